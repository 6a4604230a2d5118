import type { Standing } from '../standing.ts';
import { en } from './en.ts';

/**
 * The words by which one language hedges, counts, dates and claims causes. All matching is by whole words and
 * without regard to case. Phrases may have several words.
 */
export interface Lexicon {
  /** Words that make a sentence as soft as this standing: “reportedly” for `reported`. */
  readonly cues: Readonly<Record<Exclude<Standing, 'stated'>, readonly string[]>>;
  /** Words that assert a cause, an ending or a succession, by family; a claim may use a family only where a passage does. */
  readonly causes: Readonly<Record<string, readonly string[]>>;
  /** “four” → 4 */
  readonly numbers: Readonly<Record<string, number>>;
  /** “billion” → 1e9 */
  readonly scales: Readonly<Record<string, number>>;
  /** “march”, “mar” → 3 */
  readonly months: Readonly<Record<string, number>>;
  /** Words after which a reporting word is passive, and its subject does not speak: “was asked”. */
  readonly passives: readonly string[];
  /** “spring” → 21, as in EDTF */
  readonly seasons: Readonly<Record<string, number>>;
  /** “per cent” → “%”: words and signs after a figure that say of what, each with the one way in which it is kept. */
  readonly units: Readonly<Record<string, string>>;
  /** Words that end with a full stop without ending a sentence, as written without the last full stop: “dr”, “p.m”. */
  readonly abbreviations: readonly string[];
  /** The same, but only before a figure: “no. 5”. */
  readonly abbreviationsBeforeFigures: readonly string[];
  /** Words that open a sentence: what comes after an abbreviation is a new sentence where it starts with one of them. */
  readonly openers: readonly string[];
}

const LEXICONS: Readonly<Record<string, Lexicon>> = { en };

/** The lexicon of a BCP 47 tag's language; English where there is none of its own. */
export function lexiconOf(language: string): Lexicon {
  return LEXICONS[language.split('-')[0] ?? ''] ?? en;
}
