import { standingInEnglish } from './en-standing.ts';
import { timelineInEnglish } from './en-timeline.ts';

const en = { ...timelineInEnglish, standing: standingInEnglish.standing };

/** The words that a timeline itself says: the part of `Words` that goes to the browser. */
export type TimelineWords = typeof en;

const LANGUAGES: Readonly<Record<string, TimelineWords>> = { en };

/** The words of a timeline in a language (BCP 47), with the same fallbacks as `wordsOf`. */
export function timelineWordsOf(language: string): TimelineWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
}
