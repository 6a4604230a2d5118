import { changesInEnglish } from './en-changes.ts';
import { orgChartFilesInEnglish } from './en-org-chart-files.ts';
import { orgChartInEnglish } from './en-org-chart.ts';
import { standingInEnglish } from './en-standing.ts';

const en = { ...standingInEnglish, ...orgChartInEnglish, changes: changesInEnglish, files: orgChartFilesInEnglish };

/** The words that a chart itself says: the part of `Words` that goes to the browser. */
export type ChartWords = typeof en;

const LANGUAGES: Readonly<Record<string, ChartWords>> = { en };

/** The words of a chart in a language (BCP 47), with the same fallbacks as `wordsOf`. */
export function chartWordsOf(language: string): ChartWords {
  return inLanguage(LANGUAGES, language) ?? en;
}

/** What there is in a language, or in it without its region. */
export function inLanguage<T>(all: Readonly<Record<string, T>>, language: string): T | undefined {
  return all[language] ?? all[language.split('-')[0] ?? ''];
}
