import { create } from 'fontkitten';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Families } from '../embeds/styled.ts';

/** The project's own faces, by the names that the style sheets have for them, and the weights that pictures need. */
const OWN: readonly { readonly name: string; readonly file: string; readonly weights?: readonly number[] }[] = [
  { name: 'Display', file: 'newsreader-display.woff2' },
  { name: 'Display', file: 'newsreader-display-italic.woff2' },
  { name: 'Text', file: 'spectral.woff2' },
  { name: 'Text', file: 'spectral-italic.woff2' },
  { name: 'Caps', file: 'spectral-sc.woff2' },
  { name: 'Label', file: 'libre-franklin.woff2', weights: [400, 600] },
];

const FONTS = resolve('src/fonts');
const HAN = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'));
const CACHE = resolve(process.env['ASTRO_CACHE_DIR'] ?? 'node_modules/.astro', 'faces');

/** A font file that the renderer reads, and the characters that it has. */
interface Face {
  readonly path: string;
  readonly family: string;
  readonly characters: ReadonlySet<number>;
}

/** What a text can be drawn with. */
export interface Faces {
  readonly files: readonly string[];
  /** The characters that no face of the project has, in the order in which they come. */
  readonly missing: readonly string[];
}

const own: Promise<readonly (Face & { readonly name: string })[]> = Promise.all(
  OWN.flatMap(({ name, file, weights = [undefined] }) =>
    weights.map(async (weight) => ({ name, ...(await face(join(FONTS, file), weight)) })),
  ),
);

/** The names by which the renderer knows the project's faces. */
export async function families(): Promise<Families> {
  return Object.fromEntries((await own).map(({ name, family }) => [name, `'${family}'`]));
}

/**
 * The files of the faces that have the characters of a text: the project's own, and as many slices of the Chinese face as
 * it takes. The machine's fonts are never asked, so that a picture is the same everywhere.
 */
export async function facesFor(text: string): Promise<Faces> {
  const latin = await own;
  const rest = [...new Set(text)].filter((character) => !isDrawnBy(latin, character) && !/[\s\p{C}\p{M}]/u.test(character));
  const slices = await Promise.all([...new Set(rest.flatMap(await sliceOf()))].sort().map(slice));
  return {
    files: [...latin, ...slices].map(({ path }) => path),
    missing: rest.filter((character) => !isDrawnBy(slices, character)),
  };
}

function isDrawnBy(faces: readonly Face[], character: string): boolean {
  return faces.some(({ characters }) => characters.has(character.codePointAt(0) ?? 0));
}

/** Which slice of the Chinese face has a character; none for one that is in no slice. */
async function sliceOf(): Promise<(character: string) => string[]> {
  slicesOfHan ??= readSlices();
  const slices = await slicesOfHan;
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return slices.filter(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to)).map(({ name }) => name);
  };
}

interface Slice {
  readonly name: string;
  readonly ranges: readonly (readonly [number, number])[];
}
let slicesOfHan: Promise<readonly Slice[]> | undefined;

async function readSlices(): Promise<Slice[]> {
  const ranges = JSON.parse(await readFile(join(HAN, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(ranges).map(([name, list]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: list.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    }),
  }));
}

const slices = new Map<string, Promise<Face>>();

function slice(name: string): Promise<Face> {
  const found = slices.get(name) ?? face(join(HAN, 'files', `noto-serif-sc-${name}-wght-normal.woff2`), 400);
  slices.set(name, found);
  return found;
}

/** The renderer reads no woff2, and no weights of a variable face: what it reads is made once and kept beside Astro's cache. */
async function face(file: string, weight: number | undefined): Promise<Face> {
  const source = await readFile(file);
  const name = createHash('sha256').update(source).update(String(weight)).digest('hex').slice(0, 16);
  const path = join(CACHE, `${name}.ttf`);
  const font = (await readFile(path).catch(() => undefined)) ?? (await convert(source, weight, path));
  const known = create(font);
  if (known.isCollection) throw new Error(`not a font of one face: ${file}`);
  return { path, family: known.familyName, characters: new Set(known.characterSet) };
}

async function convert(source: Buffer, weight: number | undefined, path: string): Promise<Buffer> {
  const axes = weight === undefined ? {} : { variationAxes: { wght: weight } };
  const font = await subsetFont(source, '', { keepAllGlyphs: true, targetFormat: 'sfnt', ...axes });
  await mkdir(CACHE, { recursive: true });
  // Another build may be reading the same file: it sees a whole one or none.
  await writeFile(`${path}.${process.pid}`, font);
  await rename(`${path}.${process.pid}`, path);
  return font;
}
