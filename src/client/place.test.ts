import { describe, expect, it } from 'vitest';
import { mostHeight, placeOf, scrollFor, type Box } from './place.ts';

const card = { width: 348, height: 200 };
const view = { width: 1440, height: 900 };
const box = (left: number, top: number, width = 20, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const asked = (mark: Box, sentence: Box[] = [], kin: Box[] = []) => ({ mark, sentence, kin });

describe('placeOf', () => {
  it.each([
    ['right of the mark where there is room', box(100, 300), view, { x: 134, y: 300 }],
    ['left of it at the right edge', box(1400, 300), view, { x: 1038, y: 300 }],
    ['below a mark as wide as the window', box(0, 100, 1440, 40), view, { x: 8, y: 154 }],
    ['above such a mark at the foot of the window', box(0, 800, 1440, 40), view, { x: 8, y: 586 }],
    ['whole on the screen beside a mark at its foot', box(100, 890), view, { x: 134, y: 692 }],
    ['at the upper edge of a window lower than the card', box(100, 50), { width: 1440, height: 150 }, { x: 134, y: 8 }],
  ])('puts the card %s', (_where, mark, window, place) => {
    expect(placeOf(asked(mark), card, window)).toEqual(place);
  });

  it('puts it right of a whole sentence, not on the words after the numeral', () => {
    const lines = [box(400, 280, 500), box(400, 300, 500)];
    expect(placeOf(asked(box(500, 300), lines), card, view)).toEqual({ x: 914, y: 300 });
  });

  it('puts it below a sentence as wide as the window, and below its paragraph where there is room', () => {
    const narrow = { width: 768, height: 1024 };
    const line = box(24, 300, 720);
    expect(placeOf(asked(box(100, 300), [line]), card, narrow)).toEqual({ x: 100, y: 334 });
    expect(placeOf(asked(box(100, 300), [line], [box(24, 260, 720, 200)]), card, narrow)).toEqual({ x: 100, y: 474 });
    const tall = placeOf(asked(box(100, 300), [line], [box(24, 0, 720, 1024)]), card, narrow);
    expect(tall).toEqual({ x: 100, y: 334 });
  });

  it('leaves the box that a path leads to free where another side is', () => {
    expect(placeOf(asked(box(600, 300), [], [box(640, 280, 200, 80)]), card, view)).toEqual({ x: 854, y: 300 });
    expect(placeOf(asked(box(600, 300), [], [box(640, 280, 700, 80)]), card, view)).toEqual({ x: 238, y: 300 });
  });
});

describe('scrollFor', () => {
  it.each([
    ['not at all where the sentence is over the sheet', box(20, 100), [box(20, 80, 280)], 0],
    ['down to the sentence’s foot where the sheet is over it', box(20, 380), [box(20, 340, 280, 60)], 108],
    ['up to a sentence that begins over the screen', box(20, 40), [box(20, -30, 280, 90)], -38],
    ['to the mark alone where its sentence is higher than the room', box(20, 420), [box(20, 100, 280, 340)], 148],
    ['to the head of a mark that is higher than the room itself', box(20, 100, 280, 400), [], 92],
  ])('scrolls %s', (_how, mark, sentence, by) => {
    expect(scrollFor({ mark, sentence }, 300)).toBe(by);
  });
});

describe('mostHeight', () => {
  const view = { width: 768, height: 1024 };
  it.each([
    ['a wide mark in the upper half', { left: 30, right: 660, top: 400, bottom: 440 }, 1024 - 440 - 22],
    ['a wide mark at the foot', { left: 30, right: 660, top: 900, bottom: 940 }, 900 - 22],
    ['a mark with room beside it', { left: 30, right: 300, top: 500, bottom: 540 }, undefined],
    ['a mark as high as the window', { left: 30, right: 660, top: 10, bottom: 1000 }, undefined],
  ])('of a card of 348 px, beside %s', (_, mark, most) => {
    expect(mostHeight(mark, 348, view)).toBe(most);
  });
});
