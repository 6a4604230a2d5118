import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../charts/svg/elements.ts';
import { styleOf } from './style-sheet.ts';
import { styled } from './styled.ts';

const node = (name: string, attributes: SvgNode['attributes'], children: SvgNode['children'] = []): SvgNode => ({
  name,
  attributes,
  children,
});
const draw = (css: string, inside: SvgNode): SvgNode => {
  const child = styled(node('svg', { class: 'ch' }, [inside]), styleOf(css, 'light')).children[0];
  if (child === undefined || typeof child === 'string') throw new Error('no element');
  return child;
};

describe('an element that needs no style sheet', () => {
  it('has the attributes of the strongest rule, and no class', () => {
    const css = '.ch .a.b { fill: red } .ch .a { fill: blue; stroke-width: 1.5px }';
    expect(draw(css, node('rect', { class: 'a b', x: '1' })).attributes).toEqual({
      x: '1',
      fill: 'red',
      'stroke-width': '1.5',
    });
  });

  it('is found by what it stands in', () => {
    const css = '.ch .mk .hit { fill: red }';
    const rect = node('rect', { class: 'hit' });
    expect(draw(css, rect).attributes).toEqual({});
    expect(draw(css, node('a', { class: 'mk' }, [rect])).children.at(-1)).toMatchObject({
      attributes: { fill: 'red' },
    });
  });

  it('takes clicks where it is not seen, without a colour that an editor would paint black', () => {
    expect(draw('.ch .hit { fill: transparent }', node('rect', { class: 'hit' })).attributes).toEqual({
      fill: 'none',
      'pointer-events': 'all',
    });
  });

  it('takes clicks along a line that is not seen, and not in the room that its bends enclose', () => {
    const css = '.ch .along { fill: none; stroke: transparent }';
    expect(draw(css, node('path', { class: 'along' })).attributes).toEqual({
      fill: 'none',
      stroke: 'none',
      'pointer-events': 'stroke',
    });
  });

  it('has lengths without units', () => {
    const css = '.ch .cap { font: 400 20px serif; letter-spacing: 0.04em }';
    expect(draw(css, node('text', { class: 'cap' })).attributes).toMatchObject({
      'font-size': '20',
      'letter-spacing': '0.8',
    });
  });

  it('leaves out what SVG has no attribute for', () => {
    expect(draw('.ch .a { display: block; cursor: pointer }', node('rect', { class: 'a' })).attributes).toEqual({});
  });

  it('says the claim of a link with its standing in a title', () => {
    const link = node('a', {
      class: 'mk',
      href: '/x',
      'aria-label': 'Crew',
      'data-say': 'A crew moves',
      'data-sw': 'reportedly',
    });
    expect(draw('', link)).toEqual(node('a', { href: '/x' }, [node('title', {}, ['A crew moves · reportedly'])]));
  });
});
