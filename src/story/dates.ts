import { isDateCovered } from '../citations/dates.ts';
import { parseEdtf, type EdtfDate, type End } from '../dates/index.ts';
import type { Passage, SourceDocument } from '../model/passage.ts';
import type { Place, Problem } from '../model/place.ts';
import type { EventEntry } from '../model/schemas.ts';
import { citedPassages } from './cited-passages.ts';
import type { Data } from './content.ts';

/** A date of an entry, where it stands. */
interface DateAt {
  readonly edtf: string;
  readonly place: Place;
  /** The passages that it must stand on; left out for references, which are no documents. */
  readonly cites?: readonly string[];
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

/** Every date of an event, alliance or change that no cited passage has. */
export function unsupportedDates(data: Data, documents: readonly SourceDocument[]): Problem[] {
  const passagesOf = citedPassages(documents);
  return datesOf(data).flatMap(({ edtf, place, cites, beside }): Problem[] => {
    const read = parseEdtf(edtf);
    if (!cites || 'error' in read) return [];
    const passages = passagesOf(cites);
    const sources = [...passages.flatMap(datesIn), ...(hasOpenEnd(read.date) ? beside : [])];
    const missing = partsOf(read.date).filter((part) => !sources.some((source) => isDateCovered(part, source)));
    if (missing.length === 0 || passages.length === 0) return [];
    return [
      {
        place,
        rule: 'unsupported-date',
        message: `No cited passage has the date ${missing.join(' or ')}.`,
        advice: 'Cite the passage that has it, or leave the date out.',
        shown: passages.map(({ id, text }) => `${id}: ${text}`),
      },
    ];
  });
}

function datesOf({ events, structure, references }: Data): DateAt[] {
  const { alliances = [], changes = [] } = structure.value ?? {};
  const list = events.value ?? [];
  return [
    ...list.flatMap(({ date, cites, ...event }, i) =>
      one(date, events.placeOf([i, 'date']), besideOf(event, list), cites),
    ),
    ...alliances.flatMap(({ date, cites }, i) => one(date, structure.placeOf(['alliances', i, 'date']), [], cites)),
    ...changes.flatMap(({ id, date, cites }, i) => {
      const beside = list.filter((event) => event.changes.includes(id)).flatMap((event) => besideOf(event, list));
      return one(date, structure.placeOf(['changes', i, 'date']), beside, cites);
    }),
    ...(references.value ?? []).flatMap(({ published }, i) => one(published, references.placeOf([i, 'published']), [])),
  ];
}

function one(edtf: string | undefined, place: Place, beside: readonly string[], cites?: readonly string[]): DateAt[] {
  return edtf === undefined ? [] : [{ edtf, place, beside, ...(cites ? { cites } : {}) }];
}

function besideOf({ after, before }: Pick<EventEntry, 'after' | 'before'>, events: readonly EventEntry[]): string[] {
  const ids = [...after, ...before];
  return events.flatMap(({ id, date }) => (ids.includes(id) && date !== undefined ? [date] : []));
}

function datesIn({ annotations }: Passage): string[] {
  return annotations.flatMap((annotation) => (annotation.type === 'date' ? [annotation.edtf] : []));
}

function hasOpenEnd(date: EdtfDate): boolean {
  return (
    date.kind !== 'date' &&
    date.kind !== 'interval' &&
    date.members.some(({ from, to }) => from === 'open' || to === 'open')
  );
}

/** The parts of a date that a passage must have: an open set as a whole, of the others each date in them. */
function partsOf(date: EdtfDate): string[] {
  if (date.kind === 'date' || hasOpenEnd(date)) return [date.text];
  const ends: readonly End[] =
    date.kind === 'interval' ? [date.from, date.to] : date.members.flatMap(({ from, to }) => [from, to]);
  return [...new Set(ends.flatMap((end) => (typeof end === 'string' ? [] : [end.text])))];
}
