import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { FORMS, inventedStory } from '../charts/timeline/invented-story.ts';
import type { SvgNode } from '../charts/svg/elements.ts';
import { cardPicture, CARD } from '../embeds/card/picture.ts';
import { cardsOf } from '../embeds/card/cards.ts';
import { chartExport } from '../embeds/chart-export.ts';
import { CHARTS } from '../embeds/chart.ts';
import { quay } from '../embeds/quay.fixture.ts';
import { BOTH, styleOf } from '../embeds/style-sheet.ts';
import { chartStyle } from './chart-style.ts';
import { facesFor } from './faces.ts';
import { png } from './png.ts';

interface Decoded {
  readonly width: number;
  readonly height: number;
  /** How many pixels have each colour, the most frequent first. */
  readonly colours: readonly (readonly [colour: string, pixels: number])[];
  readonly pixels: Buffer;
}

/** A PNG as pixels: its size is in its header, and the renderer decodes the rest. */
function decode(file: Uint8Array): Decoded {
  const bytes = Buffer.from(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const link = `data:image/png;base64,${bytes.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${link}" width="${width}" height="${height}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([colour, count]) => [`#${colour.toString(16).padStart(6, '0')}`, count] as const);
  return { width, height, colours, pixels };
}

describe.each(BOTH)('the pictures of a story, %s', (scheme) => {
  const style = styleOf(chartStyle(), scheme);

  it.each(CHARTS)('are the %s at two pixels for one, in ink on paper', async (chart) => {
    const picture = chartExport(quay, chart, { style, absolute: (address) => address });
    const decoded = decode(await png(picture, { zoom: 2 }));
    expect([decoded.width, decoded.height]).toEqual([1200, 2 * Number(picture.attributes['height'])]);
    expect(decoded.colours[0]?.[0]).toBe(style.token('paper'));
    const drawn = new Set(decoded.colours.map(([colour]) => colour));
    for (const token of ['ink', 'ink2', 'acc']) expect(drawn).toContain(style.token(token));
  });

  it.each(cardsOf(quay).map((card) => [card.page, card] as const))(
    'are the card of %s at its size, with words on it, in less than 150 kB',
    async (_page, card) => {
      const file = await png(cardPicture(card, quay, style));
      const { width, height, colours } = decode(file);
      expect({ width, height }).toEqual(CARD);
      expect(colours[0]?.[0]).toBe(style.token('paper'));
      const ink = colours.find(([colour]) => colour === style.token('ink'))?.[1] ?? 0;
      expect(ink / (width * height)).toBeGreaterThan(0.008);
      expect(file.length).toBeLessThan(150_000);
    },
  );
});

describe('a picture', () => {
  const style = styleOf(chartStyle(), 'light');
  const word = (text: string, stack = 'Display, serif', style = 'normal'): SvgNode => ({
    name: 'svg',
    attributes: { xmlns: 'http://www.w3.org/2000/svg', width: '100', height: '100' },
    children: [
      {
        name: 'text',
        attributes: { x: '5', y: '75', 'font-size': '50', 'font-family': stack, 'font-style': style },
        children: [text],
      },
    ],
  });
  const draw = async (...how: Parameters<typeof word>): Promise<Decoded> => decode(await png(word(...how)));
  const inkOf = ({ pixels }: Decoded): number => pixels.filter((value, at) => at % 4 === 3 && value > 128).length;

  it('has the strokes of each Chinese character, and no empty box', async () => {
    const [lamp, cage, box] = await Promise.all([draw('灯'), draw('笼'), draw('\u{10380}')]);
    for (const drawn of [lamp, cage]) {
      expect(inkOf(drawn)).toBeGreaterThan(300);
      expect(drawn.pixels.equals(box.pixels)).toBe(false);
    }
    expect(lamp.pixels.equals(cage.pixels)).toBe(false);
  });

  const FACES = ['Display', 'Text', 'Caps', 'Label'] as const;
  it.each(['Rag', 'Äöß', 'Łő'])('has the letters of “%s” in each face as that face has them', async (letters) => {
    const drawn = await Promise.all(FACES.map((face) => draw(letters, face)));
    for (const each of drawn) expect(inkOf(each)).toBeGreaterThan(300);
    expect(new Set(drawn.map(({ pixels }) => pixels.toString('base64'))).size).toBe(FACES.length);
  });

  it.each(['Rag', 'Äöß', 'Łő'])('has “%s” in italics where they are asked for', async (letters) => {
    for (const face of ['Display', 'Text']) {
      const [upright, italic] = await Promise.all([draw(letters, face), draw(letters, face, 'italic')]);
      expect(upright.pixels.equals(italic.pixels)).toBe(false);
    }
  });

  it('is drawn smaller where two pixels for one would be too many', async () => {
    const long = { ...word('pier'), attributes: { ...word('').attributes, width: '600', height: '30000' } };
    const bytes = Buffer.from(await png(long, { zoom: 2 }));
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(width).toBeGreaterThan(600);
    expect(width * height).toBeLessThan(25_000_000);
  });

  it('is drawn whole of a story with every form of date and far more events than a card shows', async () => {
    const events = Array.from({ length: 6 }, (_, round) =>
      FORMS.map((event) => ({ ...event, id: `${event.id}-${round}` })),
    ).flat();
    const story = { ...quay, events: inventedStory(events).events };
    const card = cardsOf(story).find(({ page }) => page === 'timeline');
    if (!card) throw new Error('no card');
    const { width, height } = decode(await png(cardPicture(card, story, style)));
    expect({ width, height }).toEqual(CARD);
  });

  it('is the same to the byte when drawn again', async () => {
    const [card] = cardsOf(quay);
    if (!card) throw new Error('no card');
    const picture = cardPicture(card, quay, style);
    expect(Buffer.from(await png(picture)).equals(Buffer.from(await png(picture)))).toBe(true);
  });
});

describe('the faces of a text', () => {
  const countOf = async (text: string): Promise<number> => (await facesFor(text)).files.length;

  it('are the project’s own, where they have all of it', async () => {
    expect((await facesFor('The pier — “opens”, é')).missing).toEqual([]);
  });

  it('grow by the faces of other languages and the slices of the Chinese one where a text has their letters', async () => {
    const least = await countOf('pier');
    expect(await countOf('Pfähle')).toBeGreaterThan(least);
    expect(await countOf('pier/灯')).toBe(least + 1);
    expect((await facesFor('Łódź/灯')).missing).toEqual([]);
  });

  it('leave out what no face has, each character once', async () => {
    expect((await facesFor('پل و پل')).missing.join('')).toBe('پلو');
    expect((await facesFor('\u200b\u00ad\n')).missing).toEqual([]);
  });
});
