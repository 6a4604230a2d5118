import { create, type Font } from 'fontkitten';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from '../embeds/faces.ts';

/** A font file that the renderer reads. */
export interface FontFile extends Face {
  readonly path: string;
  /** Its name, which no other file has: the renderer knows faces by nothing else. */
  readonly family: string;
}

const CACHE = resolve(process.env['ASTRO_CACHE_DIR'] ?? 'node_modules/.astro', 'faces');

/**
 * A woff2 face at one weight as the renderer needs it: it reads no woff2, and no weights of a variable face. The file is
 * made once and kept beside Astro's cache. Throws where the face cannot be read.
 */
export function fontFile(file: string, weight?: number): Promise<FontFile> {
  const key = `${file} ${weight ?? ''}`;
  const found = made.get(key) ?? make(file, weight);
  made.set(key, found);
  return found;
}

const made = new Map<string, Promise<FontFile>>();

async function make(file: string, weight: number | undefined): Promise<FontFile> {
  const source = await readFile(file);
  const id = createHash('sha256').update(source).update(String(weight)).digest('hex').slice(0, 16);
  const path = join(CACHE, `${id}.ttf`);
  const font = (await readFile(path).catch(() => undefined)) ?? (await convert(source, weight, id, path));
  return { path, family: read(font).familyName, advances: advancesOf(font) };
}

async function convert(source: Buffer, weight: number | undefined, id: string, path: string): Promise<Buffer> {
  const variationAxes: Record<string, number> = weight === undefined ? {} : { wght: weight };
  const all = String.fromCodePoint(...read(source).characterSet);
  const font = renamed(await subsetFont(source, all, { targetFormat: 'sfnt', variationAxes }), id);
  await mkdir(CACHE, { recursive: true });
  // Another build may be reading the same file: it sees a whole one or none.
  await writeFile(`${path}.${process.pid}`, font);
  await rename(`${path}.${process.pid}`, path);
  return font;
}

/** From the tables themselves: the reader of fonts asks for the outline first, which a space at the end has not. */
function advancesOf(bytes: Buffer): Face['advances'] {
  const font = read(bytes);
  const [metrics, last] = [tableOf(bytes, 'hmtx'), tableOf(bytes, 'hhea').readUInt16BE(34) - 1];
  const advance = (code: number): number =>
    metrics.readUInt16BE(4 * Math.min(font.glyphForCodePoint(code).id, last)) / font.unitsPerEm;
  return new Map(font.characterSet.map((code) => [code, advance(code)]));
}

function read(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error(`not a font of one face: ${font.type}`);
  return font;
}

/** A font whose family is called by an id, cut to the length of its old name so that nothing else moves in the file. */
function renamed(font: Buffer, id: string): Buffer {
  const { familyName } = read(font);
  const [old, name] = [familyName, `f${id}`.slice(0, familyName.length).padEnd(familyName.length, '-')].map(wide);
  const bytes = Buffer.from(font);
  const table = tableOf(bytes, 'name');
  if (!old || !name) return bytes;
  for (let at = table.indexOf(old); at >= 0; at = table.indexOf(old, at + name.length)) name.copy(table, at);
  return bytes;
}

/** UTF-16, big-endian, as names in a font are. */
function wide(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** A table of an OpenType file, from the directory at its start. Throws `no table: …`. */
function tableOf(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, index) => font.subarray(12 + 16 * index, 28 + 16 * index));
  const entry = entries.find((each) => each.toString('latin1', 0, 4) === tag);
  if (!entry) throw new Error(`no table: ${tag}`);
  return font.subarray(entry.readUInt32BE(8), entry.readUInt32BE(8) + entry.readUInt32BE(12));
}
