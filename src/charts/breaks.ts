import { SOFT_HYPHEN } from './svg/text.ts';

/** The long words of a chart's labels, each with soft hyphens where it may break. */
export type Breaks = readonly string[];

/** A word that may be too long for a line of a narrow box. */
export const LONG_WORD = /\p{Letter}{10,}/gu;

/** A part of a chart's data that is drawn, and may be broken in lines. All else is for reading aloud, finding, comparing. */
const DRAWN = new Set(['label', 'word', 'words', 'heading', 'note', 'notes', 'said', 'path']);
const SHORTEST = 10;

/** What values were made into, so that what is the same again is the same value again. A value is of one story. */
const MADE = new WeakMap<object, object>();

/**
 * A value whose words to draw have soft hyphens in their long words, and nothing else that it has; the same for the same,
 * and itself where it has no such word. For a layout alone: nobody else is to meet a soft hyphen.
 */
export function withBreaks<T extends object>(value: T, breaks: Breaks): T {
  if (breaks.length === 0) return value;
  const hyphenated = hyphenator(breaks);
  const made = (inner: unknown, name: string): unknown => {
    if (typeof inner === 'string') return inner.length >= SHORTEST && DRAWN.has(name) ? hyphenated(inner) : inner;
    if (inner === null || typeof inner !== 'object') return inner;
    const after = MADE.get(inner) ?? changed(inner, (each, key) => made(each, Array.isArray(inner) ? name : key));
    MADE.set(inner, after);
    return after;
  };
  return made(value, '') as T;
}

const HYPHENATORS = new WeakMap<Breaks, (text: string) => string>();

/** Puts soft hyphens into a text; each text once, since a chart has the same at many moments. */
function hyphenator(breaks: Breaks): (text: string) => string {
  const made = HYPHENATORS.get(breaks);
  if (made) return made;
  const words = new Map(breaks.map((word) => [word.replaceAll(SOFT_HYPHEN, ''), word]));
  const known = new Map<string, string>();
  const hyphenated = (text: string): string => {
    const found = known.get(text) ?? text.replace(LONG_WORD, (word) => words.get(word) ?? word);
    known.set(text, found);
    return found;
  };
  HYPHENATORS.set(breaks, hyphenated);
  return hyphenated;
}

/** An object of which every part is what `made` makes of it; itself where that changes nothing. */
function changed(inner: object, made: (each: unknown, key: string) => unknown): object {
  let after: Record<string, unknown> | undefined;
  for (const key of Object.keys(inner)) {
    if (key === 'evidence') continue;
    const before = (inner as Record<string, unknown>)[key];
    const now = made(before, key);
    if (now === before) continue;
    after ??= (Array.isArray(inner) ? [...(inner as unknown[])] : { ...inner }) as Record<string, unknown>;
    after[key] = now;
  }
  return after ?? inner;
}
