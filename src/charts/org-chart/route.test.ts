import { describe, expect, it } from 'vitest';
import type { Box } from './hull.ts';
import { routeBetween, type Ground } from './route.ts';

const word = { width: 40, height: 17 };
const left: Box = { x: 10, y: 10, width: 100, height: 30 };
const right: Box = { x: 250, y: 110, width: 100, height: 30 };
const ground = (boxes: readonly Box[] = [], lines: Ground['lines'] = []): Ground => ({
  width: 400,
  boxes,
  places: boxes,
  around: [],
  lines,
});

describe('routeBetween', () => {
  it('goes straight down and across where nothing is in the way, with the word over the level stretch', () => {
    const route = routeBetween(left, right, word, ground());
    expect(route?.points).toEqual([
      [98, 40],
      [98, 125],
      [250, 125],
    ]);
    expect(route?.word).toEqual({ x: 154, y: 105, ...word });
  });

  it('goes by another lane where a box is in the way', () => {
    const block: Box = { x: 90, y: 60, width: 20, height: 20 };
    const route = routeBetween(left, right, word, ground([block]));
    expect(route?.points).toEqual([
      [110, 25],
      [130, 25],
      [130, 125],
      [250, 125],
    ]);
  });

  it('crosses no line: it finds another way, or none', () => {
    const wall: [number, number][] = [
      [200, 0],
      [200, 400],
    ];
    expect(routeBetween(left, right, word, ground([], [wall]))).toBeUndefined();
    const half = wall.map(([x, y]): [number, number] => [x, y / 4]);
    expect(routeBetween(left, right, word, ground([], [half]))?.points.at(-2)?.[1]).toBeGreaterThan(100);
  });

  it('has its word in the frame around both its ends where that has room, and never on its edge', () => {
    const upper: Box = { x: 150, y: 40, width: 200, height: 29 };
    const lower: Box = { ...upper, y: 74 };
    const wordIn = (frame: Box) => routeBetween(upper, lower, word, { ...ground(), around: [frame] })?.word;
    expect(wordIn({ x: 20, y: 10, width: 340, height: 140 })).toEqual({ x: 94, y: 63, ...word });
    expect(wordIn({ x: 110, y: 10, width: 270, height: 140 })).toBeUndefined();
  });

  it('is none where its word has no room', () => {
    expect(routeBetween(left, right, { width: 500, height: 17 }, ground())).toBeUndefined();
  });
});
