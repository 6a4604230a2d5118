import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontFile, type FontFile } from './font-file.ts';

/** The Chinese face comes in slices, as a page loads it: each has some of the characters. */
const FOLDER = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'));
const WEIGHT = 400;

interface Slice {
  readonly name: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

let known: Promise<readonly Slice[]> | undefined;
const files = new Map<string, Promise<FontFile>>();

/** The slices of the Chinese face that have any of some characters, always in the same order. */
export async function hanFaces(characters: readonly string[]): Promise<readonly FontFile[]> {
  known ??= readSlices();
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const used = (await known).filter(({ ranges }) =>
    codes.some((code) => ranges.some(([from, to]) => from <= code && code <= to)),
  );
  return Promise.all(used.map(({ name }) => slice(name)));
}

function slice(name: string): Promise<FontFile> {
  const found = files.get(name) ?? fontFile(join(FOLDER, 'files', `noto-serif-sc-${name}-wght-normal.woff2`), WEIGHT);
  files.set(name, found);
  return found;
}

async function readSlices(): Promise<Slice[]> {
  const ranges = JSON.parse(await readFile(join(FOLDER, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(ranges).map(([name, list]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: list.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    }),
  }));
}
