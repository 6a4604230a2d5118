import type { Problem } from '../model/place.ts';
import type { YamlFile } from '../model/yaml.ts';
import type { Data } from './content.ts';

interface Placed {
  readonly id: string;
  readonly file: YamlFile<unknown>;
  readonly path: readonly PropertyKey[];
}

/** Every id that is given twice among the entries that share addresses, and every one that a list has twice. */
export function duplicateIds(data: Data): Problem[] {
  const { story, names, events, structure, references, comparisons, unknowns, corrections } = data;
  const lists = [names, events, references, comparisons, unknowns, corrections].map((file) => entries(file));
  const pages = listOf(story, ['pages'], story.value?.pages);
  return [
    ...[...lists, entriesOfStructure(structure)].flatMap((list) => repeated(list, inEntries)),
    ...[pages, ...listsOfStructure(structure)].flatMap((list) => repeated(list, inList)),
  ];
}

function listOf(file: YamlFile<unknown>, path: Placed['path'], ids: readonly string[] = []): Placed[] {
  return ids.map((id, i) => ({ id, file, path: [...path, i] }));
}

function listsOfStructure(file: Data['structure']): Placed[][] {
  const { states = [], alliances = [], changes = [] } = file.value ?? {};
  return [
    ...states.map(({ changes: shown }, i) => listOf(file, ['states', i, 'changes'], shown)),
    ...alliances.map(({ members }, i) => listOf(file, ['alliances', i, 'members'], members)),
    ...changes.map((change, i) => ('units' in change ? listOf(file, ['changes', i, 'units'], change.units) : [])),
    ...changes.map((change, i) => ('into' in change ? listOf(file, ['changes', i, 'into'], change.into) : [])),
  ];
}

function entries(file: YamlFile<readonly { readonly id: string }[]>): Placed[] {
  return file.value?.map(({ id }, i) => ({ id, file, path: [i, 'id'] })) ?? [];
}

/**
 * The ids of the structure are anchors of one page, so they are unique together. What is doubly placed in the tree, or
 * doubly seated, is for faultsOf to say.
 */
function entriesOfStructure(file: Data['structure']): Placed[] {
  if (!file.value) return [];
  const { states, units, posts, alliances, relations, changes } = file.value;
  const placed = (key: string, list: readonly { readonly id: string }[]): Placed[] =>
    list.map(({ id }, i) => ({ id, file, path: [key, i, 'id'] }));
  const placedTwice = twinsOf(units, ({ unitOf }) => unitOf !== undefined);
  const seatedTwice = twinsOf(posts, ({ heldBy }) => heldBy !== undefined);
  return [
    ...placed('units', units).filter((_, i) => !placedTwice.has(i)),
    ...placed('posts', posts).filter((_, i) => !seatedTwice.has(i)),
    ...placed('alliances', alliances),
    ...placed('relations', relations),
    ...placed('changes', changes),
    ...placed('states', states),
  ];
}

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** Whether two entries of one id are called differently: which of them an id means cannot be known. */
export function hasStrangers(list: readonly Labelled[]): boolean {
  const labels = new Map(list.map(({ id, label }) => [id, label]));
  return list.some(({ id, label }) => labels.get(id) !== label);
}

/**
 * The indices of entries of which an earlier one has the same id and label, and both have what no two of one id may both
 * have.
 */
export function twinsOf<T extends Labelled>(list: readonly T[], has: (entry: T) => boolean): ReadonlySet<number> {
  const seen = new Set<string>();
  const twins = new Set<number>();
  list.forEach((entry, i) => {
    if (!has(entry)) return;
    const key = JSON.stringify([entry.id, entry.label]);
    if (seen.has(key)) twins.add(i);
    seen.add(key);
  });
  return twins;
}

type Told = Pick<Problem, 'message' | 'advice'>;

function inEntries(id: string, line: number): Told {
  return {
    message: `“${id}” is already the id of the entry on line ${line}.`,
    advice: `Give it an id of its own, such as “${id}-2”: an id is an address.`,
  };
}

function inList(id: string, line: number): Told {
  return { message: `“${id}” is in this list already, on line ${line}.`, advice: 'Take one of the two out.' };
}

function repeated(list: readonly Placed[], told: (id: string, line: number) => Told): Problem[] {
  const first = new Map<string, Placed>();
  return list.flatMap((entry): Problem[] => {
    const earlier = first.get(entry.id);
    if (!earlier) {
      first.set(entry.id, entry);
      return [];
    }
    const { line } = earlier.file.placeOf(earlier.path);
    return [
      {
        place: entry.file.placeOf(entry.path),
        rule: 'duplicate-id',
        ...told(entry.id, line),
      },
    ];
  });
}
