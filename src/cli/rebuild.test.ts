import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildSite } from './testing/builds.ts';
import { hashes } from './testing/hashes.ts';

// Whole builds, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folder: string;
let story: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
  story = join(folder, 'story');
  cpSync('e2e/stories/full-edition', story, { recursive: true });
  built('site', 'kept');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Builds the story, with what was kept under a name, and gives the folder. */
function built(name: string, cache: string): string {
  const site = join(folder, name);
  const { status, words } = buildSite({ CONTENT_DIR: story, OUT_DIR: site, ASTRO_CACHE_DIR: join(folder, cache) });
  expect({ status, words }).toMatchObject({ status: 0 });
  return site;
}

/** Changes a file of the story: every place where some words stand. */
function change(file: string, words: string, others: string): void {
  const path = join(story, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(words);
  writeFileSync(path, text.replaceAll(words, others));
}

it.each([
  ['words that nothing cites', 'documents/A.md', 'in a note of three sentences', 'in a note of four sentences'],
  ['words that claims cite', 'documents/B.md', 'put down her pencil', 'put away her pencil'],
  ['a sentence more, which nothing cites', 'documents/B.md', 'You go.”', 'You go.” It rained all day.'],
  ['the label of a document', 'documents/B.md', 'label: A letter from the coast', 'label: A letter from the shore'],
  ['an entry', 'events.yaml', 'label: The two stations begin', 'label: Both stations begin'],
])('after a change of %s, a build with what the last one kept gives what one from nothing gives', (_what, ...made) => {
  change(...made);
  const kept = hashes(built('site', 'kept'));
  expect(kept).toEqual(hashes(built('fresh', `none-${made[1].length}`)));
});

it('draws again only what a change of a document concerns', () => {
  const [pages = ''] = readdirSync(join(folder, 'kept', 'pages'));
  const known = join(folder, 'kept', 'pages', pages, 'dist', 'documents');
  for (const document of ['A', 'B']) {
    const page = join(known, document, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<main', '<main data-kept'));
  }
  change('documents/A.md', 'four sentences', 'five sentences');
  const site = built('site', 'kept');
  const isKept = (document: string): boolean =>
    readFileSync(join(site, 'documents', document, 'index.html'), 'utf8').includes('data-kept');
  expect({ A: isKept('A'), B: isKept('B') }).toEqual({ A: false, B: true });
});
