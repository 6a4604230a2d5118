import { describe, expect, it } from 'vitest';
import type { Mark, Picture } from '../../charts/mark.ts';
import { miniature } from './miniature.ts';

const box = (name: string): Mark => ({ type: 'rect', x: 0, y: 0, width: 10, height: 10, class: name });
const evidence = { claim: 'unit/harbour', cites: ['A-1.1'], standing: 'stated', words: 'stated', silent: [] };
const picture = (...marks: Mark[]): Picture => ({ width: 100, height: 50, label: 'A chart', marks });

describe('miniature', () => {
  it('keeps the size of the picture and gives up its name', () => {
    expect(miniature(picture())).toEqual({ width: 100, height: 50, label: '', marks: [] });
  });

  it('leaves out words and what only catches the pointer', () => {
    const words: Mark = { type: 'text', x: 0, y: 0, text: 'Harbour Trust' };
    expect(miniature(picture(words, box('hit'), box('st'))).marks).toEqual([
      { type: 'path', class: 'st', d: 'M0 0h10v10h-10z' },
    ]);
  });

  it('draws all boxes of a class as one path, and those of another as another', () => {
    const other: Mark = { type: 'rect', x: 20.4, y: 5, width: 10, height: 10, class: 'bx' };
    expect(miniature(picture(box('bx'), box('fr'), other)).marks).toEqual([
      { type: 'path', class: 'bx', d: 'M0 0h10v10h-10zM20 5h10v10h-10z' },
      { type: 'path', class: 'fr', d: 'M0 0h10v10h-10z' },
    ]);
  });

  it('leads nowhere, and leaves what a link holds in the place of its group', () => {
    const line: Mark = { type: 'path', class: 'co', d: 'M1.2 2V4H6L3 4A7 7 0 0 1 8.8 9Z' };
    const children = [box('bx'), line];
    const link: Mark = { type: 'link', href: '#n-A-1.1', label: 'Harbour Trust', evidence, children };
    expect(miniature(picture({ type: 'group', translate: [5, 50], children: [link] })).marks).toEqual([
      { type: 'path', class: 'bx', d: 'M5 50h10v10h-10z' },
      { type: 'path', class: 'co', d: 'M6 52V54H11L8 54A7 7 0 0 1 14 59Z' },
    ]);
  });
});
