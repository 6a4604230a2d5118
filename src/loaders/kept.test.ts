import { chmod, mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keptIn } from './kept.ts';

const bytes = Uint8Array.of(1, 2, 3);
const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'kept-'));

describe('keptIn', () => {
  it('makes what it does not have, once', async () => {
    const root = await folder();
    const make = vi.fn(() => Promise.resolve(bytes));
    expect(await keptIn('some', root).get('a', make)).toEqual(bytes);
    expect(await keptIn('some', root).get('a', make)).toEqual(bytes);
    expect(make).toHaveBeenCalledTimes(1);
    expect(await readdir(join(root, 'some'))).toEqual(['a']);
  });

  it('throws away what nobody has asked for in a month', async () => {
    const root = await folder();
    await keptIn('.', root).get('old', () => Promise.resolve(bytes));
    await keptIn('.', root).get('new', () => Promise.resolve(bytes));
    const then = new Date(Date.now() - 31 * 86_400_000);
    await utimes(join(root, 'old'), then, then);
    await keptIn('.', root).get('new', () => Promise.reject(new Error('made again')));
    expect(await readdir(root)).toEqual(['new']);
  });

  it('still gives what it makes where nothing can be kept', async () => {
    const root = await folder();
    await writeFile(join(root, 'file'), '');
    await chmod(root, 0o500);
    expect(await keptIn('file', root).get('a', () => Promise.resolve(bytes))).toEqual(bytes);
  });

  it('keeps nothing of what could not be made', async () => {
    const root = await folder();
    await expect(keptIn('.', root).get('a', () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
    expect(await readdir(root)).toEqual([]);
  });
});
