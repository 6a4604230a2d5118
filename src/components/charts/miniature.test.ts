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
    expect(miniature(picture(words, box('hit'), box('st'))).marks).toEqual([box('st')]);
  });

  it('makes of a link a group that leads nowhere, its shapes in their places', () => {
    const link: Mark = {
      type: 'link',
      href: '#n-A-1.1',
      label: 'Harbour Trust',
      evidence,
      class: 'moved',
      children: [box('bx')],
    };
    const moved: Mark = { type: 'group', translate: [5, 5], children: [link] };
    expect(miniature(picture(moved)).marks).toEqual([
      { type: 'group', translate: [5, 5], children: [{ type: 'group', class: 'moved', children: [box('bx')] }] },
    ]);
  });
});
