// Makes the index of a site in a process of its own: what draws the pages has no ear for another one, and what Pagefind
// writes to the terminal when it ends of itself stays here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sentenceOf } from './failure.ts';
import { closeSearch, openSearch } from './search.ts';

/** The first message to it; any other then says that all pages are there. */
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

/** How often it looks for a page, in ms: nothing says when one is there, least of all one that is kept. */
const LOOK = 20;
const WHOLE = /<\/html>\s*$/;
let areAllThere = false;

process.once('message', (site: Site) => {
  process.once('message', () => {
    areAllThere = true;
    // Where Pagefind has ended, nothing else holds this process up, and its end tells.
    process.channel?.unref();
  });
  void answer(site);
});
// Nobody waits for the index of a build that was stopped.
process.once('disconnect', () => process.exit());

async function answer(site: Site): Promise<void> {
  const indexed: Indexed = await index(site).then(
    () => ({}),
    (error: unknown) => ({ error: sentenceOf(error) }),
  );
  await closeSearch();
  process.send?.(indexed);
}

async function index({ directory, names }: Site): Promise<void> {
  const search = await openSearch();
  for (const name of names) await search.add({ name, html: await page(directory, name) });
  while (!areAllThere) await setTimeout(LOOK);
  await search.write(directory);
}

/** A page as it stands in the folder, when it is whole. */
async function page(directory: string, name: string): Promise<string> {
  const file = join(directory, name);
  for (;;) {
    const isLast = areAllThere;
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (isLast || WHOLE.test(html)) return html;
    await setTimeout(LOOK);
  }
}
