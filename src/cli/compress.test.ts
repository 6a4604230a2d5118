import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressSite } from './compress.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packed-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('packs what gets smaller, and no picture, font or small file', async () => {
  const text = 'words and words '.repeat(200);
  const files = { 'a.html': text, 'b.svg': text, 'c.png': text, 'd.woff2': text, 'small.css': 'a{}' };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  expect(await compressSite(folder)).toBe(2);
  expect((await readdir(folder)).toSorted()).toEqual(
    ['a.html', 'a.html.br', 'a.html.gz', 'b.svg', 'b.svg.br', 'b.svg.gz', 'c.png', 'd.woff2', 'small.css'].toSorted(),
  );
  expect(brotliDecompressSync(await readFile(join(folder, 'a.html.br'))).toString()).toBe(text);
  expect(gunzipSync(await readFile(join(folder, 'a.html.gz'))).toString()).toBe(text);
});

it('packs a second time what it packed the first time, and nothing that is packed', async () => {
  await writeFile(join(folder, 'a.html'), 'words and words '.repeat(200));
  await compressSite(folder);
  const first = await readFile(join(folder, 'a.html.gz'));
  expect(await compressSite(folder)).toBe(1);
  expect(await readFile(join(folder, 'a.html.gz'))).toEqual(first);
});
