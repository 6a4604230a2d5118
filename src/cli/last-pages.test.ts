import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lastPages } from './last-pages.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'last-pages-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function made(name: string): Promise<string> {
  const cache = join(folder, name);
  await mkdir(cache);
  await writeFile(join(cache, 'page'), name);
  return cache;
}

it('gives the next build of a story what the last one kept, and no build of another story', async () => {
  await lastPages('one', folder).putBack(await made('first'));
  await lastPages('other', folder).take(join(folder, 'other'));
  await expect(readdir(join(folder, 'other'))).rejects.toThrow('ENOENT');
  await lastPages('one', folder).take(join(folder, 'second'));
  expect(await readFile(join(folder, 'second', 'page'), 'utf8')).toBe('first');
});

it('is had by one build at a time, and the one that ends last is followed', async () => {
  const last = lastPages('one', folder);
  await last.putBack(await made('first'));
  await last.take(join(folder, 'a'));
  await last.take(join(folder, 'b'));
  await expect(readdir(join(folder, 'b'))).rejects.toThrow('ENOENT');
  await last.putBack(await made('b'));
  await last.putBack(join(folder, 'a'));
  await last.take(join(folder, 'c'));
  expect(await readFile(join(folder, 'c', 'page'), 'utf8')).toBe('first');
});

it('forgets after a month what no build has asked for', async () => {
  await lastPages('old', folder).putBack(await made('old-pages'));
  await lastPages('new', folder).putBack(await made('new-pages'));
  const [kept = ''] = await readdir(join(folder, 'pages'));
  const longAgo = new Date(Date.now() - 31 * 86_400_000);
  await utimes(join(folder, 'pages', kept), longAgo, longAgo);
  await lastPages('third', folder).take(join(folder, 'x'));
  expect(await readdir(join(folder, 'pages'))).toHaveLength(1);
});

it('does without where nothing can be kept', async () => {
  await writeFile(join(folder, 'pages'), 'a file');
  const last = lastPages('one', folder);
  await last.putBack(await made('first'));
  await expect(last.take(join(folder, 'next'))).resolves.toBeUndefined();
});
