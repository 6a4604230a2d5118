import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unicodeRanges } from '../embeds/font-faces.ts';
import { fontFile, type FontFile } from './font-file.ts';

/** The Chinese face comes in slices, as a page loads it: each has some of the characters. */
const FOLDER = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'));
const WEIGHT = 400;

interface Slice {
  readonly name: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

let known: Promise<readonly Slice[]> | undefined;

/** The slices of the Chinese face that have any of some code points, always in the same order. */
export async function hanFaces(codes: readonly number[]): Promise<readonly FontFile[]> {
  known ??= readSlices();
  const used = (await known).filter(({ ranges }) =>
    codes.some((code) => ranges.some(([from, to]) => from <= code && code <= to)),
  );
  const fileOf = (name: string): string => join(FOLDER, 'files', `noto-serif-sc-${name}-wght-normal.woff2`);
  return Promise.all(used.map(({ name }) => fontFile(fileOf(name), WEIGHT)));
}

async function readSlices(): Promise<Slice[]> {
  const ranges = JSON.parse(await readFile(join(FOLDER, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(ranges).map(([name, list]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: unicodeRanges(list),
  }));
}
