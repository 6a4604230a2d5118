import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../charts/svg/elements.ts';
import { markup } from '../charts/svg/paint.ts';
import { cardsOf } from '../embeds/card/cards.ts';
import { cardPicture } from '../embeds/card/picture.ts';
import { quay } from '../embeds/quay.fixture.ts';
import { BOTH, styleOf, type Scheme } from '../embeds/style-sheet.ts';
import { chartStyle } from './chart-style.ts';
import { plated, type Colours } from './plates.ts';
import { png } from './png.ts';

const styles = new Map(BOTH.map((scheme) => [scheme, styleOf(chartStyle(), scheme)] as const));

function coloursIn(scheme: Scheme): Colours {
  const token = (name: string): string => styles.get(scheme)?.token(name) ?? '';
  return [token('paper'), token('ink'), token('ink2')];
}

function pictures(scheme: Scheme): [page: string, picture: SvgNode][] {
  const style = styles.get(scheme) ?? styleOf(chartStyle(), scheme);
  return cardsOf(quay).map((card) => [card.page, cardPicture(card, quay, style)]);
}

/** The pixels that another reader of PNG finds in a file. */
function pixelsOf(file: Uint8Array): Buffer {
  const link = `data:image/png;base64,${Buffer.from(file).toString('base64')}`;
  const image = `<image href="${link}" width="1200" height="630" image-rendering="optimizeSpeed"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${image}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

describe('a card of words', () => {
  it('is taken apart the same in both schemes, so that it is drawn once', () => {
    const [light, dark] = BOTH.map((scheme) =>
      pictures(scheme).flatMap(([page, picture]) => {
        const plates = plated(picture, coloursIn(scheme));
        return plates ? [[page, markup(plates)]] : [];
      }),
    );
    expect(light?.length).toBe(pictures('light').length - 2);
    expect(dark).toEqual(light);
  });

  it.each(BOTH)('has, put together again in %s, the colours that it would have been drawn in', async (scheme) => {
    const colours = coloursIn(scheme);
    const [, picture] = pictures(scheme).find(([page]) => page === 'unknowns') ?? [];
    if (!picture) throw new Error('no card');
    const [together, direct] = [await png(picture, { colours }), await png(picture)].map(pixelsOf);
    const far = together?.findIndex((value, at) => Math.abs(value - (direct?.[at] ?? 0)) > 2);
    expect(far).toBe(-1);
  });
});

describe('a picture is not taken apart', () => {
  const colours: Colours = ['#ffffff', '#111111'];
  const of = (attributes: Record<string, string>): SvgNode => ({
    name: 'svg',
    attributes: {},
    children: [{ name: 'rect', attributes, children: [] }],
  });

  it('unless each colour is known', () => {
    expect(plated(of({ fill: '#111111', stroke: 'none' }), colours)).toBeDefined();
    expect(plated(of({ fill: '#111111', stroke: '#222222' }), colours)).toBeUndefined();
    expect(plated(of({ fill: 'url(#hatch)' }), colours)).toBeUndefined();
  });

  it('where something is black since nothing is said of it', () => {
    expect(plated(of({ stroke: '#111111' }), colours)).toBeUndefined();
    const inherited = { ...of({}), attributes: { fill: '#ffffff' } };
    expect(plated(inherited, colours)).toBeDefined();
  });
});
