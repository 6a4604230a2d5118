import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pixelsOf } from './raster.ts';

test.each([
  [860, 600, [1720, 1200]],
  [860, 40_000, [352, 16_384]],
  [4096, 4096, [4096, 4096]],
])('a drawing %i wide and %i high has the pixels %j', (width, height, pixels) => {
  expect(pixelsOf(width, height)).toEqual(pixels);
});

test('no drawing asks for more pixels than a canvas may have, on a phone either', () => {
  const side = fc.integer({ min: 1, max: 200_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const [across, down] = pixelsOf(width, height);
      expect(Math.max(across, down)).toBeLessThanOrEqual(16_384);
      expect(across * down).toBeLessThanOrEqual(16_777_216);
    }),
  );
});
