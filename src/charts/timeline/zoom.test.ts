import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineAt } from './at.ts';
import { timelineSource } from './data.ts';
import type { Stretch } from './days.ts';
import { inventedStory } from './invented-story.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import { parseView, stretchParts } from './view.ts';
import { movedTo, panned, partOf, rangeOf, zoomed, type Range } from './zoom.ts';

const years = fc.constantFrom('-1203', '0476', '1215-06-15', '1987', '1987-05', '1990/1995', '2016', '2030-12-31');
const days = fc.integer({ min: 1, max: 28 }).map((day) => `2031-05-${String(day).padStart(2, '0')}`);
const source = fc
  .array(fc.oneof(years, days), { minLength: 2, maxLength: 60 })
  .map((dates) => timelineSource(inventedStory(dates.map((date, index) => ({ id: `e${index}`, date })))));
const step = fc.record({ steps: fc.constantFrom(1, 1, 1, -1), at: fc.double({ min: 0, max: 1, noNaN: true }) });

/** As the address says it, and as it is read back. */
function addressed(stretch: Stretch | undefined, of: ReturnType<typeof timelineSource>): Stretch | undefined {
  const search = new URLSearchParams(stretchParts(stretch));
  return parseView(search, '', of).view.stretch;
}

function rangeIn(of: ReturnType<typeof timelineSource>): Range {
  const found = rangeOf(of);
  if (!found) throw new Error('no dates');
  return found;
}

describe('zoom', () => {
  test('as many steps out as in, held at one place, show the same picture again', () => {
    fc.assert(
      fc.property(
        source,
        fc.array(step, { maxLength: 5 }),
        fc.integer({ min: 1, max: 6 }),
        step,
        (of, way, count, { at }) => {
          const range = rangeIn(of);
          const start = way.reduce<Stretch | undefined>(
            (stretch, each) => addressed(zoomed(range, stretch, each), of),
            undefined,
          );
          let stretch = start;
          let taken = 0;
          for (let turn = 0; turn < count; turn++) {
            const next = addressed(zoomed(range, stretch, { steps: 1, at }), of);
            if (next?.from !== stretch?.from || next?.to !== stretch?.to) taken++;
            stretch = next;
          }
          for (let turn = 0; turn < taken; turn++) stretch = addressed(zoomed(range, stretch, { steps: -1, at }), of);
          expect(stretch).toEqual(start);
          expect(pictureOf(of, stretch)).toEqual(pictureOf(of, start));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('never goes out of what there is, nor below a day', () => {
    fc.assert(
      fc.property(source, fc.array(step, { maxLength: 40 }), (of, way) => {
        const range = rangeIn(of);
        for (let [stretch, rest] = [undefined as Stretch | undefined, way]; rest.length > 0; rest = rest.slice(1)) {
          stretch = addressed(zoomed(range, stretch, rest[0] ?? { steps: 1, at: 0 }), of);
          if (!stretch) continue;
          expect(stretch.to - stretch.from).toBeGreaterThan(0.9);
          expect(stretch.from).toBeGreaterThanOrEqual((range.days[0] ?? 0) - 0.001);
          expect(stretch.to).toBeLessThanOrEqual((range.days.at(-1) ?? 0) + 0.001);
        }
      }),
    );
  });
});

const two = timelineSource(inventedStory([1987, 2016, 2031].map((year) => ({ id: `y${year}`, date: `${year}` }))));
const range = rangeIn(two);
const half = zoomed(range, undefined, { steps: 1, at: 0 });

test('panned there and back is where it was, and stops at both ends', () => {
  expect(panned(range, panned(range, half, 0.5), -0.5)).toEqual(half);
  expect(panned(range, half, -0.5)).toEqual(half);
  expect(panned(range, undefined, 0.5)).toBeUndefined();
});

test('moved to a day that it has, a stretch stays; moved to another, it has that one and is no longer', () => {
  const [first = 0, last = 0] = [range.days[0], range.days.at(-2)];
  expect(movedTo(range, half, first)).toBe(half);
  const moved = movedTo(range, half, last);
  expect(moved?.from).toBeLessThanOrEqual(last);
  expect(moved?.to).toBeGreaterThan(last);
  expect(partOf(range, undefined, first)).toBe(0);
});

test('a story without dates has no range to move in', () => {
  expect(rangeOf(timelineSource(inventedStory([{ id: 'u' }])))).toBeUndefined();
});

function pictureOf(of: ReturnType<typeof timelineSource>, stretch: Stretch | undefined) {
  const options = { numbers: new Map(), hrefOf: () => '#', entryOf: () => '#' };
  return marks(layout(timelineAt(of, stretch ? { stretch } : {}), 1248), options);
}
