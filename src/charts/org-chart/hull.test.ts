import { describe, expect, it } from 'vitest';
import { extentAt, hullAround, offsetPath } from './hull.ts';

const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

describe('hullAround', () => {
  it('goes round a triangle of boxes clockwise from the leftmost corner', () => {
    expect(hullAround([box(20, 0), box(0, 30), box(40, 30)])).toEqual([
      [0, 30],
      [20, 0],
      [30, 0],
      [50, 30],
      [50, 40],
      [0, 40],
    ]);
  });

  it('is the box itself for one box, and leaves out a box inside the others', () => {
    const one = hullAround([box(0, 0)]);
    expect(one).toHaveLength(4);
    const corners = [box(0, 0), box(90, 0), box(0, 90), box(90, 90)];
    expect(hullAround([...corners, box(40, 40)])).toEqual(hullAround(corners));
  });
});

describe('offsetPath', () => {
  it('rounds the corners of a box by the distance that it keeps', () => {
    expect(offsetPath(hullAround([box(0, 0)]), 2)).toBe(
      'M-2 0A2 2 0 0 1 0 -2L10 -2A2 2 0 0 1 12 0L12 10A2 2 0 0 1 10 12L0 12A2 2 0 0 1 -2 10Z',
    );
  });
});

describe('extentAt', () => {
  const triangle = hullAround([box(20, 0), box(0, 30), box(40, 30)]);
  it.each([
    [0, [20, 30]],
    [15, [10, 40]],
    [40, [0, 50]],
    [41, undefined],
    [-1, undefined],
  ])('at %i reaches %j', (y, extent) => {
    expect(extentAt(triangle, y)).toEqual(extent);
  });
});
