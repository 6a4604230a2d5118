import { parsePassageId } from '../../model/passage.ts';

/** What the index knows of a page that was found; only what is used here. */
export interface FoundPage {
  /** From the root of the site: `/documents/B/`. */
  readonly raw_url?: string;
  readonly url: string;
  /** All text of the page. */
  readonly content: string;
  /** Plain text with `<mark>` round what was found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
  readonly weighted_locations: readonly { readonly balanced_score: number; readonly location: number }[];
}

interface Anchor {
  readonly id: string;
  readonly location: number;
}

/** A hit as it is listed. */
export interface Hit {
  readonly title: string;
  /** From the root of the site, without a `/` before it: `documents/B/#B-4.1`. */
  readonly address: string;
  readonly excerpt: readonly Part[];
  /** The passages of a document in which the words stand, best first. */
  readonly passages: readonly string[];
}

/** Some text of an excerpt, and whether it is what was looked for. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

const MOST_PASSAGES = 6;

/** The hit of a page: it leads to the part of the page in which the words stand closest. */
export function hitOf({ url, raw_url = url, excerpt, meta, anchors, weighted_locations }: FoundPage): Hit {
  const best = weighted_locations.toSorted((a, b) => b.balanced_score - a.balanced_score);
  const parts = [...new Set(best.map(({ location }) => anchorAt(anchors, location)).filter((id) => id !== undefined))];
  const [first] = parts;
  return {
    title: meta['title'] ?? raw_url,
    address: raw_url.replace(/^\//, '') + (first ? `#${first}` : ''),
    excerpt: partsOf(excerpt),
    passages: parts.filter((id) => parsePassageId(id)).slice(0, MOST_PASSAGES),
  };
}

/** The part of the page that holds a place: the last anchor before it. The whole page is none. */
function anchorAt(anchors: readonly Anchor[], location: number): string | undefined {
  return anchors.findLast((anchor) => anchor.location <= location && anchor.id !== 'main')?.id;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** An excerpt as text: only `<mark>` is markup in it, and nothing of a document can become any. */
export function partsOf(excerpt: string): Part[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((piece) => {
    const [, marked] = /^<mark>(.*)<\/mark>$/s.exec(piece) ?? [];
    const text = (marked ?? piece).replaceAll(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
    return text ? [{ text, isMarked: marked !== undefined }] : [];
  });
}
