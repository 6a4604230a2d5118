import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files (text by path) into a folder that is empty or not there yet. Throws one sentence that says why it
 * cannot; where the folder holds something already, nothing is written.
 */
export async function writeFolder(files: ReadonlyMap<string, string>, into: string): Promise<void> {
  await empty(into);
  try {
    for (const folder of new Set([...files.keys()].map((path) => dirname(join(into, path))))) {
      await mkdir(folder, { recursive: true });
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
