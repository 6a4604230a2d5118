import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../charts/svg/elements.ts';
import { markup } from '../charts/svg/paint.ts';
import { inFaces, inPublishedFaces, type FamilyOf } from './faces.ts';

const node = (name: string, attributes: SvgNode['attributes'], ...children: SvgNode['children']): SvgNode => ({
  name,
  attributes,
  children,
});
/** Families named after how words are set: `Label/normal/600`, `han` for Chinese, none for Arabic. */
const familyOf: FamilyOf = (character, { name, style, weight }) =>
  /\p{Script=Arabic}/u.test(character)
    ? undefined
    : /\p{Script=Han}/u.test(character)
      ? 'han'
      : `${name}/${style}/${weight}`;
const draw = (picture: SvgNode): string => markup(inFaces(picture, familyOf));

describe('a picture in single faces', () => {
  it('names the face of the words, wherever their setting was said', () => {
    const text = node('text', { 'font-weight': '600' }, 'Docks');
    expect(draw(node('svg', { 'font-family': 'Label, Arial, sans-serif' }, node('g', {}, text)))).toBe(
      '<svg><g><text font-weight="600"><tspan font-family="Label/normal/600">Docks</tspan></text></g></svg>',
    );
  });

  it('names another face where the script changes, and leaves what no face has as it is', () => {
    expect(draw(node('text', { 'font-family': 'Display, serif', 'font-style': 'italic' }, 'A 灯 پل'))).toBe(
      '<text font-style="italic"><tspan font-family="Display/italic/400">A </tspan><tspan font-family="han">灯 </tspan>پل</text>',
    );
  });

  it('keeps a letter with its marks', () => {
    expect(draw(node('text', { 'font-family': 'Label' }, 'e\u0301a'))).toBe(
      '<text><tspan font-family="Label/normal/400">e\u0301a</tspan></text>',
    );
  });

  it('leaves titles and descriptions alone', () => {
    expect(draw(node('svg', {}, node('title', {}, 'Docks'), node('desc', {}, 'Docks')))).toBe(
      '<svg><title>Docks</title><desc>Docks</desc></svg>',
    );
  });
});

it('calls faces by their published names, with the others after them', () => {
  const picture = node(
    'svg',
    { 'font-family': "Label, 'Helvetica Neue', sans-serif" },
    node('text', { 'font-family': 'Display, serif' }, 'x'),
  );
  expect(markup(inPublishedFaces(picture))).toBe(
    `<svg font-family="'Libre Franklin', 'Helvetica Neue', sans-serif"><text font-family="Newsreader, serif">x</text></svg>`,
  );
});
