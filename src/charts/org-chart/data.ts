import { citedPassages } from '../../story/cited-passages.ts';
import { boundsOf, wordDate } from '../../dates/index.ts';
import type { Placed, Story, StructureData } from '../../model/story.ts';
import { breaksOf } from '../syllables.ts';
import { orgChartAt } from './at.ts';
import type { OrgChartData } from './parts.ts';
import type { DayBounds, OrgChartSource, PassageSource } from './source.ts';
import type { PictureKind } from './view.ts';

/** What one of its pictures shows in a state of the story's structure. Throws `unknown state: …`. */
export function orgChartData(story: Story, stateId: string, picture: PictureKind = 'between'): OrgChartData {
  return orgChartAt(orgChartSource(story), { picture, at: stateId });
}

const KNOWN = new WeakMap<Story, OrgChartSource>();

/** All that pictures of a story's structure are made of, dates read and worded: made once for each story. */
export function orgChartSource(story: Story): OrgChartSource {
  const known = KNOWN.get(story) ?? sourceOf(story);
  KNOWN.set(story, known);
  return known;
}

function sourceOf(story: Story): OrgChartSource {
  const { meta, documents, structure } = story;
  const about = new Set(structure.posts.map(({ id }) => id));
  const unknowns = story.unknowns.filter((unknown) => unknown.about.some((id) => about.has(id)));
  const passages = passagesOf(story, unknowns);
  const dated = structure.changes.flatMap(({ id, date }) => (date === undefined ? [] : [[id, date] as const]));
  return {
    language: meta.language,
    documents: documents.map(({ id }) => id),
    passages,
    names: namesOf(story, passages),
    unknowns: unknowns.map(({ about: ids, cites }) => ({ about: ids, cites })),
    structure: withoutPlaces(structure),
    dates: wordsOfDates(story),
    bounds: Object.fromEntries(dated.map(([id, date]) => [id, dayBounds(date, meta.reading?.year)])),
    breaks: breaksIn(story),
    ...(meta.reading ? { reading: meta.reading } : {}),
  };
}

function breaksIn({ structure, meta }: Story): OrgChartSource['breaks'] {
  const { units, posts, alliances, relations, changes } = structure;
  const renamed = changes.flatMap((change) => (change.verb === 'renamed' ? [change.to] : []));
  const labels = [...units, ...posts, ...alliances, ...relations].map(({ label }) => label);
  return breaksOf([...labels, ...renamed], meta.language);
}

function withoutPlaces(structure: Story['structure']): StructureData {
  const bare = <T>(list: readonly Placed<T>[]): T[] =>
    list.map((entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'place')) as T);
  return {
    states: bare(structure.states),
    units: bare(structure.units),
    posts: bare(structure.posts),
    alliances: bare(structure.alliances),
    relations: bare(structure.relations),
    changes: bare(structure.changes),
  };
}

function passagesOf(
  { structure, documents }: Story,
  unknowns: readonly { readonly cites: readonly string[] }[],
): OrgChartSource['passages'] {
  const { units, posts, alliances, relations, changes } = structure;
  const ties = [...units.flatMap(({ unitOf }) => unitOf ?? []), ...posts.flatMap(({ heldBy }) => heldBy ?? [])];
  const entries = [...units, ...posts, ...alliances, ...relations, ...changes, ...ties, ...unknowns];
  const find = citedPassages(documents);
  const keys = [...new Set(entries.flatMap(({ cites }) => cites))].sort();
  return Object.fromEntries(
    keys.map((key) => [
      key,
      find([key]).map(({ document, standing, speaker }): PassageSource => ({
        document,
        standing,
        ...(speaker === undefined ? {} : { speaker }),
      })),
    ]),
  );
}

function namesOf({ names, structure }: Story, passages: OrgChartSource['passages']): OrgChartSource['names'] {
  const people = structure.changes.flatMap((change) => ('by' in change ? [change.by] : []));
  const holders = structure.posts.flatMap(({ heldBy }) => heldBy?.name ?? []);
  const speakers = Object.values(passages).flatMap((cited) => cited.flatMap(({ speaker }) => speaker ?? []));
  const used = new Set([...people, ...holders, ...speakers]);
  return Object.fromEntries(names.filter(({ id }) => used.has(id)).map(({ id, prefLabel }) => [id, prefLabel]));
}

function wordsOfDates({ structure, meta }: Story): OrgChartSource['dates'] {
  const dated = [
    ...structure.alliances.map(({ id, date }) => [`alliance/${id}`, date] as const),
    ...structure.changes.map(({ id, date }) => [`change/${id}`, date] as const),
  ];
  return Object.fromEntries(
    dated.flatMap(([key, date]) => (date === undefined ? [] : [[key, wordDate(date, meta.language)]])),
  );
}

/** JSON has no infinity: an end that is open is left out. */
function dayBounds(edtf: string, readingYear: number | undefined): DayBounds {
  const { min, max, approximate, uncertain, resolved } = boundsOf(edtf, readingYear);
  return {
    ...(Number.isFinite(min) ? { min } : {}),
    ...(Number.isFinite(max) ? { max } : {}),
    isCertain: !approximate && !uncertain,
    isResolved: resolved,
  };
}
