import { linksOf } from '../hosts/links.ts';

/**
 * The path from one page of the site to another of its addresses: `('/names/x/', '/timeline/#e')` → `../../timeline/#e`.
 * `from` ends in `/` for a page that is its folder's index. `to` starts with `/`.
 */
export function relativePath(from: string, to: string): string {
  const [, path = '', tail = ''] = /^([^?#]*)(.*)$/.exec(to) ?? [];
  const here = from.split('/').slice(1, -1);
  const there = path.split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const up = '../'.repeat(here.length - shared);
  const down = there.slice(shared).join('/');
  return (up + down || (tail.startsWith('#') && path === from ? '' : './')) + tail;
}

/**
 * A page's HTML with every link and asset that starts at the root written anew by `rewrite`. Only the values of such
 * attributes change; every other byte stays. The attributes are found by an HTML parser, so text that only looks like
 * one is left alone.
 */
export function rewriteLinks(html: string, rewrite: (path: string) => string): string {
  let out = '';
  let last = 0;
  for (const { name, value, start, end } of linksOf(html).links) {
    const written = name.endsWith('srcset') ? rewriteCandidates(value, rewrite) : rewriteRooted(value, rewrite);
    if (written === value) continue;
    out += html.slice(last, start) + `${name}="${escape(written)}"`;
    last = end;
  }
  return out + html.slice(last);
}

function rewriteRooted(path: string, rewrite: (path: string) => string): string {
  return /^\/(?!\/)/.test(path) ? rewrite(path) : path;
}

function rewriteCandidates(srcset: string, rewrite: (path: string) => string): string {
  return srcset.replace(
    /(?<=^|,)(\s*)([^\s,]+)/g,
    (_all, space: string, path: string) => space + rewriteRooted(path, rewrite),
  );
}

/** The same for `url(/…)` in a style sheet. */
export function rewriteUrls(css: string, rewrite: (path: string) => string): string {
  return css.replace(
    /url\((["']?)(\/(?!\/)[^"')]+)\1\)/g,
    (_all, quote: string, path: string) => `url(${quote}${rewrite(path)}${quote})`,
  );
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
