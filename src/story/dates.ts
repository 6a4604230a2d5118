import { parseEdtf } from '../dates/index.ts';
import type { SourceDocument } from '../model/passage.ts';
import type { Place, Problem } from '../model/place.ts';
import type { EventEntry } from '../model/schemas.ts';
import { rank, type Standing } from '../model/standing.ts';
import { citedPassages } from './cited-passages.ts';
import type { Data } from './content.ts';
import { partsOf } from './date-parts.ts';

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
