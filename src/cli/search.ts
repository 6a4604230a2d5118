import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * What is no text of its page: drawn text has its twin beside it, notes repeat what the documents hold, and codes and
 * the line to cite hold the address of the site.
 */
const LEFT_OUT = ['pre', '.cite', 'svg', 'nav', '.cs', '.nts', 'details.all', '.pas .id', '.d', '.stamp', '.map'];
/** Pagefind brings interfaces too; the page has its own. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|fragment\/|index\/|filter\/|.*\.pf_\w+|wasm\..*)/;

/**
 * Writes the index that the page /search/ reads, into `pagefind` in a built folder, from its pages, given by their paths.
 * They are added one after another in the order given, so that the same pages give the same bytes.
 */
export async function writeSearch(directory: string, pages: readonly string[]): Promise<void> {
  try {
    const { index, errors } = await createIndex({ rootSelector: 'body', excludeSelectors: LEFT_OUT });
    if (!index) throw new Error(`The pages could not be indexed: ${errors.join(' ')}`);
    for (const sourcePath of pages) {
      await index.addHTMLFile({ sourcePath, content: mainOf(await readFile(join(directory, sourcePath), 'utf8')) });
    }
    const { files } = await index.getFiles();
    for (const { path, content } of files.filter(({ path }) => NEEDED.test(path))) {
      const file = join(directory, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
}

/** The page with nothing round its main part: what every page carries costs more to read than the page itself. */
function mainOf(html: string): string {
  const root = /<html[^>]*>/i.exec(html)?.[0] ?? '';
  return `${root}<body>${html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))}</main></body></html>`;
}
