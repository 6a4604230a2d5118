import { create } from 'fontkitten';
import { expect, it } from 'vitest';
import { hanFile, hanSlices } from './han-face.ts';

it('takes characters apart by the slices that have them, and leaves out what none has', async () => {
  const slices = await hanSlices('问千千\u{323af}');
  expect(slices.flatMap(({ codes }) => codes).sort()).toEqual([0x5343, 0x95ee]);
});

it('makes a file of nothing but its characters', async () => {
  const [slice] = await hanSlices('千');
  const font = create(Buffer.from(await hanFile(slice ?? { name: '', codes: [] })));
  // the last is what ends a table of characters
  expect(font.isCollection ? [] : font.characterSet).toEqual([0x5343, 0xffff]);
});
