import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An attribute that leads somewhere, with its place in the text; `srcset` is one link for each of its candidates. */
export interface Link {
  /** As in the markup: `href`, `xlink:href`. */
  readonly name: string;
  readonly value: string;
  readonly element: string;
  /** The `rel` of the element, or nothing. */
  readonly rel: string;
  readonly start: number;
  readonly end: number;
}

const LINKS = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'srcset', 'imagesrcset']);

/** What a page or picture links to, in its order, and what can be linked to in it. It may be HTML or SVG. */
export function linksOf(markup: string): { readonly links: readonly Link[]; readonly ids: ReadonlySet<string> } {
  const elements = elementsOf(parse(markup, { sourceCodeLocationInfo: true }));
  const ids = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value));
  return { links: elements.flatMap(attributesOf).sort((a, b) => a.start - b.start), ids: new Set(ids) };
}

/** The candidates of a `srcset`, without their sizes. */
export function candidatesOf(srcset: string): string[] {
  return srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const template = 'content' in node ? [node.content] : [];
  return [...('attrs' in node ? [node] : []), ...[...children, ...template].flatMap((child) => elementsOf(child))];
}

function attributesOf(element: Element): Link[] {
  const location = element.sourceCodeLocation;
  const places = location && 'attrs' in location ? location.attrs : undefined;
  const rel = element.attrs.find(({ name }) => name === 'rel')?.value ?? '';
  return element.attrs.flatMap(({ name, prefix, value }) => {
    const full = prefix ? `${prefix}:${name}` : name;
    const place = places?.[full];
    if (!place || !LINKS.has(full)) return [];
    return [{ name: full, value, element: element.tagName, rel, start: place.startOffset, end: place.endOffset }];
  });
}
