import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * What is no text of its page: drawn text has its twin beside it, notes repeat what the documents hold, and codes and
 * the line to cite hold the address of the site.
 */
const LEFT_OUT = ['pre', '.cite', 'svg', 'nav', '.cs', '.nts', 'details.all', '.pas .id', '.d', '.stamp', '.map'];
/** Pagefind brings interfaces too; the page has its own. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|fragment\/|index\/|filter\/|.*\.pf_\w+|wasm\..*)/;

/** A page of a built folder. */
export interface FinishedPage {
  /** Its path in the folder. */
  readonly name: string;
  readonly html: string;
}

/**
 * Writes the index that the page /search/ reads, into `pagefind` in a built folder, from its pages. They are added one
 * after another in the order given, so that the same pages give the same bytes.
 */
export async function writeSearch(directory: string, pages: AsyncIterator<FinishedPage>): Promise<void> {
  try {
    const { index, errors } = await createIndex({ rootSelector: 'body', excludeSelectors: LEFT_OUT });
    if (!index) throw new Error(`The pages could not be indexed: ${errors.join(' ')}`);
    let page = await pages.next();
    while (!page.done) {
      const { name, html } = page.value;
      // The index is made by a process of its own: while that reads a page, the next is made ready.
      const added = index.addHTMLFile({ sourcePath: name, content: mainOf(html) });
      [page] = await Promise.all([pages.next(), added]);
    }
    // Its parts of a large site are too many to pass through this process.
    const outputPath = join(directory, 'pagefind');
    const { errors: unwritten } = await index.writeFiles({ outputPath });
    if (unwritten.length > 0) throw new Error(`The index could not be written: ${unwritten.join(' ')}`);
    await onlyNeeded(outputPath);
  } finally {
    await close();
  }
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
