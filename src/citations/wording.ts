import { anyOf, fold } from '../documents/fold.ts';
import type { Lexicon } from '../model/lexicon/index.ts';
import { onceFor } from '../model/once.ts';
import { SCALE, STANDINGS, rank, type Standing } from '../model/standing.ts';

/** A stretch of a text: offsets (UTF-16), end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word or phrase of a list, found in a text. */
export interface Cue extends Span {
  readonly phrase: string;
}

/**
 * Where the phrases of a list (small letters, straight marks) stand in a text as whole words, without regard to case,
 * in order; of two at one place the longer. `except` are spans in which nothing counts, such as names: a product may be called “May”.
 */
export function findPhrases(text: string, phrases: readonly string[], except: readonly Span[] = []): Cue[] {
  if (phrases.length === 0) return [];
  return [...fold(text).matchAll(patternOf(phrases))]
    .map((match) => ({
      phrase: text.slice(match.index, match.index + match[0].length),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter((cue) => !except.some(({ start, end }) => cue.start < end && start < cue.end));
}

const patternOf = onceFor(
  (phrases: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(phrases)})(?![\\p{L}\\p{N}])`, 'giu'),
);

/**
 * The softest standing on the scale that some words say, by the cue phrases of the language: `stated` where they
 * hedge nothing. Absence lies beside the scale: see `saysAbsence`.
 */
export function wordedAs(text: string, lexicon: Lexicon, except: readonly Span[] = []): Exclude<Standing, 'absent'> {
  const hedges = STANDINGS.filter((standing) => standing !== 'stated' && standing !== 'absent');
  const said = hedges.filter((standing) => findPhrases(text, lexicon.cues[standing], except).length > 0);
  return said.reduce<Exclude<Standing, 'absent'>>((soft, next) => (rank(next) > rank(soft) ? next : soft), SCALE[0]);
}

/** Whether some words say that something is not known or not given. */
export function saysAbsence(text: string, lexicon: Lexicon, except: readonly Span[] = []): boolean {
  return findPhrases(text, lexicon.cues.absent, except).length > 0;
}

/** The standing that a label such as “executives said” or “not stated” gives to the words under it, if any. */
export function declaredBy(label: string, lexicon: Lexicon): Standing | undefined {
  const worded = wordedAs(label, lexicon);
  if (worded !== 'stated') return worded;
  return saysAbsence(label, lexicon) ? 'absent' : undefined;
}
