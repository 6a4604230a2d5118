import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { relativePath, rewriteLinks, rewriteUrls } from './relative.ts';

/**
 * Makes a folder that Astro has built ready for its address, `site`: writes the links of every page and style sheet
 * relative to it. Returns how many pages there are.
 */
export async function finish(directory: string, site: URL): Promise<number> {
  const names = (await readdir(directory, { recursive: true })).map((name) => name.split(sep).join('/'));
  const files = names.filter((name) => /\.(html|css)$|^sitemap-index\.xml$/.test(name));
  await Promise.all(
    files.map(async (name) => {
      const file = join(directory, name);
      await writeFile(file, finished(`/${name}`, await readFile(file, 'utf8'), site));
    }),
  );
  return files.filter((name) => name.endsWith('.html')).length;
}

/** The text that a file has in the finished site. */
export function finished(address: string, text: string, site: URL): string {
  // A missing page is served at any depth, so its links cannot be relative.
  if (address === '/404.html') return rewriteLinks(text, (path) => site.pathname.replace(/\/$/, '') + path);
  if (address === '/sitemap-index.xml') return text.replaceAll(`<loc>${site.origin}/`, `<loc>${site.href}`);
  const rewrite = (path: string): string => relativePath(address.replace(/index\.html$/, ''), path);
  return address.endsWith('.css') ? rewriteUrls(text, rewrite) : rewriteLinks(text, rewrite);
}
