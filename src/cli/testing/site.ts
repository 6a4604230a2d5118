import { parse as parseCsv } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { candidatesOf, linksOf, type Link } from '../../hosts/links.ts';

/** The text of every file of a built site by its address: `/names/x/index.html`, `/feed.xml`. Pictures and fonts are empty. */
export type Site = ReadonlyMap<string, string>;

const BINARY = /\.(png|woff2?|ico|br|gz|wasm|pf_\w+|pagefind)$/;
const MARKUP = /\.(html|svg)$/;

/** Reads a built folder, sorted by address. */
export function readSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(
    paths.map((path) => {
      const address = path.slice(folder.length).split(sep).join('/');
      return [address, BINARY.test(address) ? '' : readFileSync(path, 'utf8')] as const;
    }),
  );
}

/**
 * All that is wrong with the links of a site that is to be served at `base`, a full address that ends in `/`: a link to
 * what is not there, an anchor that its page does not have, a folder without its last slash, an absolute path, and a full
 * address of this site that leads nowhere, in whatever kind of file.
 */
export function brokenLinks(site: Site, base: string): string[] {
  const anchors = new Map([...site].map(([file, text]) => [file, placesIn(file, text)]));
  return [...site].flatMap(([file, text]) => {
    const here = new URL(`.${file.replace(/(?<=\/)index\.html$/, '')}`, base);
    const tell = (link: string, why: string): string => `${file} links to ${link}: ${why}`;
    const absolute = file === '/404.html' ? [] : rootedIn(file, text).map((link) => tell(link, 'starts at the root'));
    const wrong = addressesIn(file, text, base).flatMap((link) => {
      const why = wrongWith(new URL(link, here), base, site, anchors);
      return why === undefined ? [] : [tell(link, why)];
    });
    return [...new Set([...absolute, ...wrong])];
  });
}

/** What can be linked to in a file: the ids of markup, and of data and linked data, also within a page, what has an id. */
function placesIn(file: string, text: string): ReadonlySet<string> {
  if (/\.json(ld)?$/.test(file)) return new Set(idsIn(text));
  if (!MARKUP.test(file)) return new Set();
  const linked = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return new Set([...linksOf(text).ids, ...linked.flatMap(([, data = '']) => idsIn(data))]);
}

/** The ids in JSON; of a full address, what comes after its #. */
function idsIn(json: string): string[] {
  const ids: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (/^@?id$/.test(key) && typeof value === 'string') ids.push(/^https?:/.test(value) ? fragmentOf(value) : value);
    return value;
  });
  return ids;
}

function fragmentOf(address: string): string {
  return decodeURIComponent(new URL(address).hash.slice(1));
}

function wrongWith(
  url: URL,
  base: string,
  site: Site,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (url.origin !== new URL(base).origin) return undefined;
  if (!url.href.startsWith(base)) return 'leaves the base';
  const path = `/${decodeURIComponent(url.pathname.slice(new URL(base).pathname.length))}`;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!site.has(file)) return site.has(`${file}/index.html`) ? 'has no / at its end' : 'is not there';
  const id = fragmentOf(url.href);
  return !id || id.startsWith('?') || anchors.get(file)?.has(id) ? undefined : 'has no such place';
}

function rootedIn(file: string, text: string): string[] {
  const isRooted = (link: string): boolean => /^\/(?!\/)/.test(link);
  if (file.endsWith('.js'))
    return [...text.matchAll(/["'`](\/[\w-]+\/[^"'`]*\.\w+)["'`]/g)].map(([, path = '']) => path);
  return linksIn(file, text).filter(isRooted);
}

/** Every address of the text that a browser would ask for, and every full address of this site. */
function addressesIn(file: string, text: string, base: string): string[] {
  const plain = unwrapped(file, text)
    .replaceAll('&amp;', '&')
    .replaceAll(/&(quot|lt|gt|#39|#34|#60|#62);/g, ' ');
  const { origin } = new URL(base);
  const full = plain
    .split(origin)
    .slice(1)
    .map((rest) => origin + (/^[^\s"'<>`\\(){}|“”‘’]*/.exec(rest)?.[0] ?? ''));
  return [...linksIn(file, text), ...full.map((address) => address.replace(/[.,;:\]]+$/, ''))];
}

/** The text without what its form puts inside or beside an address: the folds of a calendar, the commas of a table. */
function unwrapped(file: string, text: string): string {
  if (file.endsWith('.ics')) return text.replaceAll('\r\n ', '');
  return file.endsWith('.csv') ? parseCsv(text).flat().join('\n') : text;
}

function linksIn(file: string, text: string): string[] {
  if (file.endsWith('.css')) return [...text.matchAll(/url\(["']?(?!data:)([^"')]+)/g)].map(([, path = '']) => path);
  return MARKUP.test(file) ? linksOf(text).links.flatMap(targetsOf) : [];
}

function targetsOf({ name, value }: Link): string[] {
  return (name.endsWith('srcset') ? candidatesOf(value) : [value]).filter(
    (link) => !/^(?:data|mailto|about):/.test(link),
  );
}
