import { inLanguage } from './chart.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** Every word that the interface itself says, by place. */
export type Words = typeof en;

const LANGUAGES: Readonly<Record<string, Words>> = { de, en };

/**
 * The words of the interface in a language (BCP 47). A regional tag falls back to its language, an unknown language to
 * English: the page still says which language its text is in.
 */
export function wordsOf(language: string): Words {
  return inLanguage(LANGUAGES, language) ?? en;
}
