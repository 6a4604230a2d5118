import { words as de } from './chart.de.ts';
import { words as en } from './chart.en.ts';

/** The words that a chart itself says: the part of `Words` that goes to the browser. */
export type ChartWords = typeof en;

const LANGUAGES: Readonly<Record<string, ChartWords>> = { de, en };

/** The words of a chart in a language (BCP 47), with the same fallbacks as `wordsOf`. */
export function chartWordsOf(language: string): ChartWords {
  return inLanguage(LANGUAGES, language) ?? en;
}

/** What there is in a language, or in it without its region. */
export function inLanguage<T>(all: Readonly<Record<string, T>>, language: string): T | undefined {
  return all[language] ?? all[language.split('-')[0] ?? ''];
}
