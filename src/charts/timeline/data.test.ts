import { describe, expect, test } from 'vitest';
import type { Story } from '../../model/story.ts';
import { timelineData } from './data.ts';
import { inventedStory, PIER, type InventedEvent } from './invented-story.ts';

const dataOf = (...events: InventedEvent[]) => timelineData(inventedStory(events));
const day = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000;

function omitReading(meta: Story['meta']): Story['meta'] {
  return Object.fromEntries(Object.entries(meta).filter(([key]) => key !== 'reading')) as Story['meta'];
}

describe('the dates of an event', () => {
  // Written by hand from the specification (ISO 8601-2:2019, EDTF); the last day counts whole, so `max` is the day after.
  test.each([
    ['2031-05-12', '2031-05-12', '2031-05-13', {}],
    ['2031-05', '2031-05-01', '2031-06-01', {}],
    ['2031', '2031-01-01', '2032-01-01', {}],
    ['2031-02/2031-04', '2031-02-01', '2031-05-01', {}],
    ['2031-05-12?', '2031-05-12', '2031-05-13', { isUncertain: true }],
    ['2031-05~', '2031-05-01', '2031-06-01', { isApproximate: true }],
    ['2031%', '2031-01-01', '2032-01-01', { isApproximate: true, isUncertain: true }],
    ['2031-XX', '2031-01-01', '2032-01-01', { isUnspecified: true }],
    ['2031-05-XX', '2031-05-01', '2031-06-01', { isUnspecified: true }],
    ['203X', '2030-01-01', '2040-01-01', { isUnspecified: true }],
    ['2031-21', '2031-03-01', '2031-06-01', {}],
    ['2031-24', '2031-12-01', '2032-03-01', {}],
    ['2031-34', '2031-04-01', '2031-07-01', {}],
    ['../2031-05', null, '2031-06-01', {}],
    ['/2031-05', null, '2031-06-01', {}],
    ['2031-05/..', '2031-05-01', null, {}],
    ['2031-05/', '2031-05-01', null, {}],
    ['-0044', '-000044-01-01', '-000043-01-01', {}],
    ['[2031-05-12,2031-06-12]', '2031-05-12', '2031-06-13', {}],
    ['[..2031-05-12]', null, '2031-05-13', {}],
    ['[2031-05-12..]', '2031-05-12', null, {}],
    ['XXXX-05-12', '2031-05-12', '2031-05-13', { isUnspecified: true, isResolved: true }],
    ['[..XXXX-05-11]', null, '2031-05-12', { isUnspecified: true, isResolved: true }],
  ])('draws %s from %s until %s', (date, min, max, flags) => {
    const when = dataOf({ id: 'x', date }).dated[0]?.date;
    const none = { isApproximate: false, isUncertain: false, isUnspecified: false, isResolved: false };
    expect(when).toMatchObject({ min: min && day(min), max: max && day(max), ...none, ...flags });
  });

  test('a date without a year has no place where no reading year is given', () => {
    const story = inventedStory([{ id: 'x', date: 'XXXX-05-12' }]);
    const data = timelineData({ ...story, meta: omitReading(story.meta) });
    expect(data.dated).toEqual([]);
    expect(data.loose.map(({ id, date }) => [id, date?.words])).toEqual([['x', '12 May, year not stated']]);
  });

  test.each([
    ['XXXX-05-12', 'en-GB', '12 May', 'year not stated'],
    ['[..XXXX-05-11]', 'en-GB', 'before 12 May', 'year not stated'],
    ['2031-05-12?', 'en-GB', '12 May 2031', 'uncertain'],
    ['2031-05-XX', 'en-GB', 'May 2031', 'day not stated'],
    ['2031-05-12', 'en-US', expect.stringContaining('2031'), undefined],
    ['2031', 'en-GB', '2031', undefined],
  ])('%s has the heading and the note of its words', (date, language, head, note) => {
    const story = inventedStory([{ id: 'x', date }]);
    const when = timelineData({ ...story, meta: { ...story.meta, language } }).dated[0]?.date;
    expect([when?.head, when?.note]).toEqual([head, note]);
  });

  test.each([
    ['XXXX-05-12', '05-12'],
    ['2031-05-12', '2031-05-12'],
    ['2031-05', '2031-05'],
    ['2031', '2031'],
    ['2031-21', undefined],
    ['2031~', undefined],
    ['[..2031-05-12]', undefined],
  ])('%s has the HTML form %s', (date, datetime) => {
    expect(dataOf({ id: 'x', date }).dated[0]?.date?.datetime).toBe(datetime);
  });

  test.each([
    ['2031-05-12', 'in the early hours', [0, 0.25]],
    ['2031-05-12', undefined, undefined],
    ['2031', 'in the early hours', undefined],
    ['2031-05-12T18:00:00Z', 'in the early hours', [0.75, 0.75]],
    ['2031-05-12T00:00:00Z', undefined, [0, 0]],
    ['2031-05-12T06:00:00+08:00', undefined, [0.25, 0.25]],
    ['2031-05-12T06:00/2031-05-12T12:00', undefined, [0.25, 0.5]],
    ['2031-05-12T18:00/2031-05-13T00:00', undefined, [0.75, 1]],
    ['2031-05-12T06:00/2031-05-13T12:00', undefined, undefined],
  ])('%s, %s, is this part of its day', (date, when, part) => {
    expect(dataOf({ id: 'x', date, ...(when ? { when } : {}) }).dated[0]?.date?.part).toEqual(part);
  });

  test.each([
    ['2031-05-12T09:30:00Z', { day: '12 May 2031', time: '09:30 UTC', zone: 'Z' }],
    ['2031-05-12T09:30/2031-05-12T11:00', { day: '12 May 2031', time: '09:30 to 11:00', zone: '' }],
    ['2031-05-12T09:30/2031-05-13T11:00', undefined],
    ['2031-05-12T09:30/..', undefined],
    ['2031-05-12', undefined],
  ])('%s has these hours of one day', (date, clock) => {
    expect(dataOf({ id: 'x', date }).dated[0]?.date?.clock).toEqual(clock);
  });
});

describe('the order', () => {
  test('stated relations go before the order in which events are written', () => {
    const data = dataOf({ id: 'late', date: '2031', after: ['early'] }, { id: 'early', date: '2031' });
    expect(data.dated.map(({ id }) => id)).toEqual(['early', 'late']);
  });

  test('an undated event stands between the nearest dated ones, through undated ones too', () => {
    const { between, loose } = timelineData(inventedStory(PIER));
    const groups = between.map(({ after, before, title, events }) => [
      after,
      before,
      title,
      events.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['hired', 'opening', 'after 2016, before 12 May; order implied, no date', ['pilot', 'model', 'piles']],
    ]);
    expect(loose.map(({ id }) => id)).toEqual(['fund', 'bridge']);
  });

  test('an event known on one side only is between, and one tied to undated ones only is not', () => {
    const { between, loose } = dataOf(
      { id: 'd', date: '2031' },
      { id: 'u', after: ['d'] },
      { id: 'v' },
      { id: 'w', after: ['v'] },
    );
    expect(between.map(({ title }) => title)).toEqual(['after 2031; order implied, no date']);
    expect(loose.map(({ id }) => id)).toEqual(['v', 'w']);
  });

  test('an event that coincides with a dated one is drawn and gets no date', () => {
    const works = timelineData(inventedStory(PIER)).dated.find(({ id }) => id === 'works');
    expect(works).toMatchObject({ during: 'opening', isChange: true });
    expect(works?.date).toBeUndefined();
  });

  test('an event that coincides with an undated one has no place', () => {
    const data = dataOf({ id: 'd' }, { id: 'e', alongside: 'd' });
    expect(data.dated).toEqual([]);
    expect(data.loose.map(({ id }) => id)).toEqual(['d', 'e']);
  });
});

describe('the evidence of an event', () => {
  test('names the speaker, and the documents that are silent', () => {
    const event = dataOf({ id: 'x', standing: 'attributed', cites: ['B-1.2'], unstated: 'The day.' }).loose[0];
    expect(event?.evidence).toEqual({
      claim: 'event/x',
      cites: ['B-1.2'],
      standing: 'attributed',
      words: 'Harbour Trust said',
      unstated: 'The day.',
      silent: ['A'],
    });
    expect(event?.said).toBe('Harbour Trust said');
  });

  test('names no silent document where there are many, and still knows which speak', () => {
    const story = inventedStory([{ id: 'x', cites: ['B-1.2'] }]);
    const [first] = story.documents;
    const others = Array.from({ length: 8 }, (_, index) => ({ ...first, id: `C${index}`, passages: [] }));
    const { loose, foot } = timelineData({ ...story, documents: [...story.documents, ...others] } as typeof story);
    expect(loose[0]?.evidence.silent).toEqual([]);
    expect(loose[0]?.documents).toEqual(['B']);
    expect(foot).toBe('Everything here is in B alone.');
  });

  test('words that the label says are not said twice', () => {
    const rumour: InventedEvent = { id: 'x', standing: 'rumour', cites: ['B-1.3'] };
    expect(dataOf({ ...rumour, label: 'A bridge, a rumour says' }).loose[0]?.said).toBeUndefined();
    expect(dataOf({ ...rumour, label: 'A bridge' }).loose[0]?.said).toBe('rumour');
  });
});

test('lanes come in the order of the events, those without a lane last and unnamed', () => {
  const lanes = (...of: (string | undefined)[]) =>
    dataOf(...of.map((lane, index) => ({ id: `e${index}`, ...(lane ? { lane } : {}) }))).lanes.map(
      ({ label }) => label,
    );
  expect(lanes('trust', 'ada', 'trust')).toEqual(['Harbour Trust', 'Ada Quill']);
  expect(lanes('ada', undefined)).toEqual(['Ada Quill', '']);
  expect(lanes(undefined)).toEqual(['']);
});

describe('the foot', () => {
  const foot = (documents: string[], ...cites: string[][]): string =>
    timelineData(
      inventedStory(
        cites.map((each, index) => ({ id: `e${index}`, label: `Event ${index}`, cites: each })),
        documents,
      ),
    ).foot;
  const [a, b, c] = ['A-1.1', 'B-1.1', 'C-1.1'];
  test.each([
    ['', foot(['A', 'B'])],
    ['Everything here is in A alone.', foot(['A'], [a])],
    ['Everything here is in both documents.', foot(['A', 'B'], [a, b])],
    ['Only “Event 0” is in both documents; all else here is in B alone.', foot(['A', 'B'], [a, b], [b], [b])],
    [
      'Only “Event 0” and “Event 1” are in both documents; all else here is in A alone.',
      foot(['A', 'B'], [a, b], [b, a], [a]),
    ],
    ['Everything here is in B alone.', foot(['A', 'B'], [b])],
    [
      'Only “Event 0” is in both documents; of the rest, 1 in A alone and 2 in B alone.',
      foot(['A', 'B'], [a, b], [a], [b], [b]),
    ],
    ['Nothing here is in both documents; of the rest, 1 in A alone and 1 in B alone.', foot(['A', 'B'], [a], [b])],
    [
      'Only “Event 0” is in all three documents; of the rest, 1 in A and C and 1 in B alone.',
      foot(['A', 'B', 'C'], [a, b, c], [a, c], [b]),
    ],
    [
      '4 of 5 events here are in both documents; all else here is in A alone.',
      foot(['A', 'B'], [a, b], [a, b], [a, b], [a, b], [a]),
    ],
  ])('%j', (expected, given) => {
    expect(given).toBe(expected);
  });
});
