import type { Lexicon } from '../model/lexicon/index.ts';

/** A stretch of a text: offsets (UTF-16), end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a text, without the space between them. Boundaries are those of Unicode UAX #29, except that an
 * abbreviation, an initial or an open quotation does not end a sentence, nor does a mark before a small letter.
 */
export function sentencesOf(text: string, { abbreviations }: Pick<Lexicon, 'abbreviations'>): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let end = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    // A line break inside a paragraph is a space, though UAX #29 ends a sentence there.
    if (end > 0 && isBoundary(text.slice(start, end), text.slice(index), abbreviations)) {
      spans.push({ start, end });
      start = index;
    }
    end = index + segment.length;
  }
  spans.push({ start, end });
  return spans.map((span) => trim(text, span)).filter((span) => span.start < span.end);
}

function isBoundary(before: string, after: string, abbreviations: readonly string[]): boolean {
  const sentence = before.trimEnd();
  if (!/[.!?。！？…][\p{Pe}\p{Pf}"'’”]*$/u.test(sentence)) return false;
  if (/^\p{Ll}/u.test(after.trimStart()) || isOpen(sentence)) return false;
  const word = /(?<![\p{L}\p{N}])((?:\p{L}\.)*\p{L}+)\.$/u.exec(sentence)?.[1];
  if (word === undefined) return true;
  // “No.” is a word as well as an abbreviation, which only a figure tells apart.
  if (word.toLowerCase() === 'no') return !/^\s*\d/.test(after);
  return !(/^\p{Lu}$/u.test(word) || abbreviations.includes(word.toLowerCase()));
}

/** Whether a quotation begins in the text and does not end in it. */
function isOpen(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
