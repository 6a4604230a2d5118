import { STANDINGS, type Standing } from '../model/standing.ts';

/** Reads one part of an address: its text, if it is known. Else it is left out, and the sentence says so. */
export type Read = (
  key: string,
  isKnown: (text: string) => boolean,
  sentence: (text: string) => string,
) => string | undefined;

/** A reader of a query that puts a sentence into `unread` for each part that it does not know; an empty part is none. */
export function reader(search: URLSearchParams, unread: string[]): Read {
  return (key, isKnown, sentence) => {
    const text = search.get(key)?.trim();
    if (text === undefined || text === '') return undefined;
    if (isKnown(text)) return text;
    unread.push(sentence(text));
    return undefined;
  };
}

/** A filter may be any step of the scale, or show what an editor reads too; `absent` is no step. */
export function isStep(text: string): text is Exclude<Standing, 'absent'> {
  return (STANDINGS as readonly string[]).includes(text) && text !== 'absent';
}

/** The id that a fragment names; undefined for one that is no text. */
export function idOf(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    return undefined;
  }
}
