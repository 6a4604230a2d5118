import { describe, expect, it } from 'vitest';
import { placeOf } from './place.ts';

const card = { width: 348, height: 200 };
const view = { width: 1440, height: 900 };
const box = (left: number, top: number, width = 20, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeOf', () => {
  it.each([
    ['right of the mark where there is room', box(100, 300), view, { x: 134, y: 300 }],
    ['left of it at the right edge', box(1400, 300), view, { x: 1038, y: 300 }],
    ['below a mark as wide as the window', box(0, 100, 1440, 40), view, { x: 8, y: 154 }],
    ['above such a mark at the foot of the window', box(0, 800, 1440, 40), view, { x: 8, y: 586 }],
    ['whole on the screen beside a mark at its foot', box(100, 890), view, { x: 134, y: 692 }],
    ['at the upper edge of a window lower than the card', box(100, 50), { width: 1440, height: 150 }, { x: 134, y: 8 }],
  ])('puts the card %s', (_where, mark, window, place) => {
    expect(placeOf(mark, card, window)).toEqual(place);
  });
});
