// Makes the index of a site on a thread of its own: what draws the pages has no ear for another process.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { sentenceOf } from './failure.ts';
import { closeSearch, openSearch } from './search.ts';

/** What the thread begins with; any message to it then says that all pages are there. */
export interface Site {
  readonly directory: string;
  /** The pages in the order of the index: their paths in the folder. */
  readonly names: readonly string[];
}

/** Its answer, when the index is written. */
export interface Indexed {
  /** What went wrong. */
  readonly error?: string;
}

const { directory, names } = workerData as Site;
/** How often it looks for a page, in ms: nothing says when one is there, least of all one that is kept. */
const LOOK = 20;
const WHOLE = /<\/html>\s*$/;
let areAllThere = false;

parentPort?.once('message', () => {
  areAllThere = true;
});
const indexed: Indexed = await index().then(
  () => ({}),
  (error: unknown) => ({ error: sentenceOf(error) }),
);
await closeSearch();
parentPort?.postMessage(indexed);

async function index(): Promise<void> {
  const search = await openSearch();
  for (const name of names) await search.add({ name, html: await page(name) });
  while (!areAllThere) await setTimeout(LOOK);
  await search.write(directory);
}

/** A page as it stands in the folder, when it is whole. */
async function page(name: string): Promise<string> {
  const file = join(directory, name);
  for (;;) {
    const isLast = areAllThere;
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (isLast || WHOLE.test(html)) return html;
    await setTimeout(LOOK);
  }
}
