import type { Lexicon } from '../model/lexicon/index.ts';
import { onceFor } from '../model/once.ts';
import { anyOf } from './fold.ts';

interface NumberWords {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}
interface Sum {
  /** What is complete: the millions and thousands. */
  readonly total: number;
  /** What a scale may still multiply. */
  readonly group: number;
}

/** Numbers written in words, in order: “four”, “twenty-one”, “three hundred and five”, “a dozen”, “two million”. */
export function numberWordsAt(text: string, lexicon: Lexicon): NumberWords[] {
  const found: NumberWords[] = [];
  const words = tokensOf(text, lexicon);
  for (let at = 0; at < words.length;) {
    const { count, value } = readFrom(words, at, text, lexicon);
    const first = words[at];
    const last = words[at + Math.max(count, 1) - 1];
    const isPronoun = count === 1 && value === 1;
    if (first && last && count > 0 && !isPronoun) found.push({ start: first.start, end: last.end, value });
    at += Math.max(count, 1);
  }
  return found;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const patternOf = onceFor(({ articles, numbers, scales }: Lexicon) => {
  const words = [...articles, ...Object.keys(numbers), ...Object.keys(scales)].filter((word) => /[a-z]/.test(word));
  return new RegExp(`(?<![\\p{L}\\p{N}’'])(?:${anyOf(words)})(?![\\p{L}\\p{N}]|[’']\\p{L})`, 'giu');
});

function tokensOf(text: string, lexicon: Lexicon): Token[] {
  return [...text.matchAll(patternOf(lexicon))].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Reads as many words as make one number; a count of 0 where the word at hand starts none. */
function readFrom(
  tokens: readonly Token[],
  at: number,
  text: string,
  lexicon: Lexicon,
): { count: number; value: number } {
  let sum: Sum | undefined;
  let count = 0;
  for (let next = tokens[at]; next; next = tokens[at + count]) {
    const before = tokens[at + count - 1];
    if (count > 0 && before && !isJoint(text.slice(before.end, next.start), before.word, lexicon)) break;
    const grown = grow(sum, next.word, tokens[at + count - 1]?.word, lexicon);
    if (!grown) break;
    sum = grown;
    count++;
  }
  const isArticle = count === 1 && lexicon.articles.includes(tokens[at]?.word ?? '');
  return sum && !isArticle ? { count, value: sum.total + sum.group } : { count: 0, value: 0 };
}

function isJoint(between: string, before: string, { joints, scales }: Lexicon): boolean {
  return (
    /^[\s-]$/.test(between) ||
    ((scales[before] ?? 0) >= 100 && joints.includes(between.trim()) && /^ .* $/.test(between))
  );
}

function grow(sum: Sum | undefined, word: string, before: string | undefined, lexicon: Lexicon): Sum | undefined {
  const scale = lexicon.scales[word];
  if (!sum)
    return scale === undefined
      ? { total: 0, group: lexicon.articles.includes(word) ? 1 : (lexicon.numbers[word] ?? 0) }
      : undefined;
  if (scale !== undefined) {
    return scale <= 100 ? { ...sum, group: sum.group * scale } : { total: sum.total + sum.group * scale, group: 0 };
  }
  const number = lexicon.numbers[word];
  if (number === undefined || before === undefined || lexicon.articles.includes(before)) return undefined;
  if (before in lexicon.scales) return { ...sum, group: sum.group + number };
  const isTens = (lexicon.numbers[before] ?? 0) >= 20;
  return isTens && number > 0 && number < 10 ? { ...sum, group: sum.group + number } : undefined;
}
