import type { FoundPage } from './hits.ts';

/** The words of a search, as they are typed but for the signs around them. */
export function typedWords(text: string): readonly string[] {
  const words = text.split(/\s+/).map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return [...new Set(words.filter((word) => word !== ''))];
}

const IN_WORD = /[\p{L}\p{N}]$/u;
/** Within a word that may be written as one. */
const JOINT = /[-‐‑]/g;
const NO_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a word is of a script that is written without spaces: any place may be where it begins, or the middle of another. */
export function isUnspaced(typed: string): boolean {
  return NO_SPACES.test(typed);
}

/** Whether a page has the whole of a typed word, as the beginning of one of its own. */
export function hasWord({ content, meta }: Pick<FoundPage, 'content' | 'meta'>, typed: string): boolean {
  const text = plain(`${meta['title'] ?? ''} ${content}`);
  const word = plain(typed);
  return begins(text, word) || begins(text.replaceAll(JOINT, ''), word);
}

/** Whether a word of a text begins with some letters. */
function begins(text: string, letters: string): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1))
    if (isUnspaced(letters) || !IN_WORD.test(text.slice(Math.max(0, at - 2), at))) return true;
  return false;
}

/** As the index reads it: without accents, case and signs that are not seen. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00AD\u200B]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}
