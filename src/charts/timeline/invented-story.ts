import type { Passage } from '../../model/passage.ts';
import type { SourceStanding } from '../../model/standing.ts';
import type { Name, Story, TimelineEvent } from '../../model/story.ts';

/** An event with what a test is about; the rest is filled in. */
export type InventedEvent = Partial<TimelineEvent> & { readonly id: string };

const place = { file: 'content/events.yaml', line: 1, column: 1 };

/** A story of the Harbour Trust for tests: two documents, two names, and the events given. */
export function inventedStory(events: readonly InventedEvent[], documents: readonly string[] = ['A', 'B']): Story {
  return {
    meta: {
      language: 'en-GB',
      title: 'The pier',
      publisher: { name: 'Harbour Gazette' },
      headline: { text: 'The pier opens', cites: ['A-1.1'] },
      standfirst: [{ text: 'The pier opens.', cites: ['A-1.1'] }],
      stamp: [],
      reading: { year: 2031, reference: 'almanac' },
      pages: ['minute'],
      place,
    },
    documents: documents.map((id) => ({
      id,
      edition: 'digest',
      label: `Document ${id}`,
      language: 'en',
      passages: [passage(id, 1, 'stated'), passage(id, 2, 'attributed', 'trust'), passage(id, 3, 'rumour')],
      place,
    })),
    names: [name('ada', 'person', 'Ada Quill'), name('trust', 'organization', 'Harbour Trust')],
    events: events.map((event) => ({
      label: `The event ${event.id}`,
      standing: 'stated',
      cites: ['B-1.1'],
      names: [],
      after: [],
      before: [],
      changes: [],
      differs: [],
      place,
      ...event,
    })),
    structure: { states: [], units: [], posts: [], alliances: [], relations: [], changes: [] },
    references: [],
    comparisons: [],
    unknowns: [],
    corrections: [],
    explainers: [],
    claims: [],
  };
}

function name(id: string, type: Name['type'], prefLabel: string): Name {
  return { id, type, prefLabel, altLabel: [], printed: {}, beyond: [], cites: ['A-1.1'], place };
}

function passage(document: string, sentence: number, standing: SourceStanding, speaker?: string): Passage {
  const id = `${document}-1.${sentence}`;
  return {
    id,
    document,
    paragraph: 1,
    sentence,
    text: 'The pier opens.',
    standing,
    ...(speaker ? { speaker } : {}),
    place,
    annotations: [],
  };
}

/** Every way in which an event can stand in the picture, once. */
export const PIER: readonly InventedEvent[] = [
  { id: 'founded', label: 'The trust is founded', date: '1987', lane: 'trust' },
  { id: 'hired', label: 'Ada Quill joins the trust', date: '2016', lane: 'ada', after: ['founded'] },
  {
    id: 'pilot',
    label: 'She becomes a pilot',
    after: ['hired'],
    before: ['opening'],
    lane: 'ada',
    when: 'no date; after she joins',
  },
  { id: 'model', label: 'The trust shows a model of the pier', after: ['hired'], before: ['opening'], lane: 'trust' },
  { id: 'piles', label: 'The first piles are driven', after: ['model'], before: ['opening'], lane: 'trust' },
  {
    id: 'survey',
    label: 'A survey of the seabed ends',
    date: '[..XXXX-05-11]',
    when: 'weeks before the opening; which weeks is not stated',
    lane: 'trust',
  },
  {
    id: 'opening',
    label: 'Ada Quill opens the pier',
    date: 'XXXX-05-12',
    when: 'in the early hours',
    lane: 'ada',
    changes: ['pier'],
    cites: ['A-1.1', 'B-1.1'],
  },
  { id: 'meeting', label: 'The trust meets on the quay', date: 'XXXX-05-12', lane: 'trust' },
  { id: 'works', label: 'Works go on around the quay', alongside: 'opening', lane: 'trust', changes: ['quay'] },
  {
    id: 'letter',
    label: 'She writes to the pilots',
    date: '[XXXX-05-12..]',
    standing: 'attributed',
    cites: ['B-1.2'],
    after: ['opening'],
    lane: 'ada',
  },
  { id: 'fund', label: 'The trust tells of a fund', standing: 'attributed', cites: ['B-1.2'], lane: 'trust' },
  { id: 'bridge', label: 'A bridge is planned, a rumour says', standing: 'rumour', cites: ['B-1.3'], lane: 'trust' },
];

/** One event of each form of date that the project draws. */
export const FORMS: readonly InventedEvent[] = [
  '2031-05-12',
  '2031-05',
  '2031',
  '2031-05-12T09:30:00Z',
  '2031-02/2031-04',
  '2031-05-12?',
  '2031-05~',
  '2031%',
  '2031-XX',
  '2031-05-XX',
  '203X',
  '2031-22',
  '../2031-05',
  '2031-05/..',
  '/2031-05',
  '2031-05/',
  '-0044',
  '2031-34',
  '[2031-05-12,2031-06-12]',
  '{2031-05-12,2031-06-12}',
  'XXXX-05-12',
  '[..2031-05-12]',
  '[2031-05-12..]',
].map((date, index) => ({ id: `form-${index}`, label: `The form ${date}`, date }));

/** Far more events than can be read one by one. */
export const CROWD: readonly InventedEvent[] = Array.from({ length: 400 }, (_, index) => ({
  id: `crowd-${index}`,
  label: `The crane lifts load ${index + 1}`,
  lane: index % 4 === 0 ? 'ada' : 'trust',
  ...(index % 9 === 0 ? {} : { date: day(14_000 + Math.floor((index * 8000) / 400)) }),
  ...(index % 5 === 0 ? { standing: 'attributed' as const, cites: ['B-1.2'] } : {}),
  ...(index % 11 === 0 ? { standing: 'rumour' as const, cites: ['B-1.3'] } : {}),
  ...(index % 40 === 7 ? { changes: ['pier'] } : {}),
}));

/** All on one day, of a year that is not stated. */
export const ONE_DAY: readonly InventedEvent[] = Array.from({ length: 12 }, (_, index) => ({
  id: `load-${index}`,
  label: `Load ${index + 1} is lifted`,
  date: 'XXXX-05-12',
  lane: index % 3 === 0 ? 'ada' : 'trust',
}));

/** On one day, at hours that are given, or in the words for them, or not at all. */
export const HOURS: readonly InventedEvent[] = [
  ['2031-05-12', 'The pier opens, in fog', 'in the early hours'],
  ['2031-05-12T09:30:00Z', 'The first ship ties up'],
  ['2031-05-12T09:30:00Z', 'The trust meets on the quay'],
  ['2031-05-12T12:00/2031-05-12T15:30', 'A crane lifts the last load'],
  ['2031-05-12T23:45:00Z', 'The lights of the pier go out and nobody says why'],
  ['2031-05-12', 'A pilot leaves the trust'],
  ['2031-05-12T21:00:00+02:00', 'The trust writes of it'],
].map(([date = '', label = '', when], index) => ({
  id: `hour-${index}`,
  date,
  label,
  lane: index % 3 === 0 ? 'ada' : 'trust',
  ...(when ? { when } : {}),
}));

/** Over more than three thousand years. */
export const AGES: readonly InventedEvent[] = [
  ['-1203', 'Ships come to the bay'],
  ['-0044-03-15', 'A mole is thrown up'],
  ['0476', 'The mole is left'],
  ['12XX', 'A charter names the harbour'],
  ['1666-09-02/1666-09-06', 'The harbour burns'],
  ['1987~', 'A pier is drawn'],
  ['2031-05-12', 'The pier opens'],
].map(([date = '', label = ''], index) => ({ id: `age-${index}`, date, label, lane: 'trust' }));

function day(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
