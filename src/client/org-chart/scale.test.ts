import { describe, expect, it } from 'vitest';
import { nextScale, scrollFor } from './scale.ts';

describe('nextScale', () => {
  it('ends where it began after as many steps back', () => {
    let scale = 1;
    for (const step of [1, 1, 1, -1, -1, -1]) scale = nextScale(scale, step);
    expect(scale).toBe(1);
  });

  it.each([
    [4, 1, 4],
    [0.4, -1, 0.4],
    [1, 100, 4],
    [1, 0, 1],
    [0.24, -1, 0.24],
    [0.24, 1, 0.3],
  ])('from %d by %d steps goes to %d and no farther', (scale, steps, next) => {
    expect(nextScale(scale, steps)).toBe(next);
  });
});

it('fingers that close make nothing smaller than steps do', () => {
  expect(nextScale(0.1, 0, 1)).toBe(0.4);
  expect(nextScale(0.1, 0, 0.24)).toBe(0.24);
});

describe('scrollFor', () => {
  it.each([
    [0, 0, 2, 0],
    [0, 100, 2, 100],
    [50, 100, 2, 200],
    [100, 100, 0.5, 0],
    [10, 100, 0.5, 0],
  ])('from %d, with the point %d kept, at %d times, is %d', (scroll, at, factor, next) => {
    expect(scrollFor(scroll, at, factor)).toBe(next);
  });
});
