import type { SourceStanding, Standing } from '../standing.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/**
 * The words by which one language hedges, counts, dates and claims causes. All matching is by whole words and
 * without regard to case. Phrases may have several words.
 */
export interface Lexicon {
  /** Words that make a sentence as soft as this standing: “reportedly” for `reported`. */
  readonly cues: Readonly<Record<Exclude<Standing, 'stated'>, readonly string[]>>;
  /**
   * Words by which a sentence of a full edition has this standing where no reviewer set one: of `cues` only those that are
   * sure. “The view” is an analysis where an editor says so, and out of a window elsewhere.
   */
  readonly signs: Readonly<Record<Exclude<SourceStanding, 'stated'>, readonly string[]>>;
  /** Words that assert a cause, an ending or a succession, by family; a claim may use a family only where a passage does. */
  readonly causes: Readonly<Record<string, readonly string[]>>;
  /** The marks inside a figure: “3,800.5”. */
  readonly figures: { readonly thousands: string; readonly decimal: string };
  /** “four” → 4 */
  readonly numbers: Readonly<Record<string, number>>;
  /** “billion” → 1e9 */
  readonly scales: Readonly<Record<string, number>>;
  /** Words that mean one before a scale, and are articles elsewhere: “a dozen”. */
  readonly articles: readonly string[];
  /** Words that may join the parts of a number: “two hundred and five”. */
  readonly joints: readonly string[];
  /** “march”, “mar” → 3 */
  readonly months: Readonly<Record<string, number>>;
  readonly dates: DateGrammar;
  /** Words that may stand between a reporting word and who speaks: “said the trustees”. */
  readonly determiners: readonly string[];
  /** Words that may stand between such a passive and its verb: “was not asked”. */
  readonly adverbs: readonly string[];
  /** Words after which a reporting word is passive, and its subject does not speak: “was asked”. */
  readonly passives: readonly string[];
  readonly hours: Hours;
  /** “CET” → “+01:00”: the names of zones after hours, as they are written, and how EDTF writes their distance from UTC. */
  readonly zones: Readonly<Record<string, string>>;
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

/** How a language writes dates in prose. */
export interface DateGrammar {
  /** Endings of a day of the month: “4th”, “4.”. */
  readonly dayEndings: readonly string[];
  /** Words between day and month: “4 of March”. */
  readonly dayJoints: readonly string[];
  /** Words after which a bare four-figure number is always a year. */
  readonly beforeYear: readonly string[];
  /** Words after which, like those before a year, a bare month is one: “last May”. */
  readonly beforeMonth: readonly string[];
  /** Endings of a decade: “the 1990s”, “der 1990er”. */
  readonly decadeEndings: readonly string[];
  /** Words for a quarter of a year, before its figure or after: “Q2 2026”, “2. Quartal 2026”. */
  readonly quarters: readonly string[];
  /** A pattern for the letter that opens a counted noun: “2000 people”, “2000 Menschen”. */
  readonly countedNoun: string;
  /** Whether a full stop after a figure of one or two digits makes an ordinal: “am 9. Mai”. */
  readonly hasDottedOrdinals: boolean;
}

/** The words after a figure that make it hours of a day, as EDTF counts them: those of the first half, the second, or either. */
export interface Hours {
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly either: readonly string[];
  /** Only after minutes, since without them a figure may count something: “9:30 in the evening”. */
  readonly amAfterMinutes: readonly string[];
  readonly pmAfterMinutes: readonly string[];
  /** Words between two hours that may have one zone: “09:30 to 11:00 UTC”. */
  readonly joints: readonly string[];
}

const LEXICONS: Readonly<Record<string, Lexicon>> = { de, en };

export const lexicons: readonly Lexicon[] = Object.values(LEXICONS);

/** The lexicon of a BCP 47 tag's language; another, English if none is given, where there is none of its own. */
export function lexiconOf(language: string, otherwise: Lexicon = en): Lexicon {
  return ownLexicon(language) ?? otherwise;
}

/** Whether the words of a BCP 47 tag's language are known. */
export function hasLexicon(language: string): boolean {
  return ownLexicon(language) !== undefined;
}

function ownLexicon(language: string): Lexicon | undefined {
  return LEXICONS[language.split('-')[0] ?? ''];
}
