import { fold } from './fold.ts';
import { quotationsOf } from './quotations.ts';

/** This many words in a row that another text has too are copied. */
export const COPIED_RUN = 8;

/** Words of a text that another text has in the same order. */
export interface CopiedRun {
  readonly start: number;
  readonly end: number;
  /** As they are written. */
  readonly words: string;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Every run of eight words of a text, to look others up in. */
export function runsOf(original: string): ReadonlySet<string> {
  const words = wordsOf(original);
  return new Set(words.map((_, at) => keyAt(words, at)).filter((key) => key !== undefined));
}

/**
 * Where a text shares eight or more words in a row with an original, given by its `runsOf`. Case, curly quotes and the
 * kind of hyphen make no difference; what stands in quotation marks is left out, and no run goes through it.
 */
export function copiedRuns(text: string, original: ReadonlySet<string>): CopiedRun[] {
  const found: CopiedRun[] = [];
  for (const words of outsideQuotations(text)) {
    for (let at = 0; at < words.length; at++) {
      const length = lengthAt(words, at, original);
      const [first, last] = [words[at], words[at + length - 1]];
      if (length === 0 || !first || !last) continue;
      found.push({ start: first.start, end: last.end, words: text.slice(first.start, last.end) });
      at += length - 1;
    }
  }
  return found;
}

/** How many words from here on are copied; 0 where fewer than eight are. */
function lengthAt(words: readonly Word[], at: number, original: ReadonlySet<string>): number {
  let length = 0;
  for (let key = keyAt(words, at); key !== undefined && original.has(key); key = keyAt(words, at + length)) length++;
  return length === 0 ? 0 : length + COPIED_RUN - 1;
}

function keyAt(words: readonly Word[], at: number): string | undefined {
  const run = words.slice(at, at + COPIED_RUN);
  return run.length === COPIED_RUN ? run.map(({ word }) => word).join(' ') : undefined;
}

/** The words before, between and after the quotations of a text. */
function outsideQuotations(text: string): Word[][] {
  const words = wordsOf(text);
  const quotations = quotationsOf(text);
  const edges = [0, ...quotations.flatMap(({ start, end }) => [start, end]), text.length];
  const outside = edges.flatMap((edge, index) =>
    index % 2 === 0 ? [[edge, edges[index + 1] ?? text.length] as const] : [],
  );
  return outside.map(([from, to]) => words.filter(({ start, end }) => start >= from && end <= to));
}

/** Words with their inner hyphens and apostrophes; of Chinese, each character. */
function wordsOf(text: string): Word[] {
  const pattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
  return [...fold(text).matchAll(pattern)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}
