import { isLarge } from '../model/large.ts';
import { onceFor } from '../model/once.ts';
import type { StructureData } from '../model/story.ts';

/** An entry of a structure, as the page of the org chart lists it. */
export interface Entry {
  readonly kind: 'unit' | 'post' | 'alliance' | 'relation' | 'change';
  readonly id: string;
  readonly unstated?: string | undefined;
}

/** So many entries of a large structure stand on one page. */
export const ENTRIES_A_PAGE = 250;

type Lists = Pick<StructureData, 'units' | 'posts' | 'alliances' | 'relations' | 'changes'>;

/** All entries of a structure, kind by kind, in the order of the data. */
export function entriesOf({ units, posts, alliances, relations, changes }: Lists): readonly Entry[] {
  const of = (kind: Entry['kind'], list: readonly Omit<Entry, 'kind'>[]): Entry[] =>
    list.map(({ id, unstated }) => ({ kind, id, unstated }));
  return [
    ...of('unit', units),
    ...of('post', posts),
    ...of('alliance', alliances),
    ...of('relation', relations),
    ...of('change', changes),
  ];
}

/** Where a part of the entries of a large structure stands. */
export function addressOfEntries(part: number): string {
  return `/org-chart/list/${part}/`;
}

const placesOf = onceFor(
  (structure: Lists): ReadonlyMap<string, number> =>
    new Map(entriesOf(structure).map((entry, index) => [entry.id, index])),
);

/** Where an entry stands: on the page of the org chart, or in its part of the list where the structure is large. */
export function entryAddress(structure: Lists | undefined, id: string): string {
  if (!structure || !isLarge(structure)) return `/org-chart/#${id}`;
  const place = placesOf(structure).get(id);
  if (place === undefined) return `/org-chart/#${id}`;
  return `${addressOfEntries(1 + Math.floor(place / ENTRIES_A_PAGE))}#${id}`;
}
