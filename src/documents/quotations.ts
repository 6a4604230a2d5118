import { isWordCharacter } from './fold.ts';

/** A quotation with its marks: `start` is the opening mark, `end` comes after the closing one. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** The words between the marks. */
  readonly exact: string;
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  '„': '“',
  '‚': '‘',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
};

/**
 * The outermost quotations of a text, in order: between “ ”, " ", ‘ ’, „ “, ‚ ‘, « », » «, 「 」 and 『 』. A mark that never closes opens
 * nothing, and ’ inside or at the end of a word with no ‘ before it is an apostrophe.
 */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const close = closingOf(text, at);
    if (close === undefined) continue;
    found.push({ start: at, end: close + 1, exact: text.slice(at + 1, close) });
    at = close;
  }
  return found;
}

/** Where the quotation that opens at an offset closes; undefined where none opens there. */
function closingOf(text: string, open: number): number | undefined {
  const closing = CLOSING[text[open] ?? ''];
  if (closing === undefined) return undefined;
  if (text[open] === '‘' && isWordCharacter(text[open - 1])) return undefined;
  let depth = 0;
  for (let at = open + 1; at < text.length; at++) {
    const isApostrophe = closing === '’' && isWordCharacter(text[at + 1]);
    if (text[at] === closing && !isApostrophe && depth-- === 0) return at > open + 1 ? at : undefined;
    if (text[at] === text[open] && closing !== text[open]) depth++;
  }
  return undefined;
}
