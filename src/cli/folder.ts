import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Makes a folder and those that it lies in, where they are not there. Throws the error of the system where one cannot be
 * made. One by one: Node's own `recursive` never ends where a system has folders that may be read and not made, as /proc.
 */
export async function makeFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  if ((await stat(path).catch(() => undefined))?.isDirectory()) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error: unknown) => {
    // Another build may have made it in the meantime.
    if (!(await stat(path).catch(() => undefined))?.isDirectory()) throw error;
  });
}

/**
 * Writes files (text by path) into a folder that is empty or not there yet. Throws one sentence that says why it
 * cannot; where the folder holds something already, nothing is written.
 */
export async function writeFolder(files: ReadonlyMap<string, string>, into: string): Promise<void> {
  await empty(into);
  try {
    for (const folder of new Set([...files.keys()].map((path) => dirname(join(into, path))))) {
      await makeFolder(folder);
    }
    for (const [path, text] of files) await writeFile(join(into, path), text);
  } catch (error) {
    throw new Error(`${into} cannot be written (${codeOf(error)}).`, { cause: error });
  }
}

async function empty(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw new Error(codeOf(error) === 'ENOTDIR' ? `${folder} is not a folder.` : `${folder} cannot be read.`);
  });
  if (entries.length > 0) throw new Error(`${folder} is not empty: give a folder that is, or that is not there yet.`);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}
