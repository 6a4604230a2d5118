import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { headersFile, redirectsFile } from '../hosts/headers-file.ts';
import { writeSearch, type FinishedPage } from './search.ts';
import { relativePath, rewriteLinks, rewriteUrls } from './relative.ts';

/**
 * Makes a folder that Astro has built ready for its address, `site`: writes the links of every page and style sheet
 * relative to it, the index of the search, and the files that hosts read their headers from. Returns how many pages there are.
 */
export async function finish(directory: string, site: URL): Promise<number> {
  const files = await filesIn(directory);
  const others = files.filter((name) => /\.css$|^sitemap-index\.xml$/.test(name));
  // One after another: a machine lets a process have some hundred files open, and a site has thousands.
  for (const name of others) await finishFile(directory, name, site);
  const pages = files.filter((name) => name.endsWith('.html'));
  await writeSearch(directory, finishedPages(directory, pages, site));
  for (const [name, text] of Object.entries(hostFiles(await filesIn(directory), site)))
    await writeFile(join(directory, name), text);
  return pages.length;
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

async function* finishedPages(directory: string, names: readonly string[], site: URL): AsyncGenerator<FinishedPage> {
  for (const name of names) yield { name, html: await finishFile(directory, name, site) };
}

async function finishFile(directory: string, name: string, site: URL): Promise<string> {
  const file = join(directory, name);
  const text = finished(`/${name}`, await readFile(file, 'utf8'), site);
  await writeFile(file, text);
  return text;
}

/** The text that a file has in the finished site. */
export function finished(address: string, text: string, site: URL): string {
  // A missing page is served at any depth, so its links cannot be relative.
  if (address === '/404.html') return rewriteLinks(text, (path) => site.pathname.replace(/\/$/, '') + path);
  if (address === '/sitemap-index.xml') return text.replaceAll(`<loc>${site.origin}/`, `<loc>${site.href}`);
  const rewrite = (path: string): string => relativePath(address.replace(/index\.html$/, ''), path);
  return address.endsWith('.css') ? rewriteUrls(text, rewrite) : rewriteLinks(text, rewrite);
}
