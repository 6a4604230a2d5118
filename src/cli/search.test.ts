import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeSearch } from './search.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
});
afterEach(() => rm(folder, { recursive: true }));

const page = (attributes: string): string =>
  `<html lang="en"><body><main ${attributes}><h1>Heading</h1><p>The pier is shut.</p></main></body></html>`;

it('indexes the pages that are listed, and brings no interface but the page’s own', async () => {
  await mkdir(join(folder, 'a'));
  const names = ['404.html', 'a/index.html', 'index.html'];
  const attributes = ['', 'data-pagefind-body data-pagefind-meta="title:A, and: B"', 'data-pagefind-body'];
  for (const [i, name] of names.entries()) await writeFile(join(folder, name), page(attributes[i] ?? ''));
  await writeSearch(folder, names);
  const files = await readdir(join(folder, 'pagefind'), { recursive: true });
  expect(files.filter((name) => name.endsWith('.pf_fragment'))).toHaveLength(2);
  expect(files.filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
  expect(files).toContain('pagefind.js');
});

it('takes what only the style sheet sets apart for two words', async () => {
  const list = '<main data-pagefind-body><h1>Names</h1><dl><dt>printed as</dt><dd>Pier</dd></dl></main>';
  await writeFile(join(folder, 'index.html'), `<html lang="en"><body>${list}</body></html>`);
  await writeSearch(folder, ['index.html']);
  const [fragment = ''] = await readdir(join(folder, 'pagefind', 'fragment'));
  const text = gunzipSync(await readFile(join(folder, 'pagefind', 'fragment', fragment))).toString();
  expect(text).toContain('printed as Pier');
});
