import { inLanguage } from './chart.ts';
import { words as de } from './files.de.ts';
import { words as en } from './files.en.ts';

type FileWords = typeof en;

const LANGUAGES: Readonly<Record<string, FileWords>> = { de, en };

/** What a file of the chart says of itself, in a language (BCP 47), with the same fallbacks as `wordsOf`. */
export function fileWordsOf(language: string): FileWords {
  return inLanguage(LANGUAGES, language) ?? en;
}
