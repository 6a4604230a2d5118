import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binned } from './bins.ts';
import { columnsOf } from './columns.ts';
import { timelineData } from './data.ts';
import { inventedStory } from './invented-story.ts';

const columns = (dates: readonly string[]) =>
  columnsOf(timelineData(inventedStory(dates.map((date, index) => ({ id: `e${index}`, date })))).dated);
const idsIn = (list: ReturnType<typeof columns>): string[][] => list.map(({ events }) => events.map(({ id }) => id));

test('time is split where it is quiet longest', () => {
  expect(idsIn(binned(columns(['1987', '2016', '2031-05-12', '2031-05-13']), 3))).toEqual([
    ['e0'],
    ['e1'],
    ['e2', 'e3'],
  ]);
});

test('days that follow one another are split where a month or a year ends', () => {
  const days = ['2030-12-29', '2030-12-30', '2030-12-31', '2031-01-01', '2031-01-31', '2031-02-01'];
  const daily = [...days.slice(0, 4), '2031-01-02', '2031-01-03'];
  expect(idsIn(binned(columns(daily), 2)).map((ids) => ids.length)).toEqual([3, 3]);
});

test('there are as many columns as there may be, all events are kept, and in order', () => {
  const date = fc.constantFrom(
    '-1203',
    '0476',
    '1987',
    '2016-05',
    '2031-05-12',
    '2031-05-13',
    '[..2031-05-11]',
    '[2031-05-12..]',
  );
  const day = fc.integer({ min: 1, max: 28 }).map((each) => `2020-02-${String(each).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.array(fc.oneof(date, day), { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (dates, most) => {
      const all = columns(dates);
      const bins = binned(all, most);
      expect(bins).toHaveLength(Math.min(most, all.length));
      expect(idsIn(bins).flat()).toEqual(idsIn(all).flat());
    }),
  );
});
