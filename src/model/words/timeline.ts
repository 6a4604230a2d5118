import { words as de } from './timeline.de.ts';
import { words as en } from './timeline.en.ts';

/** The words that a timeline itself says: the part of `Words` that goes to the browser. */
export type TimelineWords = typeof en;

const LANGUAGES: Readonly<Record<string, TimelineWords>> = { de, en };

/** The words of a timeline in a language (BCP 47), with the same fallbacks as `wordsOf`. */
export function timelineWordsOf(language: string): TimelineWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
}
