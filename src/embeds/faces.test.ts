import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../charts/svg/elements.ts';
import { markup } from '../charts/svg/paint.ts';
import { inFaces, type Face, type FaceOf } from './faces.ts';

const node = (name: string, attributes: SvgNode['attributes'], ...children: SvgNode['children']): SvgNode => ({
  name,
  attributes,
  children,
});
const every = (family: string, advance: number): Face => ({
  family,
  advances: new Map(Array.from({ length: 0x9000 }, (_, code) => [code, advance])),
});
const faces = new Map<string, Face>([['han', every('han', 1)]]);
/** Faces named after how words are set: `Label/normal/600`; `han` for Chinese, none for Arabic. */
const faceOf: FaceOf = (character, { name, style, weight }) => {
  if (/\p{Script=Arabic}/u.test(character)) return undefined;
  const family = /\p{Script=Han}/u.test(character) ? 'han' : `${name}/${style}/${weight}`;
  const face = faces.get(family) ?? every(family, 0.5);
  faces.set(family, face);
  return face;
};
const draw = (picture: SvgNode): string =>
  markup(inFaces(picture, faceOf)).replaceAll(' lengthAdjust="spacingAndGlyphs"', '');

describe('a picture in single faces', () => {
  it('names the face of words, wherever it was said how they are set', () => {
    const text = node('text', { 'font-weight': '600' }, 'Docks');
    expect(draw(node('svg', { 'font-family': 'Label, Arial, sans-serif' }, node('g', {}, text)))).toBe(
      '<svg><g><text font-weight="600" font-family="Label/normal/600">Docks</text></g></svg>',
    );
  });

  it('leaves the width of words alone that have one face', () => {
    const kept = { textLength: '33', lengthAdjust: 'spacingAndGlyphs' };
    expect(draw(node('text', { x: '1', 'font-family': 'Label', ...kept }, 'Docks'))).toBe(
      '<text x="1" font-family="Label/normal/400">Docks</text>',
    );
  });

  it('gives each run its place where the script changes, also in an element of its own', () => {
    const run = node('tspan', { lang: 'zh-Hans' }, '灯');
    expect(draw(node('text', { x: '10', 'font-size': '20', 'font-family': 'Label' }, 'A ', run, 'b'))).toBe(
      '<text font-size="20"><tspan font-family="Label/normal/400" x="10" textLength="20">A </tspan>' +
        '<tspan font-family="han" x="30" textLength="20">灯</tspan>' +
        '<tspan font-family="Label/normal/400" x="50" textLength="10">b</tspan></text>',
    );
  });

  it.each([
    ['middle', '80', '90'],
    ['end', '60', '70'],
  ])('begins runs that are set by their %s where they have to', (anchor, first, second) => {
    const text = node('text', { x: '100', 'text-anchor': anchor, 'font-size': '20', 'font-family': 'Label' }, 'A灯b');
    const drawn = draw(text);
    expect(drawn).toContain(` x="${first}"`);
    expect(drawn).toContain(` x="${second}"`);
    expect(drawn).not.toContain('text-anchor');
  });

  it('gives a run its length without the space between letters, and its place with it', () => {
    const text = node('text', { x: '0', 'font-size': '20', 'font-family': 'Label', 'letter-spacing': '-1' }, 'AB灯');
    expect(draw(text)).toContain('x="0" textLength="20">AB<');
    expect(draw(text)).toContain('x="18" textLength="20">灯<');
  });

  it('sets numerals after the words, raised, in their own face and size', () => {
    const numerals = node('tspan', { dx: '3', dy: '-4', 'font-size': '10', 'font-family': 'Label' }, '1');
    expect(draw(node('text', { x: '0', 'font-size': '30', 'font-family': 'Display, serif' }, 'Docks', numerals))).toBe(
      '<text font-size="30"><tspan font-family="Display/normal/400" x="0" textLength="75">Docks</tspan>' +
        '<tspan dy="-4" font-size="10" font-family="Label/normal/400" x="78" textLength="5">1</tspan></text>',
    );
  });

  it('leaves to no face what none has, and keeps a letter with its marks', () => {
    expect(draw(node('text', { x: '0', 'font-size': '10', 'font-family': 'Label' }, 'پل'))).toBe(
      '<text x="0" font-size="10">پل</text>',
    );
    expect(draw(node('text', { 'font-family': 'Label' }, 'e\u0301a'))).toContain('>e\u0301a</text>');
  });

  it('leaves titles and descriptions alone', () => {
    expect(draw(node('svg', {}, node('title', {}, 'Docks'), node('desc', {}, '灯 x')))).toBe(
      '<svg><title>Docks</title><desc>灯 x</desc></svg>',
    );
  });
});
