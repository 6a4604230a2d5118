import { expect, it } from 'vitest';
import { nearestId } from './nearest.ts';

const ids = ['berg-joins', 'berg-leaves', 'tides-move', 'opening'];

it.each([
  ['joins', 'berg-joins'],
  ['berg-leave', 'berg-leaves'],
  ['tide-moves', 'tides-move'],
  ['openning', 'opening'],
  ['opening', 'opening'],
])('by %s, %s is meant', (wrong, meant) => {
  expect(nearestId(wrong, ids)).toBe(meant);
});

it.each(['harbour', 'x', ''])('by “%s”, nothing is', (wrong) => {
  expect(nearestId(wrong, ids)).toBeUndefined();
});

it('gives nothing where there is nothing', () => {
  expect(nearestId('opening', [])).toBeUndefined();
});
