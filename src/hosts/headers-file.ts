import { EVERYWHERE, headersOf, type ResponseHeaders } from './headers.ts';

/** The headers of some addresses: of one, or of all that begin with what stands before `*`. */
export interface Rule {
  readonly path: string;
  readonly headers: ResponseHeaders;
}

/**
 * As few rules as give each address its headers, of which exactly one is for each: hosts join what two rules say into one
 * value, which for a policy is the stricter of both. A folder whose files all have the same headers is one rule, and the
 * same file of all pinned embeds is: Cloudflare reads a hundred rules, and pins stay for ever.
 */
export function rulesFor(addresses: readonly string[]): Rule[] {
  const headers = new Map(addresses.map((address) => [patternOf(address), ownHeadersOf(address)]));
  return rulesIn(
    '/',
    [...headers].map(([address, headers]) => ({ address, headers })),
  );
}

/** The folders of a pinned embed are any: both hosts take a name after a colon for one folder. */
const ANY_PIN = '/e/:chart/:pin/';

function patternOf(address: string): string {
  return address.replace(/^\/e\/[^/]+\/[^/]+\//, ANY_PIN);
}

/** The file `_headers` of Netlify and Cloudflare Pages, for addresses below `base`, which ends in `/`. */
export function headersFile(addresses: readonly string[], base: string): string {
  const rules = [{ path: '/*', headers: EVERYWHERE }, ...rulesFor(addresses)];
  return rules.map(({ path, headers }) => block(base + path.slice(1), headers)).join('\n');
}

/**
 * The file `_redirects` of the same hosts: a site that is served below a base lies at the root of its folder, so the base
 * is taken off, and the root leads to it. Empty where there is no base.
 */
export function redirectsFile(base: string): string {
  return base === '/' ? '' : `${base}*  /:splat  200\n/  ${base}  302\n`;
}

interface Entry {
  readonly address: string;
  readonly headers: ResponseHeaders;
}

function ownHeadersOf(address: string): ResponseHeaders {
  return Object.fromEntries(Object.entries(headersOf(address)).filter(([name]) => !(name in EVERYWHERE)));
}

function rulesIn(folder: string, entries: readonly Entry[]): Rule[] {
  const [first] = entries;
  // What stands above the pinned embeds would meet them too.
  const isAlone = folder !== '/' && (!/^\/e\/./.test(folder) || folder.startsWith(ANY_PIN));
  if (first && isAlone && entries.every(({ headers }) => same(headers, first.headers))) {
    return [{ path: `${folder}*`, headers: first.headers }];
  }
  const children = Map.groupBy(entries, ({ address }) => /^[^/]*\/?/.exec(address.slice(folder.length))?.[0] ?? '');
  return [...children].flatMap(([child, within]) =>
    child.endsWith('/')
      ? rulesIn(folder + child, within)
      : within.map(({ address, headers }) => ({ path: address, headers })),
  );
}

function same(a: ResponseHeaders, b: ResponseHeaders): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function block(path: string, headers: ResponseHeaders): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n') + '\n';
}
