import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeSearch, type FinishedPage } from './search.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
});
afterEach(() => rm(folder, { recursive: true }));

const written = (pages: readonly FinishedPage[]): Promise<void> =>
  writeSearch(folder, Readable.from(pages)[Symbol.asyncIterator]());

const page = (attributes: string): string =>
  `<html lang="en"><body><main ${attributes}><h1>Heading</h1><p>The pier is shut.</p></main></body></html>`;

it('indexes the pages that are listed, and brings no interface but the page’s own', async () => {
  await written([
    { name: '404.html', html: page('') },
    { name: 'a/index.html', html: page('data-pagefind-body data-pagefind-meta="title:A, and: B"') },
    { name: 'index.html', html: page('data-pagefind-body') },
  ]);
  const files = await readdir(join(folder, 'pagefind'), { recursive: true });
  expect(files.filter((name) => name.endsWith('.pf_fragment'))).toHaveLength(2);
  expect(files.filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
  expect(files).toContain('pagefind.js');
});

it('takes what only the style sheet sets apart for two words', async () => {
  const list = '<main data-pagefind-body><h1>Names</h1><dl><dt>printed as</dt><dd>Pier</dd></dl></main>';
  await written([{ name: 'index.html', html: `<html lang="en"><body>${list}</body></html>` }]);
  const [fragment = ''] = await readdir(join(folder, 'pagefind', 'fragment'));
  const text = gunzipSync(await readFile(join(folder, 'pagefind', 'fragment', fragment))).toString();
  expect(text).toContain('printed as Pier');
});

it('says so when a page cannot be made ready, and leaves nothing running', async () => {
  const pages = (async function* (): AsyncGenerator<FinishedPage> {
    yield await Promise.resolve({ name: 'index.html', html: page('') });
    throw new Error('no room');
  })();
  await expect(writeSearch(folder, pages)).rejects.toThrow('no room');
});
