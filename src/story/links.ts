import type { StructureEntry } from '../model/schemas.ts';
import type { Place, Problem } from '../model/place.ts';
import type { Content, Data } from './content.ts';
import { hasStrangers } from './duplicates.ts';
import { idsOfChange } from './ids-of-change.ts';
import { nearestId } from '../model/nearest.ts';

/** What an id can be the id of. */
export type Kind =
  | 'name'
  | 'event'
  | 'unit'
  | 'post'
  | 'alliance'
  | 'relation'
  | 'change'
  | 'reference'
  | 'comparison'
  | 'document'
  | 'explainer';

/** An id that stands where the id of another entry is wanted. */
interface Link {
  readonly id: string;
  readonly place: Place;
  readonly kinds: readonly Kind[];
}

type Path = readonly PropertyKey[];
type ToLink = (id: string | undefined, path: Path, ...kinds: Kind[]) => Link[];

/**
 * Every id that names no entry, at its place. Links into a file that could not be read are not held against it. A
 * `unitOf` without its unit is an `orphan` instead, for faultsOf to say.
 */
export function unknownIds({
  data,
  documentIds,
  explainerIds,
}: Pick<Content, 'data' | 'documentIds' | 'explainerIds'>): Problem[] {
  const known = knownIds(data, documentIds, explainerIds);
  return linksOf(data).flatMap(({ id, place, kinds }): Problem[] => {
    const sets = kinds.map((kind) => known[kind]);
    if (sets.some((set) => set === undefined || set.has(id))) return [];
    return [
      {
        place,
        rule: 'unknown-id',
        message: `“${id}” is not the id of ${kinds.map((kind) => PLACES[kind]).join(' or ')}.`,
        advice: adviceFor(id, sets),
      },
    ];
  });
}

/** With the id that was probably meant, where one is close. */
function adviceFor(id: string, sets: readonly (ReadonlySet<string> | undefined)[]): string {
  const meant = nearestId(
    id,
    sets.flatMap((set) => [...(set ?? [])]),
  );
  if (meant === undefined) return 'Write the id of an entry that exists, or add the entry.';
  return `Write “${meant}”, or the id of another entry that exists, or add the entry.`;
}

const PLACES: Readonly<Record<Kind, string>> = {
  name: 'a name in names.yaml',
  event: 'an event in events.yaml',
  unit: 'a unit in structure.yaml',
  post: 'a post in structure.yaml',
  alliance: 'an alliance in structure.yaml',
  relation: 'a relation in structure.yaml',
  change: 'a change in structure.yaml',
  reference: 'a reference in references.yaml',
  comparison: 'a comparison in comparisons.yaml',
  document: 'a document in documents/',
  explainer: 'an explainer in explainers/',
};

function knownIds(
  { names, events, structure, references, comparisons }: Data,
  documentIds: readonly string[],
  explainerIds: readonly string[],
): Readonly<Record<Kind, ReadonlySet<string> | undefined>> {
  const set = (list: readonly { readonly id: string }[] | undefined): ReadonlySet<string> | undefined =>
    list && new Set(list.map(({ id }) => id));
  return {
    name: set(names.value),
    event: set(events.value),
    // Where two units share an id, one of them has lost its own.
    unit: hasStrangers(structure.value?.units ?? []) ? undefined : set(structure.value?.units),
    post: set(structure.value?.posts),
    alliance: set(structure.value?.alliances),
    relation: set(structure.value?.relations),
    change: set(structure.value?.changes),
    reference: set(references.value),
    comparison: set(comparisons.value),
    document: new Set(documentIds),
    explainer: new Set(explainerIds),
  };
}

function linksOf(data: Data): Link[] {
  const linker =
    (file: { placeOf(path: Path): Place }): ToLink =>
    (id, path, ...kinds) =>
      id === undefined ? [] : [{ id, place: file.placeOf(path), kinds }];
  return [
    ...linksOfStory(data, linker(data.story)),
    ...linksOfNames(data, linker(data.names)),
    ...linksOfEvents(data, linker(data.events)),
    ...linksOfStructure(data.structure.value, linker(data.structure)),
    ...linksOfComparisons(data, linker(data.comparisons)),
    ...linksOfUnknowns(data, linker(data.unknowns)),
  ];
}

function linksOfStory({ story: { value } }: Data, link: ToLink): Link[] {
  return [
    ...link(value?.reading?.reference, ['reading', 'reference'], 'reference'),
    ...(value?.pages ?? []).flatMap((id, i) => link(id, ['pages', i], 'explainer')),
  ];
}

function linksOfNames({ names }: Data, link: ToLink): Link[] {
  return (names.value ?? []).flatMap(({ printed, beyond }, i) => [
    ...Object.keys(printed).flatMap((id) => link(id, [i, 'printed', id], 'document')),
    ...beyond.flatMap(({ reference }, j) => link(reference, [i, 'beyond', j, 'reference'], 'reference')),
  ]);
}

function linksOfEvents({ events }: Data, link: ToLink): Link[] {
  return (events.value ?? []).flatMap((event, i) => {
    const all = (key: 'names' | 'after' | 'before' | 'changes' | 'differs', kind: Kind): Link[] =>
      event[key].flatMap((id, j) => link(id, [i, key, j], kind));
    return [
      ...all('names', 'name'),
      ...all('after', 'event'),
      ...all('before', 'event'),
      ...all('changes', 'change'),
      ...all('differs', 'comparison'),
      ...link(event.alongside, [i, 'alongside'], 'event'),
      ...link(event.lane, [i, 'lane'], 'name'),
    ];
  });
}

function linksOfStructure(structure: StructureEntry | undefined, link: ToLink): Link[] {
  if (!structure) return [];
  const { states, units, posts, alliances, relations, changes } = structure;
  const ends: Kind[] = ['unit', 'post', 'alliance'];
  return [
    ...states.flatMap((state, i) => state.changes.flatMap((id, j) => link(id, ['states', i, 'changes', j], 'change'))),
    ...units.flatMap(({ name, from, said }, i) => [
      ...link(name, ['units', i, 'name'], 'name'),
      ...link(from, ['units', i, 'from'], 'change'),
      ...said.flatMap(({ document }, j) => link(document, ['units', i, 'said', j, 'document'], 'document')),
    ]),
    ...posts.flatMap(({ postIn, heldBy }, i) => [
      ...link(postIn, ['posts', i, 'postIn'], 'unit'),
      ...link(heldBy?.name, ['posts', i, 'heldBy', 'name'], 'name'),
    ]),
    ...alliances.flatMap(({ name, members }, i) => [
      ...link(name, ['alliances', i, 'name'], 'name'),
      ...members.flatMap((id, j) => link(id, ['alliances', i, 'members', j], 'unit')),
    ]),
    ...relations.flatMap(({ from, to }, i) => [
      ...link(from, ['relations', i, 'from'], ...ends),
      ...link(to, ['relations', i, 'to'], ...ends),
    ]),
    ...changes.flatMap((change, i) =>
      idsOfChange(change).flatMap(({ id, path, kind }) => link(id, ['changes', i, ...path], kind)),
    ),
  ];
}

function linksOfComparisons({ comparisons }: Data, link: ToLink): Link[] {
  return (comparisons.value ?? []).flatMap(({ says }, i) =>
    says.flatMap(({ document }, j) => link(document, [i, 'says', j, 'document'], 'document')),
  );
}

function linksOfUnknowns({ unknowns }: Data, link: ToLink): Link[] {
  const kinds: Kind[] = ['name', 'event', 'unit', 'post', 'alliance', 'relation', 'change', 'comparison'];
  return (unknowns.value ?? []).flatMap(({ says, about }, i) => [
    ...says.flatMap(({ document }, j) => link(document, [i, 'says', j, 'document'], 'document')),
    ...about.flatMap((id, j) => link(id, [i, 'about', j], ...kinds)),
  ]);
}
