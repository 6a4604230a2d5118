import { Parser } from 'htmlparser2';

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
  const links: Link[] = [];
  const ids = new Set<string>();
  /** Of the attributes of the tag that is being read; of two with one name the first counts. */
  const places = new Map<string, Pick<Link, 'start' | 'end'>>();
  const parser = new Parser({
    onopentagname() {
      places.clear();
    },
    onattribute(name) {
      if (!places.has(name)) places.set(name, { start: parser.startIndex, end: parser.endIndex });
    },
    onopentag(element, attributes) {
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      for (const [name, place] of places)
        if (LINKS.has(name))
          links.push({ name, value: attributes[name] ?? '', element, rel: attributes['rel'] ?? '', ...place });
    },
  });
  parser.end(markup);
  return { links, ids };
}

/** The candidates of a `srcset`, without their sizes. */
export function candidatesOf(srcset: string): string[] {
  return srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}
