import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What has not been asked for in so many days is thrown away. */
const DAYS = 30;

/** Bytes that take long to make, in a folder of files by key. */
export interface Kept {
  /** The bytes of a key, from the folder or made and put there. A folder that cannot be written is as good as none. */
  get(key: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens a folder beside Astro's cache. A key is part of a file's name, and names what it was made from. */
export function keptIn(name: string, root = process.env['ASTRO_CACHE_DIR'] ?? 'node_modules/.astro'): Kept {
  const folder = resolve(root, name);
  let opened: Promise<unknown> | undefined;
  return {
    async get(key, make) {
      opened ??= open(folder).catch(() => undefined);
      await opened;
      const path = join(folder, key);
      const known = await readFile(path).catch(() => undefined);
      if (known) {
        await utimes(path, new Date(), new Date()).catch(() => undefined);
        return new Uint8Array(known);
      }
      const bytes = await make();
      await write(path, bytes).catch(() => undefined);
      return bytes;
    },
  };
}

/** One digest of all that some files of the project hold: part of the keys of what is made with them. */
export async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await Promise.all(paths.map((path) => readFile(resolve(path))))) hash.update(file);
  return hash.digest('hex');
}

async function open(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const oldest = Date.now() - DAYS * 86_400_000;
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    if ((await stat(path)).mtimeMs < oldest) await rm(path, { force: true });
  }
}

/** Another build may be reading the same file: it sees a whole one or none. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const half = `${path}.${process.pid}`;
  try {
    await writeFile(half, bytes);
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}
