import type { ChangeEntry as Change, StateEntry as State } from '../../model/schemas.ts';
import { isTooSoft } from '../../model/standing.ts';
import { chartWordsOf } from '../../model/words/chart.ts';
import type { DayBounds, OrgChartSource } from './source.ts';

/** A moment that can be looked at: which changes have happened by then, and which cannot be said to have. */
export interface Instant {
  /** What it is called; made up for a moment that is no state of the structure. */
  readonly state: State;
  /** Whether the structure lists it: then its words are an author's, and its changes are all that it names. */
  readonly isListed: boolean;
  readonly applied: ReadonlySet<string>;
  /** The day that is looked at, in days since 1970-01-01. */
  readonly day?: number;
  /** Changes that may have happened by then, and are not drawn. */
  readonly leftOut: readonly Change[];
  /** Changes that certainly come later. */
  readonly later: readonly Change[];
}

/**
 * The moment that an address names: a state of the structure by its id, `before` every change, `after` every change but
 * those implied or rumoured, or a day (`2026-03-04`), on which only those of them have happened whose date certainly
 * lies on or before it. A change is given no date that it has not. Undefined where the text names no moment.
 */
export function instantOf(source: OrgChartSource, at: string): Instant | undefined {
  const { states, changes } = source.structure;
  const listed = states.find(({ id }) => id === at);
  if (listed) return { state: listed, isListed: true, applied: new Set(listed.changes), leftOut: [], later: [] };
  const [first] = states;
  const { moment } = chartWordsOf(source.language);
  if (at === 'before') {
    const state = first?.changes.length === 0 ? { ...first, id: at } : made(source, at, moment.before);
    return { state, isListed: first?.changes.length === 0, applied: new Set(), leftOut: [], later: [] };
  }
  if (at === 'after') {
    const applied = new Set(changes.filter((change) => !isTooSoft(change.standing)).map(({ id }) => id));
    return { ...drawn(changes, applied), state: made(source, at, moment.after), later: [] };
  }
  const day = dayOf(at);
  return day === undefined ? undefined : onDay(source, at, day);
}

/** The days that can be asked for on which something certainly has happened that had not before, in order. */
export function daysOfChange({ structure, bounds }: OrgChartSource): number[] {
  const days = structure.changes.flatMap((change) =>
    isTooSoft(change.standing) ? [] : (lastDay(bounds[change.id]) ?? []),
  );
  return [...new Set(days)].filter(canBeAsked).sort((a, b) => a - b);
}

/** Whether a day has an ISO date of four figures for the year: no other can stand in an address. */
function canBeAsked(day: number): boolean {
  const year = new Date(day * DAY).getUTCFullYear();
  return year >= 0 && year <= 9999;
}

/** The ISO date of a day since 1970-01-01. */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function onDay(source: OrgChartSource, at: string, day: number): Instant {
  const { changes } = source.structure;
  const last = (change: Change): number => lastDay(source.bounds[change.id]) ?? Infinity;
  const applied = new Set(
    changes.filter((change) => !isTooSoft(change.standing) && last(change) <= day).map(({ id }) => id),
  );
  const isLater = ({ id }: Change): boolean => {
    const dates = source.bounds[id];
    return dates?.isCertain === true && dates.min !== undefined && Math.floor(dates.min) > day;
  };
  const { leftOut, ...rest } = drawn(changes, applied);
  const name = dayInWords(day, source.language);
  return {
    ...rest,
    state: made(source, at, name),
    day,
    leftOut: leftOut.filter((change) => !isLater(change)),
    later: leftOut.filter(isLater),
  };
}

function drawn(changes: readonly Change[], applied: ReadonlySet<string>): Omit<Instant, 'state' | 'later'> {
  return { isListed: false, applied, leftOut: changes.filter(({ id }) => !applied.has(id)) };
}

/** The last day on which a date can lie; none where it is uncertain, approximate or open. */
function lastDay(bounds: DayBounds | undefined): number | undefined {
  return bounds?.isCertain === true && bounds.max !== undefined ? Math.floor(bounds.max) : undefined;
}

const DAY = 86_400_000;

/** The day of an ISO date; undefined for what is none, such as a 30 February. */
function dayOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = Date.parse(`${text}T00:00:00Z`) / DAY;
  return Number.isNaN(day) || isoOf(day) !== text ? undefined : day;
}

/** As the dates of the story are worded. */
function dayInWords(day: number, language: string): string {
  const format = new Intl.DateTimeFormat([language, 'en'], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day * DAY));
}

function made({ language }: OrgChartSource, id: string, label: string): State {
  const { moment } = chartWordsOf(language);
  const title = moment.title(label);
  return { id, label, note: '', title, subtitle: moment.subtitle, standing: 'stated', changes: [], foot: [] };
}
