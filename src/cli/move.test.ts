import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { move } from './swap.ts';

/** What the system says of a rename, where it is not to happen. */
let refusal: string | undefined;
vi.mock('node:fs/promises', async (original) => {
  const disk = await original<typeof import('node:fs/promises')>();
  const rename: typeof disk.rename = (from, to) =>
    refusal === undefined
      ? disk.rename(from, to)
      : Promise.reject(Object.assign(new Error(refusal), { code: refusal }));
  return { ...disk, rename };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'move-'));
  await mkdir(join(folder, 'work', 'page'), { recursive: true });
  await writeFile(join(folder, 'work', 'page', 'index.html'), 'new');
});
afterEach(async () => {
  refusal = undefined;
  await rm(folder, { recursive: true });
});

const moved = async (): Promise<string> => {
  await move(join(folder, 'work'), join(folder, 'site'));
  return readFile(join(folder, 'site', 'page', 'index.html'), 'utf8');
};

it('on the same disk a folder is renamed: nothing is left of it', async () => {
  expect([await moved(), await readdir(folder)]).toEqual(['new', ['site']]);
});

it('to another disk a folder is copied', async () => {
  refusal = 'EXDEV';
  expect(await moved()).toBe('new');
});

it('what may not be written is not tried in another way', async () => {
  refusal = 'EACCES';
  await expect(moved()).rejects.toThrow('EACCES');
  expect(await readdir(folder)).toEqual(['work']);
});
