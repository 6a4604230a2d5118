import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeSearch, openSearch, type FinishedPage } from './search.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
});
afterEach(async () => {
  await closeSearch();
  await rm(folder, { recursive: true });
});

async function written(pages: readonly FinishedPage[]): Promise<void> {
  const search = await openSearch();
  for (const page of pages) await search.add(page);
  await search.write(folder);
}

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

it('the same pages in the same order give the same bytes, however soon one comes after the other', async () => {
  const pages = Array.from({ length: 12 }, (_, i) => ({ name: `${i}/index.html`, html: page('data-pagefind-body') }));
  await written(pages);
  const entry = await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8');
  await closeSearch();
  const search = await openSearch();
  await Promise.all(pages.map((each) => search.add(each)));
  await search.write(folder);
  expect(await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8')).toBe(entry);
});

it('whoever writes the index is told that its process has ended', async () => {
  const search = await openSearch();
  await closeSearch();
  await search.add({ name: 'index.html', html: page('data-pagefind-body') });
  await expect(search.write(folder)).rejects.toThrow();
});
