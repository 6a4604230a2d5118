import { describe, expect, it } from 'vitest';
import { stopOf, stopsAround } from './controls.ts';

const STOPS = ['before', '2026-03-04', '2026-05-01', 'rumoured', 'after'];

describe('stopOf', () => {
  it.each([
    ['2026-05-01', 2, 'a stop at itself'],
    ['2026-04-30', 1, 'a day between two stops at the last that is not later'],
    ['2027-01-01', 2, 'a day after all days at the last of them, and at no state without a day'],
    ['2026-03-03', 0, 'a day before all days at the first stop'],
    ['never', 0, 'what is no moment at the first stop'],
  ])('puts %s at %i: %s', (at, index) => {
    expect(stopOf(STOPS, at)).toBe(index);
  });

  it('puts a day at the first stop where no stop is a day', () => {
    expect(stopOf(['before', 'moved'], '2026-03-04')).toBe(0);
  });

  it('puts the moment after all changes at the last stop, also where that is a state', () => {
    expect(stopOf(['before', '2026-03-04', 'moved'], 'after')).toBe(2);
  });
});

describe('stopsAround', () => {
  it.each([
    ['2026-05-01', ['rumoured', '2026-03-04', 'after', 'before']],
    ['before', ['2026-03-04', '2026-05-01', 'rumoured', 'after']],
    ['after', ['rumoured', '2026-05-01', '2026-03-04', 'before']],
  ])('gives all but %s, the nearest first', (at, around) => {
    expect(stopsAround(STOPS, at)).toEqual(around);
  });
});
