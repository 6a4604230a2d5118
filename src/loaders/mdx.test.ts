import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type * as Mdx from './mdx.ts';

let folder = '';
let contentOf: typeof Mdx.contentOf;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compiled-'));
  vi.stubEnv('ASTRO_CACHE_DIR', folder);
  ({ contentOf } = await import('./mdx.ts'));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const keptNames = (): Promise<string[]> => readdir(join(folder, 'mdx'));
/** What a text is drawn as, before it is markup. */
async function drawn(...asked: Parameters<typeof contentOf>): Promise<string> {
  const content = (await contentOf(...asked)) as unknown as () => unknown;
  return JSON.stringify(content());
}

it('compiles a text once, and runs what is kept of it', async () => {
  expect(await drawn('One.')).toContain('One.');
  const [one = ''] = await keptNames();
  expect(await drawn('Two.')).toContain('Two.');
  const two = (await keptNames()).find((name) => name !== one) ?? '';
  await copyFile(join(folder, 'mdx', two), join(folder, 'mdx', one));
  expect(await drawn('One.')).toContain('Two.');
});

it('keeps nothing that a plugin had a hand in: that may look at more than the text', async () => {
  const before = await keptNames();
  const renamed = () => (tree: { children: { children?: { value?: string }[] }[] }) => {
    tree.children[0]?.children?.forEach((word) => (word.value = 'Renamed.'));
  };
  expect(await drawn('Named.', [renamed])).toContain('Renamed.');
  expect(await keptNames()).toEqual(before);
});
