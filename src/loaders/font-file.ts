import { create, type Font } from 'fontkitten';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';

/** A font file that the renderer reads. */
export interface FontFile {
  readonly path: string;
  /** As the file names itself. */
  readonly family: string;
  /** The code points that it has. */
  readonly characters: ReadonlySet<number>;
}

const CACHE = resolve(process.env['ASTRO_CACHE_DIR'] ?? 'node_modules/.astro', 'faces');

/**
 * A woff2 face at one weight as the renderer needs it: it reads no woff2, and no weights of a variable face. The file is
 * made once and kept beside Astro's cache. Throws where the face cannot be read.
 */
export async function fontFile(file: string, weight?: number): Promise<FontFile> {
  const source = await readFile(file);
  const name = createHash('sha256').update(source).update(String(weight)).digest('hex').slice(0, 16);
  const path = join(CACHE, `${name}.ttf`);
  const font = (await readFile(path).catch(() => undefined)) ?? (await convert(source, weight, path));
  const { familyName, characterSet } = read(font);
  return { path, family: familyName, characters: new Set(characterSet) };
}

async function convert(source: Buffer, weight: number | undefined, path: string): Promise<Buffer> {
  const variationAxes: Record<string, number> = weight === undefined ? {} : { wght: weight };
  const all = String.fromCodePoint(...read(source).characterSet);
  const font = await subsetFont(source, all, { targetFormat: 'sfnt', variationAxes });
  await mkdir(CACHE, { recursive: true });
  // Another build may be reading the same file: it sees a whole one or none.
  await writeFile(`${path}.${process.pid}`, font);
  await rename(`${path}.${process.pid}`, path);
  return font;
}

function read(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error(`not a font of one face: ${font.type}`);
  return font;
}
