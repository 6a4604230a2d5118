import { words as de } from './at-moment.de.ts';
import { words as en } from './at-moment.en.ts';
import { inLanguage } from './chart.ts';

/** The words that the org chart's picture at one moment says: they go to the browser with it. */
export type AtMomentWords = typeof en;

const LANGUAGES: Readonly<Record<string, AtMomentWords>> = { de, en };

/** The words of that picture in a language (BCP 47), with the same fallbacks as `wordsOf`. */
export function atMomentWordsOf(language: string): AtMomentWords {
  return inLanguage(LANGUAGES, language) ?? en;
}
