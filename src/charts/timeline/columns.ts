import { pairs } from 'd3';
import type { EventData, When } from './values.ts';

/**
 * A stretch of time with the events that are drawn in it. `room`: one day with several events, `one`: a single date,
 * `before` and `after`: what is only known to lie on one side of a date, `several`: neighbours that share the space.
 */
export interface Column {
  readonly kind: 'room' | 'one' | 'before' | 'after' | 'several';
  readonly events: readonly EventData[];
  /** Days since 1970-01-01; `end` is exclusive. Equal where the column has no stretch of its own. */
  readonly start: number;
  readonly end: number;
}

type Dated = EventData & { readonly date: When };
type Group = readonly [Dated, ...Dated[]];

/** The columns of dated events in order of time, each followed by the events that coincide with one of them. */
export function columnsOf(events: readonly EventData[]): Column[] {
  const groups = new Map<string, Group>();
  for (const event of events.filter(hasPlace)) {
    const key = keyOf(event.date);
    const group = groups.get(key);
    groups.set(key, group ? [...group, event] : [event]);
  }
  const columns = [...groups.values()].map(column).sort(byTime);
  return columns.map((each) => ({
    ...each,
    events: [...each.events, ...events.filter(({ during }) => each.events.some(({ id }) => id === during))],
    end: Math.min(each.end, nextStart(columns, each)),
  }));
}

function hasPlace(event: EventData): event is Dated {
  return event.date !== undefined && (event.date.min !== null || event.date.max !== null);
}

/** Dates that begin on one day share a column. */
function keyOf(date: When): string {
  return isClosed(date) ? `on ${Math.floor(date.min)}` : `${date.min} to ${date.max}`;
}

/** Whether both sides of a date are known. */
export function isClosed(date: When | undefined): date is When & { readonly min: number; readonly max: number } {
  if (date === undefined) return false;
  return date.min !== null && date.max !== null;
}

function column(events: Group): Column {
  const [
    {
      date: { min, max },
    },
  ] = events;
  if (min === null) return { kind: 'before', events, start: max ?? 0, end: max ?? 0 };
  if (max === null) return { kind: 'after', events, start: min, end: min };
  const start = Math.floor(min);
  const end = Math.max(...events.map(({ date }) => Math.ceil(date.max ?? max)));
  const isDay = end - start <= 1;
  const isSame = events.every(({ date }) => date.max === max && date.min === min);
  const kind = events.length === 1 || (isSame && !isDay) ? 'one' : isDay ? 'room' : 'several';
  return { kind, events, start, end: Math.max(end, start + 1) };
}

/** What lies before a day stands before what is on it, and what may lie on it or after stands after it. */
function byTime(a: Column, b: Column): number {
  const rank = { before: 0, one: 1, room: 1, several: 1, after: 2 };
  return a.start - b.start || rank[a.kind] - rank[b.kind];
}

/** Where a long stretch gives way to the next column. */
function nextStart(columns: readonly Column[], here: Column): number {
  return columns.find(({ start, kind }) => start > here.start && kind !== 'after')?.start ?? Infinity;
}

/** At most `most` columns: the neighbours that are closest and have fewest events are put together first. */
export function fewer(columns: readonly Column[], most: number): Column[] {
  const left = [...columns];
  while (left.length > Math.max(1, most)) {
    const costs = pairs(left, cost);
    const index = costs.indexOf(Math.min(...costs));
    left.splice(index, 2, ...pairs(left.slice(index, index + 2), together));
  }
  return left;
}

function cost(a: Column, b: Column): number {
  return (1 + Math.log1p(b.end - a.start)) * (a.events.length + b.events.length);
}

function together(a: Column, b: Column): Column {
  const events = [...a.events, ...b.events];
  return { kind: 'several', events, start: a.start, end: Math.max(a.end, b.end) };
}

/** Whether time between two neighbouring columns is left out of the picture. */
export function isBroken(a: Column, b: Column): boolean {
  return b.start > a.end;
}

/** Whether a day holds several events and the documents put none of them before another. */
export function isOrderOpen({ kind, events }: Column): boolean {
  const dated = events.filter(({ date }) => date);
  const ids = new Set(dated.map(({ id }) => id));
  const isStated = dated.some(({ after, before }) => [...after, ...before].some((id) => ids.has(id)));
  return kind === 'room' && dated.length > 1 && !isStated;
}
