import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { readContent as readFiles } from '../story/read-content.ts';
import { siteAddresses, type SiteAddresses } from '../story/site-addresses.ts';
import { readContent } from './content.ts';
import { buildSite } from './testing/builds.ts';
import { brokenLinks, readSite, type Site } from './testing/site.ts';

// Whole builds, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const BASES: readonly (readonly [site: string, path: string])[] = [
  ['http://localhost:4321', '/'],
  ['http://localhost:4321', '/a/b'],
  ['https://news.example', '/explained/'],
];

let folder: string;
const sites = new Map<string, Site>();

const fullAddress = (site: string, path: string): string => `${site}${path.replace(/\/?$/, '/')}`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'addresses-'));
  for (const [site, path] of BASES) {
    const out = join(folder, String(sites.size));
    const settings = { SITE_URL: site, BASE_PATH: path, OUT_DIR: out, ASTRO_CACHE_DIR: join(folder, 'cache') };
    const { status, words } = buildSite(settings);
    if (status !== 0) throw new Error(words);
    sites.set(fullAddress(site, path), readSite(out));
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const built = (address: string): Site => sites.get(address) ?? new Map<string, string>();

describe.each(BASES)('a site at %s, under %s', (host, path) => {
  const address = fullAddress(host, path);

  it('has no broken link, anchor or asset, and no absolute path', () => {
    expect(built(address).size).toBeGreaterThan(10);
    expect(brokenLinks(built(address), address)).toEqual([]);
  });

  it('has all that the check lets an explainer link to, and no page that it does not', async () => {
    const pages = [...built(address).keys()].filter((file) => /^\/(?!e\/).*\/index\.html$|^\/index\.html$/.test(file));
    const known = await knownAddresses();
    const missing = [...known].flatMap(([page, anchors = new Set<string>()]) => {
      const file = page.endsWith('/') ? `${page}index.html` : page;
      const text = built(address).get(file);
      return text === undefined ? [page] : [...anchors].filter((id) => !text.includes(` id="${id}"`));
    });
    expect(missing).toEqual([]);
    expect(
      pages.map((file) => file.slice(0, -10)).filter((page) => !known.has(page) && !page.includes('/list/')),
    ).toEqual([]);
  });

  it('differs from another only by its address', () => {
    const [[first, original] = ['', new Map<string, string>()]] = sites;
    expect(differences(withoutBase(original, first), withoutBase(built(address), address))).toEqual([]);
  });
});

/** What the check holds links against, of the story that is built; its steps are all its states. */
async function knownAddresses(): Promise<SiteAddresses> {
  const { files } = await readContent('content');
  const content = readFiles(files, 'content');
  return siteAddresses(content, content.data.structure.value?.states.map(({ id }) => id) ?? []) ?? new Map();
}

type Texts = Readonly<Record<string, string | undefined>>;

/** Where the files of two sites first differ, each in a few words. */
function differences(one: Texts, other: Texts): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((file) => {
    const [a, b] = [one[file], other[file]];
    if (a === undefined || b === undefined) return [`${file} is in one of them only`];
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40));
    return a === b ? [] : [`${file}: ${around(a)} is ${around(b)}`];
  });
}

/** The files with the address of the site taken out, also without its scheme. A site without a base has no redirects. */
function withoutBase(site: Site, address: string): Texts {
  const { host, pathname } = new URL(address);
  const common = [...site].filter(([file]) => file !== '/_redirects');
  const files = common.map(([file, text]) => {
    const unfolded = file.endsWith('.ics') ? text.replaceAll('\r\n ', '') : text;
    const plain = unfolded.replaceAll(address, 'SITE/').replaceAll(`@${host}${pathname.replace(/\/$/, '')}`, '@SITE');
    // A drawing that prints the address measures it.
    const unmeasured = plain.replaceAll(/ textLength="[^"]*"(?=[^<>]*>[^<]*SITE)/g, '');
    const isRooted = /^\/(404\.html|_headers)$/.test(file);
    return [
      file,
      isRooted
        ? unmeasured.replaceAll(
            /(^|["'\s])(\/[^"'\s]*)/gm,
            (_all, before: string, path: string) => before + path.replace(pathname, '/'),
          )
        : unmeasured,
    ];
  });
  return Object.fromEntries(files) as Texts;
}

test.each([
  ['a page that is not there', { '/index.html': '<a href="gone/">x</a>' }, 'is not there'],
  ['a place that is not there', { '/index.html': '<a href="#gone">x</a>' }, 'has no such place'],
  ['a folder without its slash', { '/index.html': '<a href="x">x</a>', '/x/index.html': '' }, 'has no / at its end'],
  ['a path from the root', { '/index.html': '<img src="/b/i.png">', '/i.png': '' }, 'starts at the root'],
  ['a path out of the site', { '/index.html': '<a href="../">x</a>' }, 'leaves the base'],
  ['a candidate of a picture', { '/index.html': '<img srcset="i.png 1x, gone.png 2x">', '/i.png': '' }, 'is not there'],
  ['a font of a style sheet', { '/a.css': '@font-face{src:url(gone.woff2)}' }, 'is not there'],
  ['a script’s path from the root', { '/a.js': 'import("/assets/b.js")', '/assets/b.js': '' }, 'starts at the root'],
  ['a full address in data', { '/data/a.json': '{"url":"https://h.test/b/gone/"}' }, 'is not there'],
  ['a full address in a folded line', { '/data/a.ics': 'URL:https://h.test/b/go\r\n ne/' }, 'is not there'],
  ['a full address in a cell', { '/data/a.csv': 'id,address\r\na,https://h.test/b/gone/\r\n' }, 'is not there'],
  [
    'a node that is not described',
    { '/data/a.jsonld': '{"@id":"https://h.test/b/data/a.jsonld#x","about":"https://h.test/b/data/a.jsonld#gone"}' },
    'has no such place',
  ],
  ['a full address beside the base', { '/data/a.txt': 'https://h.test/gone' }, 'leaves the base'],
  [
    'a link of a picture',
    { '/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><a href="gone/">x</a></svg>' },
    'is not there',
  ],
])('the crawl finds %s', (_what, files, why) => {
  expect(brokenLinks(new Map(Object.entries(files)), 'https://h.test/b/')).toEqual([
    expect.stringMatching(`: ${why}$`),
  ]);
});

test('the crawl lets links to other sites, to this page, to a place and to a folder pass', () => {
  const html =
    '<p id="a.1"></p><a href="#a.1">a</a><a href="">b</a><a href="x/?q=1">c</a><a href="https://o.test/gone">d</a>';
  const files = { '/index.html': html, '/x/index.html': '<a href="../#a.1">e</a> “https://h.test/b/x/”.' };
  expect(brokenLinks(new Map(Object.entries(files)), 'https://h.test/b/')).toEqual([]);
});
