import type { Place, Problem } from '../model/place.ts';
import type { Nodes } from 'mdast';
import { placeOf, type MdxFile } from './mdx.ts';

/** Where a link of an explainer leads, as it is written. */
export interface Hyperlink {
  readonly url: string;
  readonly place: Place;
}

/** Every link of an explainer, in reading order; also those whose address stands at its end. */
export function hyperlinksIn({ file, tree }: MdxFile): Hyperlink[] {
  const read = (node: Nodes): Hyperlink[] => {
    const own =
      node.type === 'link' || node.type === 'definition' ? [{ url: node.url, place: placeOf(file, node) }] : [];
    return 'children' in node ? [...own, ...node.children.flatMap(read)] : own;
  };
  return read(tree);
}

/** The schemes that a reader's browser may be given, and nothing that runs in the page. */
const SCHEMES: readonly string[] = ['https', 'http', 'mailto'];

/** The scheme of an address, `https`; undefined for an address inside the site. */
export function schemeOf(url: string): string | undefined {
  // A browser leaves out what is not shown.
  const plain = url.replaceAll(/[\s\p{Cc}]/gu, '');
  return /^([a-z][a-z\d+.-]*):/i.exec(plain)?.[1]?.toLowerCase() ?? (plain.startsWith('//') ? '//' : undefined);
}

/** The links that lead out of the site by no scheme, or by one that no page should follow. */
export function checkSchemes(links: readonly Hyperlink[]): Problem[] {
  return links.flatMap(({ url, place }): Problem[] => {
    const scheme = schemeOf(url);
    if (scheme === undefined) return [];
    if (!SCHEMES.includes(scheme))
      return [wrong(place, `This link begins with “${scheme}${scheme === '//' ? '' : ':'}”.`)];
    return scheme === 'mailto' || URL.canParse(url) ? [] : [wrong(place, `“${url}” is no full address.`)];
  });
}

function wrong(place: Place, message: string): Problem {
  const advice = 'Link to a page by https:, http: or mailto:, or to one of this site by its path: /documents/A/.';
  return { place, rule: 'link', message, advice };
}
