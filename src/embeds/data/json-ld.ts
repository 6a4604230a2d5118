import type { Absolute } from './evidence.ts';

/** A node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** The terms of the downloads for which no vocabulary has a word, each explained on the page of the data. */
const TERMS = ['standing', 'standing_words', 'edtf', 'date', 'unstated', 'verb', 'silent'] as const;

/** A context of JSON-LD for the project's own terms, which lead to their explanations. */
export function ownTerms(absolute: Absolute): Readonly<Record<(typeof TERMS)[number], string>> {
  const pairs = TERMS.map((term) => [term, `${absolute('/data/')}#${term}`]);
  return Object.fromEntries(pairs) as Record<(typeof TERMS)[number], string>;
}
