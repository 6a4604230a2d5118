import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMS, inventedStory } from '../charts/timeline/invented-story.ts';
import { cardPicture, CARD } from '../embeds/card/picture.ts';
import { cardsOf } from '../embeds/card/cards.ts';
import { chartExport } from '../embeds/chart-export.ts';
import { CHARTS } from '../embeds/chart.ts';
import { quay } from '../embeds/quay.fixture.ts';
import { BOTH, styleOf } from '../embeds/style-sheet.ts';
import type { Families } from '../embeds/styled.ts';
import { chartStyle } from './chart-style.ts';
import { facesFor, families } from './faces.ts';
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

let names: Families = {};
beforeAll(async () => {
  names = await families();
});

describe.each(BOTH)('the pictures of a story, %s', (scheme) => {
  const style = styleOf(chartStyle(), scheme);

  it.each(CHARTS)('are the %s at two pixels for one, in ink on paper', async (chart) => {
    const svg = chartExport(quay, chart, { style, families: names, absolute: (address) => address });
    const [, height] = /height="(\d+)"/.exec(svg) ?? [];
    const decoded = decode(await png(svg, 2));
    expect([decoded.width, decoded.height]).toEqual([1200, 2 * Number(height)]);
    expect(decoded.colours[0]?.[0]).toBe(style.token('paper'));
    const drawn = new Set(decoded.colours.map(([colour]) => colour));
    for (const token of ['ink', 'ink2', 'acc']) expect(drawn).toContain(style.token(token));
  });

  it.each(cardsOf(quay).map((card) => [card.page, card] as const))(
    'are the card of %s at its size, with words on it, in less than 150 kB',
    async (_page, card) => {
      const file = await png(cardPicture(card, quay, { style, families: names }));
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
  const word = (text: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><text x="0" y="85" font-size="90" font-family="${names['Display'] ?? ''}, serif">${text}</text></svg>`;
  const draw = async (text: string): Promise<Decoded> => decode(await png(word(text)));
  const inkOf = ({ pixels }: Decoded): number => pixels.filter((value, at) => at % 4 === 3 && value > 128).length;

  it('has the strokes of each Chinese character, and no empty box', async () => {
    const [lamp, cage, box] = await Promise.all(['灯', '笼', '\u{10380}'].map(draw));
    if (!lamp || !cage || !box) throw new Error('not drawn');
    for (const drawn of [lamp, cage]) {
      expect(inkOf(drawn)).toBeGreaterThan(800);
      expect(drawn.pixels.equals(box.pixels)).toBe(false);
    }
    expect(lamp.pixels.equals(cage.pixels)).toBe(false);
  });

  it.each(['Display', 'Text', 'Caps', 'Label'])('has words in the face %s, and not in another', async (face) => {
    const family = names[face] ?? '';
    const svg = (stack: string): string => word('Rag').replace(/font-family="[^"]*"/, `font-family="${stack}"`);
    const drawn = decode(await png(svg(family)));
    expect(inkOf(drawn)).toBeGreaterThan(500);
    const others = Object.entries(names).filter(([name]) => name !== face);
    for (const [, other] of others) expect(decode(await png(svg(other))).pixels.equals(drawn.pixels)).toBe(false);
  });

  it('is drawn smaller where two pixels for one would be too many', async () => {
    const long = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60000"><path d="M0 0H600" stroke="#000"/></svg>`;
    const bytes = Buffer.from(await png(long, 2));
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(width).toBeGreaterThan(600);
    expect(width * height).toBeLessThan(41_000_000);
  });

  it('is drawn whole of a story with every form of date and far more events than a card shows', async () => {
    const events = Array.from({ length: 6 }, (_, round) =>
      FORMS.map((event) => ({ ...event, id: `${event.id}-${round}` })),
    ).flat();
    const story = { ...quay, events: inventedStory(events).events };
    const card = cardsOf(story).find(({ page }) => page === 'timeline');
    if (!card) throw new Error('no card');
    const { width, height } = decode(await png(cardPicture(card, story, { style, families: names })));
    expect({ width, height }).toEqual(CARD);
  });

  it('is the same to the byte when drawn again', async () => {
    const [card] = cardsOf(quay);
    if (!card) throw new Error('no card');
    const svg = cardPicture(card, quay, { style, families: names });
    expect(Buffer.from(await png(svg)).equals(Buffer.from(await png(svg)))).toBe(true);
  });
});

describe('the faces of a text', () => {
  it('are the project’s own, where they have all of it', async () => {
    const { files, missing } = await facesFor('The pier — “opens”, é');
    expect(missing).toEqual([]);
    expect(files).toHaveLength(7);
  });

  it('grow by the slices of the Chinese face that it takes, and no other', async () => {
    const { files, missing } = await facesFor('Lantern/灯');
    expect(missing).toEqual([]);
    expect(files).toHaveLength(8);
  });

  it('leave out what no face has, each character once', async () => {
    expect((await facesFor('پل و پل')).missing.join('')).toBe('پلو');
    expect((await facesFor('\u200b\u00ad\n')).missing).toEqual([]);
  });
});
