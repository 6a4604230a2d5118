import { words as de } from './meanings.de.ts';
import { words as en } from './meanings.en.ts';

type Meanings = typeof en;

const LANGUAGES: Readonly<Record<string, Meanings>> = { de, en };

/** What each standing means, in a language (BCP 47), with the same fallbacks as `wordsOf`. */
export function meaningsOf(language: string): Meanings {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
}
