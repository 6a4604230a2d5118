import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { move } from './swap.ts';

/** What no build of its story has asked for in so many days is thrown away. */
const DAYS = 30;

/** What Astro keeps of the pages of a story's last build, which one build has at a time. */
export interface LastPages {
  /** Moves it into a folder of this build's own, if no other build has it and there is one. */
  take(folder: string): Promise<void>;
  /** Puts it back from there, for the next build. One that did not end well must not: what it kept is half of its own. */
  putBack(folder: string): Promise<void>;
}

/**
 * The kept pages of the story in a folder, beside what else is kept from build to build. Pages are only sooner there with
 * them, so a disk that does not take or give them is as good as none.
 */
export function lastPages(content: string, root = process.env['ASTRO_CACHE_DIR'] ?? 'node_modules/.astro'): LastPages {
  const story = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 16);
  const place = resolve(root, 'pages', story);
  return {
    async take(folder) {
      await forget(dirname(place)).catch(() => undefined);
      await move(place, folder).catch(() => undefined);
      // Where another disk has it, what was moved is still there.
      await rm(place, { recursive: true, force: true }).catch(() => undefined);
    },
    async putBack(folder) {
      // From another disk it comes piece by piece: nobody may take the half of it.
      const beside = `${place}-${process.pid}`;
      try {
        await mkdir(dirname(place), { recursive: true });
        await move(folder, beside);
        await utimes(beside, new Date(), new Date());
        await rm(place, { recursive: true, force: true });
        await rename(beside, place);
      } catch {
        await rm(beside, { recursive: true, force: true }).catch(() => undefined);
      }
    },
  };
}

async function forget(folder: string): Promise<void> {
  const oldest = Date.now() - DAYS * 86_400_000;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < oldest) await rm(path, { recursive: true, force: true });
  }
}
