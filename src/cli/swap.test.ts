import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { besides, clear, swap } from './swap.ts';

let folder = '';
let target = '';
let work = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swap-'));
  target = join(folder, 'site');
  work = join(folder, 'work');
  await mkdir(work);
});
afterEach(() => rm(folder, { recursive: true }));

async function site(path: string, words: string): Promise<void> {
  await mkdir(path);
  await writeFile(join(path, 'index.html'), words);
}

const words = (): Promise<string> => readFile(join(target, 'index.html'), 'utf8');
const names = async (): Promise<string[]> => (await readdir(folder)).toSorted();

describe('swap', () => {
  it.each([true, false])('leaves the new site alone in its place; there was one before: %s', async (isThere) => {
    if (isThere) await site(target, 'old');
    const next = besides(target, 'site-1-abc');
    await site(next, 'new');
    await swap(next, target);
    expect([await words(), await names()]).toEqual(['new', ['site', 'work']]);
  });

  it('puts the last site back where the new one cannot take its place', async () => {
    await site(target, 'old');
    await expect(swap(besides(target, 'site-1-abc'), target)).rejects.toThrow('ENOENT');
    expect([await words(), await names()]).toEqual(['old', ['site', 'work']]);
  });
});

describe('clear', () => {
  // no process has this number
  const dead = 'site-99999999-abc';

  it('removes what a killed build left, and keeps the site', async () => {
    await site(target, 'old');
    await site(besides(target, dead), 'half');
    await mkdir(join(work, dead));
    await clear(target, work);
    expect([await words(), await names(), await readdir(work)]).toEqual(['old', ['site', 'work'], []]);
  });

  it.each(['.site-backup', '.site-last', '.site-site-last', '.site-site-99999999-a.b', '.site-site-99999999-abc-old'])(
    'neither removes the folder %s nor takes it for the last site',
    async (name) => {
      await site(join(folder, name), 'mine');
      await clear(target, work);
      expect(await names()).toEqual([name, 'work']);
    },
  );

  it('leaves alone what the running build of another user has', async () => {
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
    });
    await site(besides(target, dead), 'next');
    await mkdir(join(work, dead));
    await clear(target, work);
    kill.mockRestore();
    expect([await names(), await readdir(work)]).toEqual([[basename(besides(target, dead)), 'work'], [dead]]);
  });

  it('puts back the last site of a build that was killed between its two renames', async () => {
    await site(`${besides(target, dead)}-last`, 'old');
    await site(besides(target, dead), 'new');
    await clear(target, work);
    expect([await words(), await names()]).toEqual(['old', ['site', 'work']]);
  });

  it('leaves alone what a running build has, and what only looks like it', async () => {
    await site(target, 'old');
    const running = `site-${process.pid}-abc`;
    await site(besides(target, running), 'next');
    await mkdir(join(work, running));
    await mkdir(join(work, 'browser'));
    await clear(target, work);
    expect(await names()).toEqual([`.site-${running}`, 'site', 'work']);
    expect((await readdir(work)).toSorted()).toEqual(['browser', running]);
  });
});
