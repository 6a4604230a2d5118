import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHARTS, type ChartName } from '../embeds/chart.ts';
import { pinnedOn } from '../embeds/pin.ts';

/** An embed that was pinned: its file, the day, and the first figures of its SHA-256, which are its address. */
export interface Pinned {
  readonly chart: ChartName;
  readonly hash: string;
  readonly day: string;
  readonly html: string;
}

/** What an embed is addressed by: as many figures as never meet by chance among the embeds of one site. */
export function hashOf(html: string): string {
  return createHash('sha256').update(html).digest('hex').slice(0, 12);
}

/**
 * Every embed ever pinned in the folder of a story, by chart and day. Throws a sentence where a file is not what its
 * name says: whoever embedded it was promised that it stays.
 */
export async function pinnedIn(directory: string): Promise<Pinned[]> {
  const found = await Promise.all(CHARTS.map((chart) => pinnedOf(directory, chart)));
  return found.flat();
}

async function pinnedOf(directory: string, chart: ChartName): Promise<Pinned[]> {
  const folder = join(directory, 'pinned', chart);
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .map(async (name): Promise<Pinned> => {
        const [file, html] = [join(folder, name), await readFile(join(folder, name), 'utf8')];
        const [hash, day] = [hashOf(html), pinnedOn(html)];
        if (`${hash}.html` !== name || day === undefined)
          throw new Error(
            `${file}:1:1  pinned  This file was changed after it was pinned. Restore it from the history.`,
          );
        return { chart, hash, day, html };
      }),
  );
  return files.toSorted((a, b) => a.day.localeCompare(b.day) || a.hash.localeCompare(b.hash));
}
