import { inLanguage } from './chart.ts';
import { atMomentInEnglish } from './en-org-chart-at-moment.ts';

/** The words that the org chart's picture at one moment says: they go to the browser with it. */
export type AtMomentWords = typeof atMomentInEnglish;

const LANGUAGES: Readonly<Record<string, AtMomentWords>> = { en: atMomentInEnglish };

/** The words of that picture in a language (BCP 47), with the same fallbacks as `wordsOf`. */
export function atMomentWordsOf(language: string): AtMomentWords {
  return inLanguage(LANGUAGES, language) ?? atMomentInEnglish;
}
