import { existsSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The end of the name that the last site has while the next one takes its place. */
const LAST = '-last';

/** The name beside a site of the folder that is to take its place, made in a work folder. */
export function besides(target: string, work: string): string {
  return join(dirname(target), `.${basename(target)}-${basename(work)}`);
}

/** Moves a folder, also to where another disk is; what is left of it there is the caller's to remove. */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Puts a whole site in the place of the last one. Where that fails, the last one is back in its place. */
export async function swap(next: string, target: string): Promise<void> {
  const last = `${next}${LAST}`;
  await rename(target, last).catch((error: unknown) => {
    // what cannot be moved is the site, not the name that it would have had for a moment
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw Object.assign(error as Error, { dest: target });
  });
  try {
    await rename(next, target);
  } catch (error) {
    if (existsSync(last)) await rename(last, target);
    throw error;
  }
  await rm(last, { recursive: true, force: true });
}

/**
 * Puts back the last site, and removes what is half in a folder of work and beside the site, where a build before this one
 * was killed. What a build that still runs has there stays.
 */
export async function clear(target: string, workFolder: string): Promise<void> {
  const folder = dirname(target);
  const before = `.${basename(target)}-`;
  const left = (await readdir(folder)).filter((name) => name.startsWith(before) && isLeft(name.slice(before.length)));
  const last = left.find((name) => name.endsWith(LAST));
  if (last && !existsSync(target)) await rename(join(folder, last), target);
  const work = (await readdir(workFolder)).filter(isLeft);
  const halves = [...left.map((name) => join(folder, name)), ...work.map((name) => join(workFolder, name))];
  await Promise.all(halves.map((half) => rm(half, { recursive: true, force: true })));
}

/** Whether a name is one that a build gives to its folder of work, and that build has ended. */
function isLeft(name: string): boolean {
  const [, id] = /^site-(\d+)-\w+(?:-last)?$/.exec(name) ?? [];
  return id !== undefined && !isRunning(Number(id));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of another user may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
