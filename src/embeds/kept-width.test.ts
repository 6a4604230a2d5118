import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../charts/svg/elements.ts';
import { FONTS, textWidth } from '../charts/svg/text.ts';
import { withKeptWidths } from './kept-width.ts';

const text = (children: SvgNode['children'], attributes = {}): SvgNode => ({ name: 'text', attributes, children });
const numerals: SvgNode = { name: 'tspan', attributes: { class: 'no', dy: '-4' }, children: [' 1,2'] };
const lengthOf = (node: SvgNode): number => Number(withKeptWidths(node).attributes['textLength']);

describe('words that keep their room', () => {
  it('have the length that the layout took them to have, in the face of their class', () => {
    expect(lengthOf(text(['Docks']))).toBeCloseTo(textWidth('Docks', FONTS.words), 1);
    expect(lengthOf(text(['Docks'], { class: 'dsp was' }))).toBeCloseTo(textWidth('Docks', FONTS.dsp), 1);
  });

  it('have it as a whole with the numerals after them, for not every browser obeys a part of a text', () => {
    const { attributes, children } = withKeptWidths(text(['Docks', numerals]));
    const length = textWidth('Docks', FONTS.words) + textWidth(' 1,2', FONTS.no);
    expect(Number(attributes['textLength'])).toBeCloseTo(length, 1);
    expect(children).toEqual(['Docks', numerals]);
  });

  it('count a run of Chinese characters in them', () => {
    const run: SvgNode = { name: 'tspan', attributes: { lang: 'zh-Hans' }, children: ['灯'] };
    expect(lengthOf(text(['Lamp/', run]))).toBeCloseTo(textWidth('Lamp/灯', FONTS.words), 1);
  });

  it.each([['پل'], ['🛟'], ['Ωmega']])('keep no room that was not measured: %s', (words) => {
    expect(withKeptWidths(text([words]))).toEqual(text([words]));
  });

  it('keep no room with a halo, which would eat the letters before it in Firefox', () => {
    expect(withKeptWidths(text(['Docks'], { class: 'tri halo' }))).toEqual(text(['Docks'], { class: 'tri halo' }));
  });

  it('are found in links and groups', () => {
    const group: SvgNode = {
      name: 'g',
      attributes: {},
      children: [{ name: 'a', attributes: {}, children: [text(['Docks'])] }],
    };
    expect(JSON.stringify(withKeptWidths(group))).toContain('textLength');
  });
});
