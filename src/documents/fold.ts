/** Marks that are written in several ways, each with the one way in which they are compared. */
const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‚': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2009': ' ',
};

/**
 * The same text with marks that are written in several ways made alike: curly quotes straight, U+2010 to U+2015 a
 * hyphen, narrow and no-break spaces a space. As long as the text, so that offsets hold in both.
 */
export function plainMarks(text: string): string {
  return text.replace(/[‘’‚“”„«»\u2010-\u2015\u00A0\u202F\u2009]/g, (mark) => ALIKE[mark] ?? mark);
}

/** `plainMarks` without regard to case; also as long as the text. */
export function fold(text: string): string {
  return plainMarks(text).replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/** Whether a character belongs to a word that spaces set apart: Chinese and Japanese have no such words. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /^[\p{L}\p{N}]/u.test(character) && !isIdeograph(character);
}

/** Whether a character is of a script that is written without spaces. */
export function isIdeograph(character: string | undefined): boolean {
  return character !== undefined && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);
}

/** Whether the span stands between word boundaries, where its own edges are letters or figures at all. */
export function isWhole(text: string, start: number, end: number): boolean {
  const joined = (a: string | undefined, b: string | undefined) => isWordCharacter(a) && isWordCharacter(b);
  return !joined(text[start - 1], text[start]) && !joined(text[end - 1], text[end]);
}

/** A pattern for any of some words or phrases, the longest first, for use inside a larger pattern. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return sorted.length === 0 ? '(?!)' : sorted.map((word) => RegExp.escape(word)).join('|');
}

/** A word with a capital at its start. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Words as they are and with a capital: as at the start of a sentence, or as German writes its nouns. */
export function inBothCases(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, capitalised(word)]);
}
