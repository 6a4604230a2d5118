import { describe, expect, test } from 'vitest';
import { timelineAt } from './at.ts';
import { timelineSource } from './data.ts';
import { inventedStory, PIER, type InventedEvent } from './invented-story.ts';
import { timelineText } from './text.ts';
import type { TimelineData } from './values.ts';
import { parseView } from './view.ts';

const pier = timelineSource(inventedStory(PIER));
const shown = (address: string, source = pier): TimelineData => {
  const { searchParams, hash } = new URL(address, 'http://localhost/');
  return timelineAt(source, parseView(searchParams, hash, source).view);
};
const idsOf = (data: TimelineData): string[] => {
  const { ordered, loose } = timelineText(data);
  return [...ordered, ...loose].map(({ id }) => id);
};

describe('a view shows what its address asks for', () => {
  test.each([
    ['?standing=stated', ['letter', 'fund', 'bridge']],
    ['?standing=attributed', ['bridge']],
    [
      '?document=A',
      ['founded', 'hired', 'pilot', 'model', 'piles', 'survey', 'meeting', 'works', 'letter', 'fund', 'bridge'],
    ],
    ['?lane=ada', ['founded', 'model', 'piles', 'survey', 'meeting', 'works', 'fund', 'bridge']],
  ])('%s leaves out what is not asked for, and says how many', (address, missing) => {
    const data = shown(address);
    const all = idsOf(shown(''));
    expect(all.filter((id) => !idsOf(data).includes(id)).toSorted()).toEqual(missing.toSorted());
    expect(data.left.join(' ')).toContain(`${missing.length} event`);
  });

  test('a stretch of time has what may lie in it, and counts the rest by where it lies', () => {
    const data = shown('?from=2031-05-12&to=2031-05-12');
    expect(idsOf(data)).toEqual(['pilot', 'model', 'piles', 'opening', 'works', 'meeting', 'letter']);
    expect(data.left).toEqual(['Outside this stretch of time: 3 events earlier and 2 events without a date.']);
  });

  test.each<[string, InventedEvent['date'], boolean]>([
    ['a year in which the day lies', '2031', true],
    ['the year before', '2030', false],
    ['an interval around it', '2030/2032', true],
    ['up to the day', '[..2031-05-12]', true],
    ['up to an earlier one', '[..2031-05-11]', false],
    ['from the day on', '[2031-05-12..]', true],
    ['from an earlier one on', '[2031-05-11..]', false],
    ['an hour of it', '2031-05-12T09:30:00Z', true],
  ])('the view of a day has %s: %s %s', (_, date, isThere) => {
    const source = timelineSource(inventedStory([{ id: 'x', ...(date ? { date } : {}) }]));
    expect(idsOf(shown('?from=2031-05-12&to=2031-05-12', source))).toEqual(isThere ? ['x'] : []);
  });

  test('a filter leaves undated events between those of their neighbours that are still there', () => {
    const between = (address: string) => shown(address).between.map(({ after, before }) => [after, before]);
    expect(between('')).toEqual([['hired', 'opening']]);
    expect(between('?lane=trust')).toEqual([['founded', undefined]]);
  });
});

test.each([
  ['?standing=loud', '“loud” is no standing'],
  ['?document=Z', '“Z” is nothing that this timeline knows'],
  ['?name=nobody', '“nobody” is nothing'],
  ['?from=soon', '“soon” is no day'],
])('%s is said not to be understood, and the rest is shown', (address, says) => {
  const { view, unread } = parseView(new URL(address, 'http://localhost/').searchParams, '', pier);
  expect([view, unread]).toEqual([{}, [expect.stringContaining(says)]]);
});

test('many lanes share the last row, those with most events keep their own', () => {
  const names = Array.from({ length: 9 }, (_, index) => `n${index}`);
  const events = names.flatMap((lane, index) =>
    Array.from({ length: index + 1 }, (_, count) => ({ id: `${lane}-${count}`, date: '2031', lane })),
  );
  const { lanes, dated } = timelineAt(timelineSource(inventedStory(events)));
  expect(lanes.map(({ label }) => label)).toEqual(['n4', 'n5', 'n6', 'n7', 'n8', '4 more']);
  expect(dated.filter(({ lane }) => lane === 5)).toHaveLength(1 + 2 + 3 + 4);
});
