import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { headersFile, redirectsFile } from '../hosts/headers-file.ts';
import { relativePath, rewriteLinks, rewriteUrls } from './relative.ts';

/**
 * Makes ready for its address, `site`, what stands beside the pages in a folder that Astro has built: the links of its
 * style sheets and of the list of pages, and the files that hosts read their headers from.
 */
export async function finishFiles(directory: string, site: URL): Promise<void> {
  const names = await filesIn(directory);
  for (const name of names.filter((each) => /\.css$|^sitemap-index\.xml$/.test(each))) {
    const file = join(directory, name);
    await writeFile(file, finished(name, await readFile(file, 'utf8'), site));
  }
  for (const [name, text] of Object.entries(hostFiles(names, site))) await writeFile(join(directory, name), text);
}

/** How many pages a folder has. */
export async function pagesIn(directory: string): Promise<number> {
  return (await filesIn(directory)).filter((name) => name.endsWith('.html')).length;
}

/** The paths of all files of a folder, with `/`, sorted. */
async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** What Netlify and Cloudflare Pages read; other hosts take it for files like any other. */
function hostFiles(names: readonly string[], site: URL): Record<string, string> {
  const addresses = names.map((name) => `/${name.replace(/(?<=^|\/)index\.html$/, '')}`);
  const redirects = redirectsFile(site.pathname);
  return { _headers: headersFile(addresses, site.pathname), ...(redirects ? { _redirects: redirects } : {}) };
}

/** The text that a file of the finished site has; `name` is its path in the folder. */
export function finished(name: string, text: string, site: URL): string {
  // A missing page is served at any depth, so its links cannot be relative.
  if (name === '404.html') return rewriteLinks(text, (path) => site.pathname.replace(/\/$/, '') + path);
  if (name === 'sitemap-index.xml') return text.replaceAll(`<loc>${site.origin}/`, `<loc>${site.href}`);
  const rewrite = (path: string): string => relativePath(`/${name.replace(/index\.html$/, '')}`, path);
  return name.endsWith('.css') ? rewriteUrls(text, rewrite) : rewriteLinks(text, rewrite);
}
