import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { isWithin, unicodeRanges } from '../embeds/font-faces.ts';
import { fontFile, type FontFile } from './font-file.ts';

/** The Chinese face comes in slices, as a page loads it: each has some of the characters. */
const FOLDER = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'));
const WEIGHT = 400;

/** A slice of the Chinese face, and the code points that a story has of it, in order. */
export interface HanSlice {
  readonly name: string;
  readonly codes: readonly number[];
}

interface KnownSlice {
  readonly name: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

let known: Promise<readonly KnownSlice[]> | undefined;

/** The slices of the Chinese face that have any of some code points, always in the same order. */
export async function hanFaces(codes: readonly number[]): Promise<readonly FontFile[]> {
  known ??= readSlices();
  const used = (await known).filter(({ ranges }) => codes.some((code) => isWithin(ranges, code)));
  return Promise.all(used.map(({ name }) => fontFile(fileOf(name), WEIGHT)));
}

/** The slices of the Chinese face that a page needs for some characters, each with those of them that it has. */
export async function hanSlices(characters: Iterable<string>): Promise<readonly HanSlice[]> {
  known ??= readSlices();
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const slices = (await known).map(({ name, ranges }) => ({
    name,
    codes: codes.filter((code) => isWithin(ranges, code)),
  }));
  return slices.filter((slice) => slice.codes.length > 0);
}

/** The file of a slice for browsers: nothing but its characters, at one weight. */
export async function hanFile({ name, codes }: HanSlice): Promise<Uint8Array<ArrayBuffer>> {
  const all = String.fromCodePoint(...codes);
  const options = { targetFormat: 'woff2', variationAxes: { wght: WEIGHT } } as const;
  return new Uint8Array(await subsetFont(await readFile(fileOf(name)), all, options));
}

function fileOf(name: string): string {
  return join(FOLDER, 'files', `noto-serif-sc-${name}-wght-normal.woff2`);
}

async function readSlices(): Promise<KnownSlice[]> {
  const ranges = JSON.parse(await readFile(join(FOLDER, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(ranges).map(([name, list]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: unicodeRanges(list),
  }));
}
