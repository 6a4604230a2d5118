import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineAt } from './at.ts';
import { timelineSource } from './data.ts';
import type { Stretch } from './days.ts';
import { inventedStory } from './invented-story.ts';
import type { TimelineSource } from './source.ts';
import { parseView, stretchParts } from './view.ts';
import { dayOf, movedTo, panned, rangeOf, zoomed, type Range } from './zoom.ts';

const years = fc.constantFrom(
  '-1203',
  '0476',
  '1215-06-15',
  '1987',
  '1987-05',
  '1990/1995',
  '../2001',
  '2016',
  '2030-12-31',
);
const days = fc.integer({ min: 1, max: 28 }).map((day) => `2031-05-${String(day).padStart(2, '0')}`);
const source = fc
  .array(fc.oneof(years, days), { minLength: 2, maxLength: 60 })
  .map((dates) => timelineSource(inventedStory(dates.map((date, index) => ({ id: `e${index}`, date })))));
const step = fc.record({ steps: fc.constantFrom(1, 1, 1, -1), pick: fc.nat() });

/** As the address says it, and as it is read back. */
function addressed(stretch: Stretch | undefined, of: TimelineSource): Stretch | undefined {
  const search = new URLSearchParams(stretchParts(stretch));
  return parseView(search, '', of).view.stretch;
}

function rangeIn({ events }: TimelineSource): Range {
  const found = rangeOf(events);
  if (!found) throw new Error('no dates');
  return found;
}

/** The days of a range that begin in a stretch of it. */
function daysIn(range: Range, { from, to }: Stretch = { from: -Infinity, to: Infinity }): readonly number[] {
  return range.slice(0, -1).filter((day) => day >= from && day < to);
}

describe('zoom', () => {
  test('in is half of the days on which something begins, never none, with the event that it is about among them', () => {
    fc.assert(
      fc.property(source, fc.array(step, { maxLength: 12 }), (of, way) => {
        const range = rangeIn(of);
        let stretch: Stretch | undefined;
        for (const { steps, pick } of way) {
          const shown = timelineAt(of, stretch ? { stretch } : {}).dated;
          const about = shown[pick % shown.length];
          const before = daysIn(range, stretch).length;
          stretch = addressed(zoomed(range, stretch, { steps, day: about && dayOf(about) }), of);
          expect(timelineAt(of, stretch ? { stretch } : {}).dated.map(({ id }) => id)).toContain(about?.id);
          if (steps > 0) expect(daysIn(range, stretch)).toHaveLength(Math.ceil(before / 2));
          else expect(daysIn(range, stretch)).toHaveLength(Math.min(daysIn(range).length, before * 2));
        }
      }),
    );
  });
});

const dates = ['1998', '2019', '2031-03-02', '2031-03-03', '2031-03-04', '2031-03-05', '2031-03-06', '2031-03-07'];
const of = timelineSource(inventedStory(dates.map((date) => ({ id: date, date }))));
const range = rangeIn(of);
const half = zoomed(range, undefined, { steps: 1 });

function drawn(stretch: Stretch | undefined): readonly string[] {
  return timelineAt(of, stretch ? { stretch } : {}).dated.map(({ id }) => id);
}

test('zoom about nothing keeps the middle of what is drawn, however long the years around it are', () => {
  expect(drawn(half)).toEqual(['2031-03-02', '2031-03-03', '2031-03-04', '2031-03-05']);
  expect(drawn(zoomed(range, half, { steps: -1 }))).toEqual(drawn(undefined));
});

test('zoom in of what ends between two days keeps the day that it is about, and one day stays', () => {
  const [first = 0, second = 0, third = 0] = range;
  const group = { from: first, to: second + 1 };
  expect(drawn(group)).toEqual(['1998', '2019']);
  expect(drawn(zoomed(range, group, { steps: 1, day: second }))).toEqual(['2019']);
  expect(drawn(zoomed(range, { from: second, to: third + 0.5 }, { steps: 1, day: third }))).toEqual(['2031-03-02']);
  expect(drawn(zoomed(range, group, { steps: -1 }))).toHaveLength(4);
  const one = { from: first, to: first + 100 };
  expect(zoomed(range, one, { steps: 1 })).toBe(one);
});

test('panned there and back is where it was, by at least one day that something begins on, and stops at both ends', () => {
  expect(panned(range, panned(range, half, 0.5), -0.5)).toEqual(half);
  expect(panned(range, panned(range, half, 0.125), -0.125)).toEqual(half);
  const day = range[4];
  const one = zoomed(range, zoomed(range, half, { steps: 1, day }), { steps: 1, day });
  expect(drawn(panned(range, one, -0.5))).toEqual(['2031-03-03']);
  const start = movedTo(range, half, range[0] ?? 0);
  expect(panned(range, start, -0.5)).toEqual(start);
  expect(panned(range, undefined, 0.5)).toBeUndefined();
});

test('moved to a day that it has, a stretch stays; moved to another, it has that one and is no longer', () => {
  expect(movedTo(range, half, range[2] ?? 0)).toBe(half);
  const moved = movedTo(range, half, range[0] ?? 0);
  expect(drawn(moved)).toEqual(['1998', '2019', '2031-03-02', '2031-03-03']);
  expect(movedTo(range, undefined, range[0] ?? 0)).toBeUndefined();
});

test('a story without dates has no range to move in', () => {
  expect(rangeOf(timelineSource(inventedStory([{ id: 'u' }])).events)).toBeUndefined();
});
