import { boundsOf, clockOf, datetimeOf, orderEvents, parseEdtf, wordDate, type Bounds } from '../../dates/index.ts';
import type { Passage, PassageId } from '../../model/passage.ts';
import { silentOf } from '../../model/silence.ts';
import type { Story, TimelineEvent } from '../../model/story.ts';
import { wordsOf, type Words } from '../../model/words/index.ts';
import { citedPassages } from '../../story/cited-passages.ts';
import { standingWords } from '../../story/standing-words.ts';
import type { Evidence } from '../mark.ts';
import { breaksOf } from '../syllables.ts';
import { timelineAt } from './at.ts';
import { laterPages } from './list-pages.ts';
import { saidOf } from './pack.ts';
import type { TimelineSource } from './source.ts';
import { structureAddress } from './structure-address.ts';
import type { EventData, TimelineData, When } from './values.ts';

/**
 * The events of a story for the picture and its text: dates as numbers and in words, in order, with what each stands on.
 * A date without a year is placed in the story's reading year and says so. Throws where an EDTF date is not one that
 * the story's check accepts.
 */
export function timelineData(story: Story): TimelineData {
  return timelineAt(timelineSource(story));
}

/** All that pictures of the events of a story are made of, without the documents. Throws as `timelineData` does. */
export function timelineSource(story: Story): TimelineSource {
  const known = SOURCES.get(story);
  if (known) return known;
  const source = withPages(sourceOf(story));
  SOURCES.set(story, source);
  return source;
}

/** Each page of the list asks for it. */
const SOURCES = new WeakMap<Story, TimelineSource>();

function sourceOf(story: Story): TimelineSource {
  const { meta, documents, names } = story;
  const lanes = lanesOf(story);
  const ranks = new Map(orderEvents(story.events, meta.reading?.year).ids.map((id, index) => [id, index]));
  // What coincides with a dated event follows it.
  const rankOf = ({ id, during }: EventData): number => ranks.get(during ?? '') ?? ranks.get(id) ?? 0;
  const context = { story, words: wordsOf(meta.language), passagesOf: citedPassages(documents) };
  const laneIds = new Map(lanes.map(({ id }, index) => [id, index]));
  const events = story.events
    .map((event) => eventData(event, laneIds.get(event.lane ?? '') ?? lanes.length - 1, context))
    .sort((a, b) => rankOf(a) - rankOf(b) || Number(Boolean(a.during)) - Number(Boolean(b.during)));
  const named = new Set(story.events.flatMap((event) => event.names));
  const breaks = breaksOf(
    [...lanes, ...events].map(({ label }) => label),
    meta.language,
  );
  return {
    language: meta.language,
    documents: documents.map(({ id, label }) => ({ id, label })),
    lanes,
    names: names.filter(({ id }) => named.has(id)).map(({ id, prefLabel }) => ({ id, label: prefLabel })),
    events,
    breaks,
    ...(meta.reading ? { readingYear: meta.reading.year } : {}),
  };
}

function withPages(source: TimelineSource): TimelineSource {
  const pages = laterPages(timelineAt(source));
  const events = source.events.map((event) => {
    const page = pages.get(event.id);
    return page === undefined ? event : { ...event, page };
  });
  return { ...source, events };
}

/** The names in whose rows events are drawn, in the order in which they first come; and one for events without. */
function lanesOf({ events, names }: Story): TimelineSource['lanes'] {
  const ids = [...new Set(events.flatMap(({ lane }) => lane ?? []))];
  const labels = new Map(names.map(({ id, prefLabel }) => [id, prefLabel]));
  const lanes = ids.map((id) => ({ id, label: labels.get(id) ?? id }));
  return events.every(({ lane }) => lane) ? lanes : [...lanes, { id: '', label: '' }];
}

interface Context {
  readonly story: Story;
  readonly words: Words;
  readonly passagesOf: (keys: readonly PassageId[]) => readonly Passage[];
}

function eventData(event: TimelineEvent, lane: number, context: Context): EventData {
  const { story, words } = context;
  const { id, label, text, when, names, after, alongside } = event;
  const date = event.date === undefined ? undefined : whenOf(event.date, when, story, words);
  const cited = context.passagesOf(event.cites);
  const documents = [...new Set(cited.map(({ document }) => document))];
  const evidence = evidenceOf(event, cited, documents, context);
  const structure = structureAddress(event, date, story.structure);
  return {
    id,
    label,
    ...(text ? { text } : {}),
    ...(when ? { when } : {}),
    ...(date ? { date } : {}),
    ...(alongside ? { during: alongside } : {}),
    evidence,
    documents,
    ...saidOf(label, evidence),
    lane: Math.max(0, lane),
    isChange: event.changes.length > 0,
    names,
    after,
    before: event.before,
    ...(structure ? { structure } : {}),
  };
}

function evidenceOf(
  { id, cites, standing, unstated }: TimelineEvent,
  cited: readonly Passage[],
  documents: readonly string[],
  { story, words }: Context,
): Evidence {
  const spoken = cited.filter((passage) => passage.standing === standing);
  const inWords = standing === 'attributed' ? standingWords(spoken, story.names, words) : '';
  return {
    claim: `event/${id}`,
    cites,
    standing,
    words: inWords || words.standing.words[standing],
    ...(unstated ? { unstated } : {}),
    silent: silentOf(
      story.documents.map((document) => document.id),
      new Set(documents),
    ),
  };
}

/** What the words of a date end in, after a comma or in brackets: “year not stated”; never a year or an hour. */
const NOTE = /^(.+?)(?:, | \()([^()\d]+)\)?$/;

function whenOf(edtf: string, when: string | undefined, { meta }: Story, words: Words): When {
  const bounds = boundsOf(edtf, meta.reading?.year);
  const inWords = wordDate(edtf, meta.language);
  const [, head = inWords, note] = NOTE.exec(inWords) ?? [];
  const clock = clockOf(edtf, meta.language);
  const part = hoursOf(edtf, bounds) ?? partOfDay(when, bounds, words.timeline.partsOfDay);
  const datetime = datetimeOf(edtf);
  return {
    edtf,
    words: inWords,
    head,
    ...(note ? { note } : {}),
    min: Number.isFinite(bounds.min) ? bounds.min : null,
    max: Number.isFinite(bounds.max) ? endOf(edtf, bounds.max) : null,
    isApproximate: bounds.approximate,
    isUncertain: bounds.uncertain,
    isUnspecified: bounds.unspecified,
    isResolved: bounds.resolved,
    ...(bounds.start === 'known' ? {} : { start: bounds.start }),
    ...(bounds.end === 'known' ? {} : { end: bounds.end }),
    ...partsOf(edtf, meta.reading?.year),
    ...(clock ? { clock } : {}),
    ...(part ? { part } : {}),
    ...(datetime ? { datetime } : {}),
  };
}

/** The end of the last day of a date; a moment of it, midnight too, is its own end. */
function endOf(edtf: string, day: number): number {
  return /T[^/]+$/.test(edtf) ? day : day + 1;
}

/** Whether a date is an interval, and the dates of a set of several that are all known. */
function partsOf(edtf: string, year: number | undefined): Pick<When, 'lasts' | 'members' | 'isEither'> {
  const parsed = parseEdtf(edtf);
  if ('error' in parsed || parsed.date.kind === 'date') return {};
  if (parsed.date.kind === 'interval') return { lasts: true };
  const isEither = parsed.date.kind === 'one-of' ? { isEither: true } : {};
  const members = parsed.date.members.flatMap(({ from, to }): [number, number][] => {
    if (from === 'open' || to === 'open') return [];
    return [[boundsOf(from.text, year).min, endOf(to.text, boundsOf(to.text, year).max)]];
  });
  const isKnown = members.length === parsed.date.members.length && members.flat().every(Number.isFinite);
  return isKnown && members.length > 1 ? { members: members.sort(([a], [b]) => a - b), ...isEither } : {};
}

type Part = readonly [number, number];

/** The part of its day that a date with hours is, from 0 to 1. */
function hoursOf(edtf: string, { min, max }: Bounds): Part | undefined {
  const day = Math.floor(min);
  return edtf.includes('T') && max - day <= 1 ? [min - day, max - day] : undefined;
}

/** The first part of the day that the words for a single day name, from 0 to 1. */
function partOfDay(
  when: string | undefined,
  { min, max }: Bounds,
  parts: Words['timeline']['partsOfDay'],
): Part | undefined {
  if (min !== max) return undefined;
  const [from, to] = Object.entries(parts).find(([name]) => when?.toLowerCase().includes(name))?.[1] ?? [];
  return from === undefined || to === undefined ? undefined : [from / 24, to / 24];
}
