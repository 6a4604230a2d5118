import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollToMost, type Span } from './in-view.ts';

const at = (...tops: number[]): Span[] => tops.map((top) => ({ top, bottom: top + 30 }));

describe('scrollToMost', () => {
  it('does not scroll where nothing is to be seen, or all is seen', () => {
    expect([scrollToMost([], 500), scrollToMost(at(10, 400), 500)]).toEqual([0, 0]);
  });

  it('goes where most are, and not to a single one above them', () => {
    expect(scrollToMost(at(10, 900, 950, 1000), 500)).toBe(876);
  });

  it('stays with the first of several places that show as many', () => {
    expect(scrollToMost(at(700, 1700), 500)).toBe(676);
  });

  it('shows at least one of spans that are lower than the view', () => {
    const spans = fc.array(fc.nat(5000), { minLength: 1 }).map((tops) => at(...tops));
    fc.assert(
      fc.property(spans, fc.integer({ min: 60, max: 900 }), (some, height) => {
        const from = scrollToMost(some, height);
        expect(some.some(({ top, bottom }) => top >= from && bottom <= from + height)).toBe(true);
      }),
    );
  });
});
