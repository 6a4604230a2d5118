import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { citedPassages } from '../story/cited-passages.ts';
import { slices } from './han.ts';
import { digestOf } from './kept.ts';
import { story } from './story.ts';

/** What draws and finishes pages: Astro knows only of what it bundles, not of what that reads, nor of what is done after. */
const SOURCES = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted();

/** The story but for what its documents say. */
const REST = { ...story, documents: story.documents.map((document) => ({ ...document, passages: [] })) };

const { node, icu } = process.versions;
const COMMON = digestOfData([await digestOf(['astro.config.mjs', ...SOURCES]), node, icu, REST, slices.length > 0]);

/** What the documents say where the story cites it, and of all their passages the number and the standing. */
export const CITED = {
  passages: citedPassages(story.documents)(story.claims.flatMap(({ citations }) => citations.map(({ key }) => key))),
  outline: story.documents.map(({ passages }) => passages.map(({ id, standing }) => [id, standing])),
};

/**
 * Static paths, each with the key under which Astro keeps its page from build to build: a digest of all that it is drawn
 * from. That is the story but for what its documents say; of that, what is in `props`, and `also`.
 */
export function keyed<T extends { readonly props: unknown }>(
  paths: readonly T[],
  also?: unknown,
): (T & { cacheKey: string })[] {
  const common = digestOfData([COMMON, also]);
  return paths.map((path) => ({ ...path, cacheKey: digestOfData([common, path.props]) }));
}

function digestOfData(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data, plain)).digest('hex');
}

/** What JSON would leave out without a word would not be in the key. */
function plain(key: string, value: unknown): unknown {
  if (typeof value === 'function' || value instanceof Map || value instanceof Set) {
    throw new TypeError(`not plain data: ${key}`);
  }
  return value;
}
