import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { indexing } from './indexing.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'indexing-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const NAMES = Array.from({ length: 12 }, (_, i) => `${i}/index.html`);

function textOf(name: string): string {
  return `<html lang="en"><body><main data-pagefind-body><h1>${name}</h1><p>The pier is shut.</p></main></body></html>`;
}

async function put(directory: string, name: string, text = textOf(name)): Promise<void> {
  await mkdir(dirname(join(directory, name)), { recursive: true });
  await writeFile(join(directory, name), text);
}

/** What tells one index from another: the digests of its parts. */
async function written(directory: string): Promise<string> {
  return readFile(join(directory, 'pagefind', 'pagefind-entry.json'), 'utf8');
}

it('the index is the same in whatever order the pages come, and where one is half there for a while', async () => {
  const [early, late] = [join(folder, 'early'), join(folder, 'late')];
  for (const name of NAMES) await put(early, name);
  await indexing({ directory: early, names: NAMES })();
  const end = indexing({ directory: late, names: NAMES });
  await put(late, '0/index.html', textOf('0/index.html').slice(0, 60));
  for (const name of NAMES.slice(1).toReversed()) await put(late, name);
  await setTimeout(300);
  await put(late, '0/index.html');
  await end();
  expect(await written(late)).toBe(await written(early));
});

it('a page that is not there when all are has no words in it', async () => {
  await put(folder, '0/index.html');
  await indexing({ directory: folder, names: NAMES })();
  expect(JSON.parse(await written(folder))).toMatchObject({ languages: { en: { page_count: 1 } } });
});

it('says so where the process that makes the index ends of itself', async () => {
  const directory = join(folder, 'site');
  // Pagefind stops where it cannot write.
  await writeFile(directory, 'a file');
  await expect(indexing({ directory, names: [] })()).rejects.toThrow(
    'The index of the search could not be made: Not a directory.',
  );
});

it('ends with the build that began it, also where that is killed', async () => {
  const begin = `import { indexing } from '${join(import.meta.dirname, 'indexing.ts')}';
    indexing({ directory: '${folder}', names: ['never.html'] });
    setInterval(() => undefined, 1000);`;
  const build = spawn(process.execPath, ['--input-type=module', '-e', begin], { stdio: 'ignore' });
  const [child] = await vi.waitFor(() => childrenOf(build.pid), { timeout: 10_000 });
  await vi.waitFor(() => childrenOf(child), { timeout: 10_000 });
  build.kill('SIGKILL');
  await vi.waitFor(
    () => {
      // One that nobody waits for may be left as a name.
      expect(spawnSync('ps', ['-o', 'stat=', '-p', child ?? ''], { encoding: 'utf8' }).stdout.trim()).toMatch(/^Z|^$/);
    },
    { timeout: 10_000 },
  );
}, 30_000);

function childrenOf(parent: string | number = 0): string[] {
  const children = spawnSync('pgrep', ['-P', String(parent)], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n');
  if (children[0] === '') throw new Error('no child yet');
  return children;
}
