import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headersFile, redirectsFile, rulesFor } from './headers-file.ts';
import { EVERYWHERE, headersOf } from './headers.ts';

/** As both hosts read a path: a name after a colon stands for one folder, a star for all that follows. */
const matches = (path: string, address: string): boolean =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+').replace(/\*$/, '.*')}$`).test(address);

const ADDRESSES = [
  '/',
  '/404.html',
  '/assets/a.Cl8JoZlZ.js',
  '/data/events.csv',
  '/data/story.json',
  '/e/timeline/3f2a/',
  '/e/timeline/3f2a/status.svg',
  '/embed/timeline/',
  '/feed.xml',
  '/names/',
  '/names/x/',
];

describe('rulesFor', () => {
  it('makes one rule of a folder whose files are alike, and one a file where they are not', () => {
    expect(rulesFor(ADDRESSES).map(({ path }) => path)).toEqual([
      '/',
      '/404.html',
      '/assets/*',
      '/data/events.csv',
      '/data/story.json',
      '/e/:chart/:pin/',
      '/e/:chart/:pin/status.svg',
      '/embed/*',
      '/feed.xml',
      '/names/*',
    ]);
  });

  it('makes no more rules where more embeds are pinned, since hosts read no more than a hundred', () => {
    const pinned = Array.from({ length: 200 }, (_, i) => [`/e/timeline/${i}/`, `/e/timeline/${i}/status.svg`]).flat();
    expect(rulesFor([...ADDRESSES, ...pinned])).toEqual(rulesFor(ADDRESSES));
  });

  it('gives each address its headers by exactly one rule, whatever the files are', () => {
    const name = fc.constantFrom('e', 'embed', 'data', 'assets', 'names', 'x', 'a.Cl8JoZlZ');
    const ending = fc.constantFrom('/', '.csv', '.json', '.svg', '.js');
    const address = fc
      .tuple(fc.array(name, { minLength: 1, maxLength: 4 }), ending)
      .map(([names, end]) => `/${names.join('/')}${end}`);
    fc.assert(
      fc.property(fc.uniqueArray(address, { maxLength: 30 }), (addresses) => {
        const rules = rulesFor(addresses);
        for (const each of addresses) {
          const fitting = rules.filter(({ path }) => matches(path, each));
          expect(fitting.map(({ headers }) => ({ ...EVERYWHERE, ...headers }))).toEqual([headersOf(each)]);
        }
      }),
    );
  });
});

it('writes _headers below the base, with what holds everywhere first', () => {
  expect(headersFile(['/', '/data/events.ics'], '/a/')).toBe(`/a/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()

/a/
  Content-Security-Policy: frame-ancestors 'self'
  Cross-Origin-Opener-Policy: same-origin
  Cache-Control: public, max-age=0, must-revalidate

/a/data/*
  Content-Type: text/calendar; charset=utf-8
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
`);
});

it('writes _redirects only for a site below a base', () => {
  expect(redirectsFile('/')).toBe('');
  expect(redirectsFile('/a/b/')).toBe('/a/b/*  /:splat  200\n/  /a/b/  302\n');
});
