import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './folder.ts';

test('a folder is made with those that it lies in, also when it is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'folder-'));
  try {
    for (let i = 0; i < 2; i++) await makeFolder(join(folder, 'a', 'b', 'c'));
    expect((await stat(join(folder, 'a', 'b', 'c'))).isDirectory()).toBe(true);
    await writeFile(join(folder, 'file'), '');
    await expect(makeFolder(join(folder, 'file', 'a'))).rejects.toThrow('EEXIST');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('where none can be made, that is an end, not an endless try', async () => {
  await expect(makeFolder('/proc/none/such')).rejects.toThrow();
});
