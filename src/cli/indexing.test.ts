import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
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

/** A build that begins an index whose page never comes, and the id of the process of that. */
async function begun(): Promise<{ readonly build: ChildProcessByStdio<null, Readable, null>; readonly child: number }> {
  const script = `import processes from 'node:child_process';
    import { syncBuiltinESMExports } from 'node:module';
    const { fork } = processes;
    processes.fork = (...settings) => {
      const child = fork(...settings);
      process.stdout.write(String(child.pid));
      return child;
    };
    syncBuiltinESMExports();
    const { indexing } = await import('${join(import.meta.dirname, 'indexing.ts')}');
    const end = indexing({ directory: '${folder}', names: ['never.html'] });
    process.once('SIGUSR2', () => end().catch((error) => process.stdout.write(error.message)));
    setInterval(() => undefined, 1000);`;
  const build = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [pid] = (await once(build.stdout, 'data')) as [Buffer];
  return { build, child: Number(pid.toString()) };
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // One that nobody waits for is left as a name.
    return !(existsSync('/proc/self/stat') ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '').includes(') Z ');
  } catch {
    return false;
  }
}

it('ends with the build that began it, also where that is killed', async () => {
  const { build, child } = await begun();
  await setTimeout(500);
  expect(isThere(child)).toBe(true);
  build.kill('SIGKILL');
  await vi.waitFor(
    () => {
      expect(isThere(child)).toBe(false);
    },
    { timeout: 10_000 },
  );
}, 30_000);

it('is told as what it is where its process was killed before the end', async () => {
  const { build, child } = await begun();
  process.kill(child, 'SIGKILL');
  await setTimeout(300);
  build.kill('SIGUSR2');
  const [said] = (await once(build.stdout, 'data')) as [Buffer];
  build.kill('SIGKILL');
  expect(said.toString()).toBe('The index of the search could not be made: Pagefind ended.');
}, 30_000);
