import { expect, test } from 'vitest';
import { timelineData } from './data.ts';
import { inventedStory, PIER } from './invented-story.ts';
import { layout } from './layout.ts';
import { timelineText } from './text.ts';

const data = timelineData(inventedStory(PIER));
const text = timelineText(data);

test.each([1248, 560, 300])('the list and the picture hold the same events with the same evidence (%d px)', (width) => {
  const { events, shelves } = layout(data, width);
  const drawn = [...events, ...shelves.flatMap((shelf) => shelf.events)].map(({ event }) => [
    event.id,
    event.evidence.cites,
  ]);
  const listed = [...text.ordered, ...text.loose].map(({ id, cites }) => [id, cites]);
  expect(drawn.toSorted()).toEqual(listed.toSorted());
});

test('undated events stand in the list where they are known to lie', () => {
  expect(text.ordered.map(({ id }) => id)).toEqual([
    'founded',
    'hired',
    'pilot',
    'model',
    'piles',
    'survey',
    'opening',
    'works',
    'meeting',
    'letter',
  ]);
  expect(text.loose.map(({ id }) => id)).toEqual(['fund', 'bridge']);
});

test('an entry says its date, its standing and its place in the order in words', () => {
  expect(text.ordered.find(({ id }) => id === 'opening')).toEqual({
    id: 'opening',
    date: '12 May, year not stated',
    edtf: 'XXXX-05-12',
    datetime: '05-12',
    isResolved: true,
    label: 'Ada Quill opens the pier',
    when: 'in the early hours',
    standing: 'stated',
    silent: [],
    names: [],
    cites: ['A-1.1', 'B-1.1'],
    order: [
      'Placed after: “She becomes a pilot”, “The trust shows a model of the pier”, and “The first piles are driven”.',
      'Placed before: “She writes to the pilots”.',
    ],
  });
});
