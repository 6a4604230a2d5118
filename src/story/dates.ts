import { isDateCovered } from '../citations/dates.ts';
import { isEqualFigure } from '../citations/figures.ts';
import { boundsOf, parseEdtf, zoneOf, type EdtfDate, type End } from '../dates/index.ts';
import { isInZone } from '../documents/zones.ts';
import type { Passage, SourceDocument } from '../model/passage.ts';
import type { Place, Problem } from '../model/place.ts';
import type { EventEntry } from '../model/schemas.ts';
import { rank, type Standing } from '../model/standing.ts';
import { citedPassages } from './cited-passages.ts';
import type { Data } from './content.ts';

/** A date of an entry, where it stands. */
interface DateAt {
  readonly edtf: string;
  readonly place: Place;
  /** The passages that it must stand on; left out for references, which are no documents. */
  readonly cites?: readonly string[];
  readonly standing?: Standing;
  /** The dates of the events beside which it is set, for a date that only says “before” or “after”. */
  readonly beside: readonly string[];
}

/** Every date of the YAML files that is not EDTF, with the form it may be meant in. */
export function badDates(data: Data): Problem[] {
  return datesOf(data).flatMap(({ edtf, place }): Problem[] => {
    const read = parseEdtf(edtf);
    if ('date' in read) return [];
    const advice =
      read.suggestion === undefined ? 'See the forms of dates in content/README.md.' : `Write ${read.suggestion}.`;
    return [{ place, rule: 'edtf', message: read.error, advice }];
  });
}

/**
 * Every date of an event, alliance or change that no cited passage has. A date that only says “before” or “after” may
 * also lean on the date of an event that the entry is set before or after.
 */
export function unsupportedDates(data: Data, documents: readonly SourceDocument[]): Problem[] {
  const passagesOf = citedPassages(documents);
  return datesOf(data).flatMap((entry): Problem[] => {
    const read = parseEdtf(entry.edtf);
    const passages = passagesOf(entry.cites ?? []);
    if (passages.length === 0 || 'error' in read) return [];
    const shown = passages.map(({ id, standing, text }) => `${id} (${standing}): ${text}`);
    return partsOf(read.date).flatMap((part): Problem[] => {
      const holders = passages.filter(part.isIn);
      if (holders.length === 0) {
        if (entry.beside.some(part.isBeside)) return [];
        const message = `No cited passage has the ${part.name}.`;
        const advice = `Cite the passage that has it, or leave the ${part.kind} out.`;
        return [{ place: entry.place, rule: 'unsupported-date', message, advice, shown }];
      }
      if (
        entry.standing === undefined ||
        holders.some(({ standing }) => rank(standing) <= rank(entry.standing ?? standing))
      )
        return [];
      const message = `The ${part.name} is in a softer passage only than the entry’s “${entry.standing}”.`;
      const advice = 'Declare the standing of that passage, or cite a firmer one that has it.';
      return [{ place: entry.place, rule: 'weaker-source', message, advice, shown }];
    });
  });
}

function datesOf({ events, structure, references }: Data): DateAt[] {
  const { alliances = [], changes = [] } = structure.value ?? {};
  const list = events.value ?? [];
  const byId = Map.groupBy(list, ({ id }) => id);
  const besideChange = (id: string): string[] =>
    list.filter((event) => event.changes.includes(id)).flatMap((event) => besideOf(event, byId));
  return [
    ...list.flatMap((event, i) => dateOf(event, events.placeOf([i, 'date']), besideOf(event, byId))),
    ...alliances.flatMap((alliance, i) => dateOf(alliance, structure.placeOf(['alliances', i, 'date']))),
    ...changes.flatMap((change, i) =>
      dateOf(change, structure.placeOf(['changes', i, 'date']), besideChange(change.id)),
    ),
    ...(references.value ?? []).flatMap(({ published }, i) =>
      dateOf({ date: published }, references.placeOf([i, 'published'])),
    ),
  ];
}

function dateOf(
  { date, cites, standing }: { date?: string | undefined; cites?: readonly string[]; standing?: Standing },
  place: Place,
  beside: readonly string[] = [],
): DateAt[] {
  if (date === undefined) return [];
  return [{ edtf: date, place, beside, ...(cites ? { cites } : {}), ...(standing ? { standing } : {}) }];
}

function besideOf(
  { after, before }: Pick<EventEntry, 'after' | 'before'>,
  events: ReadonlyMap<string, readonly EventEntry[]>,
): string[] {
  return [...new Set([...after, ...before])].flatMap((id) => (events.get(id) ?? []).flatMap(({ date }) => date ?? []));
}

function datesIn({ annotations }: Passage): string[] {
  return annotations.flatMap((annotation) => (annotation.type === 'date' ? [annotation.edtf] : []));
}

/** What of a date a passage must have, or a date beside it. */
interface Part {
  readonly kind: 'date' | 'time' | 'zone';
  readonly name: string;
  readonly isIn: (passage: Passage) => boolean;
  readonly isBeside: (source: string) => boolean;
}

function partsOf(date: EdtfDate): Part[] {
  if (date.kind === 'date') return endOf(date);
  const ranges: readonly { readonly from: End; readonly to: End }[] = date.kind === 'interval' ? [date] : date.members;
  return ranges.flatMap(({ from, to }): Part[] => {
    if (from === 'open') return endOf(to, 'until');
    if (to === 'open') return endOf(from, 'since');
    return [from, to].flatMap((end) => endOf(end));
  });
}

/** `side`: the date only limits another from there. */
function endOf(end: End, side?: Side): Part[] {
  if (typeof end === 'string') return [];
  if (end.time !== undefined) return [dayOf(end.text.replace(/T.*/, '')), ...partsOfTime(end.time)];
  return [dayOf(end.text, side)];
}

function dayOf(text: string, side?: Side): Part {
  return {
    kind: 'date',
    name: `date ${text}`,
    isIn: (passage) => datesIn(passage).some((source) => supports(text, side, source)),
    isBeside: (source) => side !== undefined && supports(text, side, source),
  };
}

/** The hours, and the zone where one is written: an hour without one is that of wherever it happens. */
function partsOfTime(time: string): Part[] {
  const [, hours = '', minutes = '', seconds = '00'] = /^T(\d\d):(\d\d)(?::(\d\d))?/.exec(time) ?? [];
  const name = `${hours}:${minutes}${seconds === '00' ? '' : `:${seconds}`}`;
  const zone = zoneOf(time);
  const isBeside = (): boolean => false;
  const endsIn = (passage: Passage): number[] => endsOf({ hours, minutes, seconds }, passage);
  return [
    { kind: 'time', name: `time ${name}`, isIn: (passage) => endsIn(passage).length > 0, isBeside },
    ...(zone === ''
      ? []
      : [
          {
            kind: 'zone' as const,
            name: `zone ${zone} after ${name}`,
            isIn: (passage: Passage) => endsIn(passage).some((end) => isInZone(passage.text, end, zone)),
            isBeside,
          },
        ]),
  ];
}

/** Where a passage has an hour, the ends of it. */
function endsOf(
  { hours, minutes, seconds }: Record<'hours' | 'minutes' | 'seconds', string>,
  passage: Passage,
): number[] {
  const value = Number(hours) + Number(minutes) / 60;
  const exact = [
    ...passage.text.matchAll(new RegExp(`(?<!\\d)0?${Number(hours)}:${minutes}:${seconds}(?! ?p\\.?m|\\d)`, 'gi')),
  ];
  const found = passage.annotations.filter(
    (other) => other.type === 'quantity' && other.unit === 'h' && isEqualFigure(other.value, value),
  );
  return [
    ...exact.map(({ 0: { length }, index }) => index + length),
    ...(seconds === '00' ? found : []).map(({ end }) => end),
  ];
}

type Side = 'until' | 'since';

/** Whether a source has a date; or, for a limit, the day next to it: “before March 4” is until the third. */
function supports(text: string, side: Side | undefined, source: string): boolean {
  if (isDateCovered(text, source)) return true;
  if (side === undefined || 'error' in parseEdtf(source) || text.startsWith('XXXX') !== source.startsWith('XXXX'))
    return false;
  // Two dates without a year are compared in any one year.
  const [limit, other] = [boundsOf(text, 2000), boundsOf(source, 2000)];
  return side === 'until' ? limit.max === other.min - 1 : limit.min === other.max + 1;
}
