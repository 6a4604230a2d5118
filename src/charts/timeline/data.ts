import { boundsOf, datetimeOf, orderEvents, wordDate } from '../../dates/index.ts';
import type { TimelineEvent, Story } from '../../model/story.ts';
import { wordsOf, type Words } from '../../model/words/index.ts';
import { citedPassages } from '../../story/cited-passages.ts';
import { standingWords } from '../../story/standing-words.ts';
import type { Evidence } from '../mark.ts';
import { betweenOf } from './between.ts';
import { footOf } from './foot.ts';
import type { EventData, TimelineData, When } from './values.ts';

/**
 * The events of a story for the picture and its text: dates as numbers and in words, in order, with what each stands on.
 * A date without a year is placed in the story's reading year and says so. Throws where an EDTF date is not one that
 * the story's check accepts.
 */
export function timelineData(story: Story): TimelineData {
  const year = story.meta.reading?.year;
  const lanes = lanesOf(story);
  const order = orderEvents(story.events, year).ids;
  const rank = new Map(order.map((id, index) => [id, index]));
  // What coincides with a dated event follows it.
  const rankOf = ({ id, during }: EventData): number => rank.get(during ?? '') ?? rank.get(id) ?? 0;
  const events = story.events
    .map((event) => eventData(story, event, lanes))
    .sort((a, b) => rankOf(a) - rankOf(b) || Number(Boolean(a.during)) - Number(Boolean(b.during)));
  const placed = new Set(events.filter(hasPlace).map(({ id }) => id));
  const isDrawn = ({ id, during }: EventData): boolean => placed.has(id) || placed.has(during ?? '');
  const dated = events.filter(isDrawn);
  const words = wordsOf(story.meta.language).timeline;
  const { between, loose } = betweenOf(
    events.filter((event) => !isDrawn(event)),
    events.filter(hasPlace),
    events,
    words,
  );
  const documents = story.documents.map(({ id }) => id);
  return { language: story.meta.language, lanes, dated, between, loose, foot: footOf(events, documents, words.foot) };
}

function hasPlace({ date }: EventData): boolean {
  return date !== undefined && (date.min !== null || date.max !== null);
}

/** The names in whose rows events are drawn, in the order in which they first come; and one for events without. */
function lanesOf({ events, names }: Story): TimelineData['lanes'] {
  const ids = [...new Set(events.flatMap(({ lane }) => lane ?? []))];
  const lanes = ids.map((id) => ({ id, label: names.find((name) => name.id === id)?.prefLabel ?? id }));
  return events.every(({ lane }) => lane) ? lanes : [...lanes, { id: '', label: '' }];
}

function eventData(story: Story, event: TimelineEvent, lanes: TimelineData['lanes']): EventData {
  const { id, label, text, when, names, after, alongside } = event;
  const words = wordsOf(story.meta.language);
  const date = event.date === undefined ? undefined : whenOf(event.date, when, story, words);
  const evidence = evidenceOf(story, event, words);
  const isSaid = event.standing === 'stated' || label.toLowerCase().includes(evidence.words.toLowerCase());
  return {
    id,
    label,
    ...(text ? { text } : {}),
    ...(when ? { when } : {}),
    ...(date ? { date } : {}),
    ...(alongside ? { during: alongside } : {}),
    evidence,
    ...(isSaid ? {} : { said: evidence.words }),
    lane: Math.max(0, event.lane ? lanes.findIndex((lane) => lane.id === event.lane) : lanes.length - 1),
    isChange: event.changes.length > 0,
    names,
    after,
    before: event.before,
  };
}

function evidenceOf(story: Story, { id, cites, standing, unstated }: TimelineEvent, words: Words): Evidence {
  const cited = citedPassages(story.documents)(cites);
  const spoken = cited.filter((passage) => passage.standing === standing);
  const inWords = standing === 'attributed' ? standingWords(spoken, story.names, words) : '';
  const documents = new Set(cited.map(({ document }) => document));
  return {
    claim: `event/${id}`,
    cites,
    standing,
    words: inWords || words.standing.words[standing],
    ...(unstated ? { unstated } : {}),
    silent: story.documents.map((document) => document.id).filter((document) => !documents.has(document)),
  };
}

/** What the words of a date end in, after a comma or in brackets: “year not stated”; never a year or an hour. */
const NOTE = /^(.+?)(?:, | \()([^()\d]+)\)?$/;

function whenOf(edtf: string, when: string | undefined, { meta }: Story, words: Words): When {
  const bounds = boundsOf(edtf, meta.reading?.year);
  const inWords = wordDate(edtf, meta.language);
  const [, head = inWords, note] = NOTE.exec(inWords) ?? [];
  const part = partOfDay(when, words.timeline.partsOfDay);
  const datetime = datetimeOf(edtf);
  return {
    edtf,
    words: inWords,
    head,
    ...(note ? { note } : {}),
    min: Number.isFinite(bounds.min) ? bounds.min : null,
    max: Number.isFinite(bounds.max) ? bounds.max + (Number.isInteger(bounds.max) ? 1 : 0) : null,
    isApproximate: bounds.approximate,
    isUncertain: bounds.uncertain,
    isUnspecified: bounds.unspecified,
    isResolved: bounds.resolved,
    ...(part ? { part } : {}),
    ...(datetime ? { datetime } : {}),
  };
}

/** The first part of the day that the words name, from 0 to 1. */
function partOfDay(when: string | undefined, parts: Words['timeline']['partsOfDay']): [number, number] | undefined {
  const [from, to] = Object.entries(parts).find(([name]) => when?.toLowerCase().includes(name))?.[1] ?? [];
  return from === undefined || to === undefined ? undefined : [from / 24, to / 24];
}
