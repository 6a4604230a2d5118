import { describe, expect, it } from 'vitest';
import type { Mark, Picture } from '../../charts/mark.ts';
import { movementBetween } from './movement.ts';

const pictureOf = (...marks: Mark[]): Picture => ({ width: 100, height: 50, label: 'Two piers', marks });
const box = (key: string, x: number, y: number): Mark => ({
  type: 'group',
  key,
  translate: [x, y],
  children: [{ type: 'rect', x: 0, y: 0, width: 10, height: 10 }],
});
const frame = (key: string, y: number): Mark => ({
  type: 'link',
  key,
  href: '#n',
  label: key,
  evidence: { claim: key, cites: [], standing: 'stated', words: 'stated', silent: [] },
  children: [
    { type: 'path', d: 'M0 0' },
    { type: 'rect', x: 4, y, width: 10, height: 10 },
  ],
});

describe('movementBetween', () => {
  it('finds no movement where everything keeps its place', () => {
    const picture = pictureOf(box('crane', 1, 2), frame('docks', 3));
    expect(movementBetween(picture, picture)).toEqual({ moved: new Map(), fresh: new Set() });
  });

  it('takes a box by its own place, and a frame by its first corner', () => {
    const before = pictureOf(box('crane', 1, 2), frame('docks', 3));
    const { moved } = movementBetween(before, pictureOf(frame('docks', 9), box('crane', 60, 2)));
    expect(Object.fromEntries(moved)).toEqual({
      docks: { from: [4, 3], to: [4, 9], home: [0, 0] },
      crane: { from: [1, 2], to: [60, 2], home: [60, 2] },
    });
  });

  it('calls new what was not there, and says nothing of what is gone or has no key', () => {
    const before = pictureOf(box('crane', 1, 2));
    const after = pictureOf(box('rope', 1, 2), { type: 'rect', x: 0, y: 0, width: 1, height: 1 });
    expect(movementBetween(before, after)).toEqual({ moved: new Map(), fresh: new Set(['rope']) });
  });
});
