import { SOFT_HYPHEN } from './svg/text.ts';

/** The long words of a chart's labels, each with soft hyphens where it may break. */
export type Breaks = readonly string[];

/** A word that may be too long for a line of a narrow box. */
export const LONG_WORD = /\p{Letter}{10,}/gu;

/** What is drawn of a value, and may be broken in lines. All else in it is for reading aloud, finding and comparing. */
const DRAWN = /^(label|words?|heading|notes?|said|path)$/;

/** What values were made into, so that what is the same again is the same value again. A value is of one story. */
const MADE = new WeakMap<object, object>();

/**
 * A value whose words to draw have soft hyphens in their long words, and nothing else that it has; the same for the same.
 * For a layout alone: nobody else is to meet a soft hyphen.
 */
export function withBreaks<T extends object>(value: T, breaks: Breaks): T {
  const words = new Map(breaks.map((word) => [word.replaceAll(SOFT_HYPHEN, ''), word]));
  const made = (inner: unknown, name: string): unknown => {
    if (typeof inner === 'string')
      return DRAWN.test(name) ? inner.replace(LONG_WORD, (word) => words.get(word) ?? word) : inner;
    if (inner === null || typeof inner !== 'object') return inner;
    const after =
      MADE.get(inner) ??
      (Array.isArray(inner)
        ? inner.map((each: unknown) => made(each, name))
        : Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, made(each, key)])));
    MADE.set(inner, after);
    return after;
  };
  return words.size > 0 ? (made(value, '') as T) : value;
}
