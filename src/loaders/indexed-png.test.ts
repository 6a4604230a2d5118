import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexedPng, type Bitmap } from './indexed-png.ts';

function bitmapOf(width: number, colours: readonly number[]): Bitmap {
  const pixels = new Uint8Array(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));
  return { width, height: colours.length / width, pixels };
}

/** The pixels that another reader of PNG finds in it. */
function read(file: Uint8Array, { width, height }: Bitmap): number[] {
  const link = `data:image/png;base64,${Buffer.from(file).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${link}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  return [...new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels];
}

describe('indexedPng', () => {
  it('is read back as it was, whatever the colours and the size', async () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }));
    const pictures = sizes.chain(([width, height]) =>
      fc
        .array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 30 })
        .chain((palette) =>
          fc
            .array(fc.constantFrom(...palette), { minLength: width * height, maxLength: width * height })
            .map((colours) => bitmapOf(width, colours)),
        ),
    );
    await fc.assert(
      fc.asyncProperty(pictures, async (bitmap) => {
        const file = await indexedPng(bitmap);
        expect(read(file ?? new Uint8Array(), bitmap)).toEqual([...bitmap.pixels]);
      }),
      { numRuns: 50 },
    );
  });

  it('has room for 256 colours and no more', async () => {
    const colours = Array.from({ length: 257 }, (_, index) => index);
    expect(await indexedPng(bitmapOf(16, colours.slice(0, 256)))).toBeDefined();
    expect(await indexedPng(bitmapOf(257, colours))).toBeUndefined();
  });

  it.each([
    ['seen through', [1, 2, 3, 254]],
    ['not there', [0, 0, 0, 0]],
  ])('is none of a picture that is %s', async (_case, pixel) => {
    expect(await indexedPng({ width: 1, height: 1, pixels: Uint8Array.from(pixel) })).toBeUndefined();
  });
});
