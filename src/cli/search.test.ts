import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
