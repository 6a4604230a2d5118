import type { Annotation, Passage } from '../../model/passage.ts';
import { partsOf, type Part } from './parts.ts';
import type { Change, Claim, Name, Story, TimelineEvent, Unknown } from '../../model/story.ts';

/** All that a story holds about one name: what its page shows. */
export interface Dossier {
  readonly name: Name;
  /** In the order of the story. */
  readonly events: readonly TimelineEvent[];
  /** What the site asserts of its units, posts, alliances and relations, and of their changes. */
  readonly structure: readonly Claim[];
  /** What the explainers assert with the name in it. */
  readonly mentions: readonly Claim[];
  /** The passages that name it or that it speaks in, in the order of the documents. */
  readonly passages: readonly Passage[];
  readonly unknowns: readonly Unknown[];
  /** What its entries say is not stated, each sentence once. */
  readonly unstated: readonly Unstated[];
}

/** Something that is not stated, and the label of the entry that says so. */
export interface Unstated {
  readonly of: string;
  readonly text: string;
}

/** Finds the names in a text: `documents/annotate` with the vocabulary of the story. */
export type Annotate = (text: string) => readonly Annotation[];

/** Makes the dossier of any name of a story. The texts are read once for all of them. */
export function dossiersOf(story: Story, annotate: Annotate): (name: Name) => Dossier {
  const explained = story.claims.filter(({ kind }) => kind === 'explainer');
  const read: Read = {
    claims: Map.groupBy(story.claims, ({ id }) => entryOf(id)),
    mentions: byName(explained, ({ text }) => namesIn(annotate(text))),
    passages: byName(
      story.documents.flatMap(({ passages }) => passages),
      ({ speaker, annotations }) => [...(speaker === undefined ? [] : [speaker]), ...namesIn(annotations)],
    ),
  };
  return (name) => dossierOf(story, name, read);
}

/**
 * A dossier in parts, one for each page of the name: each has the next `size` entries of every list, and the first all
 * that is not known. A part counts the longest of the lists.
 */
export function dossierParts(dossier: Dossier, size: number): readonly Part<Dossier>[] {
  const [events, structure] = [partsOf(dossier.events, size), partsOf(dossier.structure, size)];
  const [mentions, passages] = [partsOf(dossier.mentions, size), partsOf(dossier.passages, size)];
  const [first, ...others] = [events, structure, mentions, passages];
  const longest = others.reduce<readonly Part<unknown>[]>(
    (most, list) => (list.length > most.length ? list : most),
    first,
  );
  return longest.map((part, index) => ({
    ...part,
    items: [
      {
        name: dossier.name,
        events: events[index]?.items ?? [],
        structure: structure[index]?.items ?? [],
        mentions: mentions[index]?.items ?? [],
        passages: passages[index]?.items ?? [],
        unknowns: index === 0 ? dossier.unknowns : [],
        unstated: index === 0 ? dossier.unstated : [],
      },
    ],
  }));
}

/** What is looked up for every name: claims by their entry, and by name where it is mentioned. */
interface Read {
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly mentions: ReadonlyMap<string, readonly Claim[]>;
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
}

/** `unit/tides` of `unit/tides/unitOf`. */
function entryOf(claim: string): string {
  return claim.split('/').slice(0, 2).join('/');
}

function dossierOf(story: Story, name: Name, read: Read): Dossier {
  const entries = entriesOf(story, name);
  const ids = new Set(entries.map(({ id }) => id));
  const events = story.events.filter((event) => event.names.includes(name.id));
  const claims = new Set([...ids].flatMap((id) => read.claims.get(id) ?? []));
  const silent = [{ ...name, label: name.prefLabel }, ...events, ...entries];
  const unstated = silent.flatMap(({ label: of, unstated: text }) => (text ? [{ of, text }] : []));
  return {
    name,
    events,
    structure: [...claims],
    mentions: read.mentions.get(name.id) ?? [],
    passages: read.passages.get(name.id) ?? [],
    unknowns: story.unknowns.filter(({ about }) => about.some((id) => id === name.id || ids.has(`unit/${id}`))),
    unstated: [...new Map(unstated.map((entry) => [entry.text, entry])).values()],
  };
}

interface Entry {
  /** As claims begin theirs: `unit/tides`. */
  readonly id: string;
  readonly label: string;
  readonly unstated?: string | undefined;
}

/** The entries of the structure that concern a name. */
function entriesOf({ structure }: Story, name: Name): readonly Entry[] {
  const units = structure.units.filter((unit) => unit.name === name.id);
  const own = new Set(units.map(({ id }) => id));
  const touches = (ids: readonly string[]): boolean => ids.some((id) => own.has(id));
  const entry =
    (kind: string) =>
    ({ id, label, unstated }: Entry): Entry => ({ id: `${kind}/${id}`, label, unstated });
  const { posts, alliances, relations, changes } = structure;
  return [
    ...units.map(entry('unit')),
    ...posts.filter(({ postIn, heldBy }) => heldBy?.name === name.id || own.has(postIn)).map(entry('post')),
    ...alliances.filter((one) => one.name === name.id || touches(one.members)).map(entry('alliance')),
    ...relations.filter(({ from, to }) => touches([from, to])).map(entry('relation')),
    ...changes
      .filter((change) => touches(unitsOf(change)) || ('by' in change && change.by === name.id))
      .map(entry('change')),
  ];
}

/** The ids of all units that a change touches, its receiving unit and its coordinating one among them. */
export function unitsOf(change: Change): readonly string[] {
  switch (change.verb) {
    case 'moved':
    case 'merged':
      return [...change.units, change.to];
    case 'split':
      return [change.unit, ...change.into];
    case 'renamed':
    case 'joined':
      return [change.unit];
    case 'vacated':
    case 'filled':
      return [];
    case 'coordinated':
      return [...change.units, change.by];
    default:
      return change.units;
  }
}

/** The things that each name is in, in their order, each once. */
function byName<T>(things: readonly T[], namesOf: (thing: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const pairs = things.flatMap((thing) => [...new Set(namesOf(thing))].map((name) => [name, thing] as const));
  const groups = Map.groupBy(pairs, ([name]) => name);
  return new Map([...groups].map(([name, some]) => [name, some.map(([, thing]) => thing)]));
}

function namesIn(annotations: readonly Annotation[]): readonly string[] {
  return annotations.flatMap((found) =>
    found.type === 'name' ? found.ids : found.type === 'speaker' ? [found.id] : [],
  );
}
