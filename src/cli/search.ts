import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * What is no text of its page: drawn text has its twin beside it, notes and lists of passages repeat what the documents hold, and codes and
 * the line to cite hold the address of the site.
 */
const LEFT_OUT = [
  'pre',
  '.cite',
  'svg',
  'nav',
  '.cs',
  '.nts',
  '.psl',
  'details.all',
  '.pas .id',
  '.d',
  '.stamp',
  '.map',
];
/** Pagefind brings interfaces too; the page has its own. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|fragment\/|index\/|filter\/|.*\.pf_\w+|wasm\..*)/;

/** A page as it stands in the site. */
export interface FinishedPage {
  /** Its path in the folder of the site. */
  readonly name: string;
  readonly html: string;
}

/** The index that the page /search/ reads, while it is made: by a process of its own, beside this one. */
export interface Search {
  /** Takes a page, and is done when those before it are in the index: so no more than a few pages wait at a time. */
  add(page: FinishedPage): Promise<void>;
  /** Writes the index into `pagefind` in a folder. Nothing can be added then. */
  write(directory: string): Promise<void>;
}

/** Begins an index. The same pages in the same order give the same bytes. Throws where its process cannot be started. */
export async function openSearch(): Promise<Search> {
  const { index, errors } = await createIndex({ rootSelector: 'body', excludeSelectors: LEFT_OUT });
  if (!index) throw new Error(`The pages could not be indexed: ${errors.join(' ')}`);
  let added: Promise<unknown> = Promise.resolve();
  return {
    async add({ name, html }) {
      const before = added;
      added = before.then(() => index.addHTMLFile({ sourcePath: name, content: mainOf(html) }));
      // The next page or the writing meets what went wrong.
      added.catch(() => undefined);
      await before;
    },
    async write(directory) {
      await added;
      // Its parts of a large site are too many to pass through this process.
      const outputPath = join(directory, 'pagefind');
      const { errors: unwritten } = await index.writeFiles({ outputPath });
      if (unwritten.length > 0) throw new Error(`The index could not be written: ${unwritten.join(' ')}`);
      await onlyNeeded(outputPath);
    },
  };
}

/** Ends the process that makes the index, if there is one: whatever has become of the build. */
export async function closeSearch(): Promise<void> {
  await close();
}

async function onlyNeeded(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    if (!NEEDED.test(relative(folder, file).split(sep).join('/'))) await rm(file);
  }
}

/**
 * The page with nothing round its main part: what every page carries costs more to read than the page itself. Where one
 * element ends and the next begins, a word does too, though only the style sheet sets them apart.
 */
function mainOf(html: string): string {
  const root = /<html[^>]*>/i.exec(html)?.[0] ?? '';
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  return `${root}<body>${main.replaceAll(/(<\/[^>]+>)(?=<[^/])/g, '$1 ')}</main></body></html>`;
}
