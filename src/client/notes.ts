import type { MarkOptions } from '../charts/org-chart/marks.ts';
import { make } from './page/make.ts';

/** The passages that the page lists, each with the numeral by which it calls them; as the build has them. */
export interface PageNotes extends MarkOptions {
  /** The keys of the passages that some citations name, each once, in the order of their numerals. */
  readonly keysOf: (cites: readonly string[]) => readonly string[];
  /** What the page calls the numeral of a passage: “Note 3: …”. */
  readonly nameOf: (key: string) => string;
  /** The full address of a passage in its document. */
  readonly addressOf: (key: string) => string;
}

/**
 * Reads the notes from the page's list of passages, or from the list of all that the chart stands on, in the order of
 * their numerals. A citation of a whole sentence means all its statements.
 */
export function notesOfPage(page: Document, numbered?: readonly string[]): PageNotes {
  const numbers = new Map(numbered?.map((key, index) => [key, index + 1]));
  if (!numbered)
    for (const note of page.querySelectorAll('.all .nt[id^="n-"]'))
      numbers.set(note.id.slice(2), Number(note.querySelector('b')?.textContent));
  // Once for all: a page of a large structure has thousands of numerals.
  const names = new Map<string, string>();
  for (const numeral of page.querySelectorAll('a.c'))
    names.set((numeral.getAttribute('href') ?? '').slice(3), numeral.getAttribute('aria-label') ?? '');
  const addressOf = (key: string): string =>
    page.querySelector<HTMLAnchorElement>(`#${CSS.escape(`n-${key}`)} .k a`)?.href ?? page.location.href;
  return { numbers, nameOf: (key) => names.get(key) ?? key, addressOf, ...lookup(numbers) };
}

/** The same, from the numerals alone. */
export function lookup(numbers: ReadonlyMap<string, number>): Pick<PageNotes, 'keysOf' | 'hrefOf'> {
  const statements = new Map<string, string[]>();
  for (const key of numbers.keys()) {
    const sentence = key.replace(/[a-z]+$/, '');
    statements.set(sentence, [...(statements.get(sentence) ?? []), key]);
  }
  const keysOf = (cites: readonly string[]): string[] => {
    const keys = cites.flatMap((cite) => (numbers.has(cite) ? [cite] : (statements.get(cite) ?? [])));
    return [...new Set(keys)].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  };
  return { keysOf, hrefOf: ({ cites }) => `#n-${keysOf(cites)[0] ?? ''}` };
}

/** The numerals of some passages, as links to their notes. */
export function numerals(keys: readonly string[], { numbers, nameOf }: PageNotes): Node {
  const links = keys.flatMap((key, index) => {
    const link = make('a', { class: 'c', href: `#n-${key}`, 'aria-label': nameOf(key) }, String(numbers.get(key)));
    return index === 0 ? [link] : [make('i', {}, ','), link];
  });
  return make('span', { class: 'cs' }, ...links);
}
