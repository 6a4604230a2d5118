import { meaningsInEnglish } from './en-standing.ts';

type Meanings = typeof meaningsInEnglish;

const LANGUAGES: Readonly<Record<string, Meanings>> = { en: meaningsInEnglish };

/** What each standing means, in a language (BCP 47), with the same fallbacks as `wordsOf`. */
export function meaningsOf(language: string): Meanings {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? meaningsInEnglish;
}
