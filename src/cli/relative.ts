import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const LINKS = new Set(['href', 'src', 'action', 'poster', 'data', 'xlink:href']);

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
  const spots = elementsOf(parse(html, { sourceCodeLocationInfo: true })).flatMap((element) => linksOf(element));
  let out = '';
  let last = 0;
  for (const { start, end, name, value } of spots.sort((a, b) => a.start - b.start)) {
    out += html.slice(last, start) + `${name}="${escape(rewrite(value))}"`;
    last = end;
  }
  return out + html.slice(last);
}

/** The same for `url(/…)` in a style sheet. */
export function rewriteUrls(css: string, rewrite: (path: string) => string): string {
  return css.replace(
    /url\((["']?)(\/(?!\/)[^"')]+)\1\)/g,
    (_all, quote: string, path: string) => `url(${quote}${rewrite(path)}${quote})`,
  );
}

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const template = 'content' in node ? [node.content] : [];
  return [...('attrs' in node ? [node] : []), ...[...children, ...template].flatMap((child) => elementsOf(child))];
}

function linksOf(element: Element): { start: number; end: number; name: string; value: string }[] {
  const places =
    element.sourceCodeLocation && 'attrs' in element.sourceCodeLocation ? element.sourceCodeLocation.attrs : undefined;
  return element.attrs.flatMap(({ name, prefix, value }) => {
    const full = prefix ? `${prefix}:${name}` : name;
    const place = places?.[full];
    if (!place || !LINKS.has(full) || !/^\/(?!\/)/.test(value)) return [];
    return [{ start: place.startOffset, end: place.endOffset, name: full, value }];
  });
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
