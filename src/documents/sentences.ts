import type { Lexicon } from '../model/lexicon/index.ts';
import { onceFor } from '../model/once.ts';
import { anyOf, isIdeograph } from './fold.ts';
import { quotationsOf } from './quotations.ts';

/** A sentence of a paragraph; offsets into it, without the space around. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A quotation of more words than this is split where its own sentences end. */
const LONG_QUOTATION = 40;
const ENDING = /[.!?。！？]/g;
/** A sentence of a masked paragraph: a full stop ends one only before a space. */
const SENTENCE = /(?:[^.!?。！？]|\.(?=\S))*(?:[.!?。！？]|$)/g;
/** Marks before which a sentence has no other character yet. */
const NOTHING_BEFORE = /(?:^\s*|(?<=[.!?。！？])\s+)[.!?。！？](?:\s*[.!?。！？])*/g;

/**
 * The sentences of one paragraph, in order. A full stop ends none after an abbreviation or an initial (unless a word
 * that opens sentences follows), in a figure, in the middle of a word, or before a small letter. What stands inside
 * quotation marks or brackets stays in the sentence around it, which ends with the closing mark where the last words
 * inside end so and no “she said” follows; only a quotation of more than forty words is split.
 */
export function sentencesOf(paragraph: string, lexicon: Lexicon): Sentence[] {
  return [...mask(paragraph, lexicon).matchAll(SENTENCE)].flatMap(({ 0: { length }, index }) => {
    const raw = paragraph.slice(index, index + length);
    const text = raw.trim();
    const start = index + raw.indexOf(text);
    return text === '' ? [] : [{ text, start, end: start + text.length }];
  });
}

/** The paragraphs of a plain text: its non-empty lines, trimmed. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The same length of text with an x for whatever must not end a sentence, so that what is left are true ends. */
function mask(paragraph: string, lexicon: Lexicon): string {
  const masked = maskInside(paragraph, lexicon).replace(/[^.!?。！？\s]/gu, (other) => 'x'.repeat(other.length));
  return masked
    .replace(ENDING, (mark, at: number) => (endsSentence(paragraph, masked, at, lexicon) ? mark : 'x'))
    .replace(NOTHING_BEFORE, (marks) => marks.replace(ENDING, 'x'));
}

/** Takes the ends out of quotations and brackets, and puts one on the closing mark where the sentence ends there. */
function maskInside(paragraph: string, lexicon: Lexicon): string {
  const brackets = [...paragraph.matchAll(/[([（][^()[\]（）]*[)\]）]/g)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  const quotations = quotationsOf(paragraph).filter(({ exact }) => exact.split(/\s+/).length <= LONG_QUOTATION);
  return [...quotations, ...brackets].reduce((text, { start, end }) => {
    const inside = paragraph.slice(start + 1, end - 1);
    const isEnd = /[.!?。！？…]$/.test(inside) && isClosingEnd(paragraph, end, inside.at(-1) ?? '', lexicon);
    const last = isEnd ? (isIdeograph(paragraph[end]) || inside.endsWith('。') ? '。' : '.') : 'x';
    return text.slice(0, start) + `x${inside.replace(/[.!?。！？\n]/g, 'x')}${last}` + text.slice(end);
  }, paragraph);
}

/** Whether the sentence ends with a quotation whose last words end with a mark. */
function isClosingEnd(paragraph: string, end: number, mark: string, lexicon: Lexicon): boolean {
  const rest = paragraph.slice(end);
  if (mark === '。') return !/^\s*[，、。；：,.;]/.test(rest);
  if (!/^\s+[\p{Lu}\p{N}\p{Script=Han}“„"‘‚«»「『(（]/u.test(rest) && rest.trim() !== '') return false;
  return !(mark !== '.' && patternsOf(lexicon).saysWho.test(rest));
}

/** Whether a mark that could end a sentence does. `masked` has ends put on closing marks. */
function endsSentence(paragraph: string, masked: string, at: number, lexicon: Lexicon): boolean {
  const mark = masked[at];
  const rest = paragraph.slice(at + 1);
  if (/^[.!?。！？]/.test(masked.slice(at + 1))) return false;
  if (mark === '。' || mark === '！' || mark === '？') return true;
  if (rest.trim() === '') return true;
  if (!/^[)\]”’“‘«»"]*(?:\s|\p{Script=Han})/u.test(rest) || /^[)\]”’“‘«»"]*\s+\p{Ll}/u.test(rest)) return false;
  return paragraph[at] !== '.' || !isAbbreviated(paragraph.slice(0, at), rest.trimStart(), lexicon);
}

/** Whether the full stop after `before` only shortens a word. */
function isAbbreviated(before: string, rest: string, lexicon: Lexicon): boolean {
  const { beforeFigure, opener, short } = patternsOf(lexicon);
  if (/^\p{N}/u.test(rest) && beforeFigure.test(before)) return true;
  if (opener.test(rest)) return false;
  if (lexicon.dates.hasDottedOrdinals && /(?<![\p{L}\p{N}.,])\d{1,2}$/u.test(before)) return true;
  return short.test(before);
}

const patternsOf = onceFor(({ abbreviations, abbreviationsBeforeFigures, cues, months, openers }: Lexicon) => {
  const shortMonths = Object.keys(months).filter((month) => month.length <= 4);
  return {
    saysWho: new RegExp(`^\\s+(?:\\p{Lu}[\\p{L}’'-]*\\s+){1,3}(?:${anyOf(cues.attributed)})(?!\\p{L})`, 'u'),
    beforeFigure: new RegExp(`(?<![\\p{L}.])(?:${anyOf([...abbreviationsBeforeFigures, ...shortMonths])})$`, 'iu'),
    opener: new RegExp(`^(?:${anyOf(openers)})(?![\\p{L}\\p{N}.])`, 'iu'),
    short: new RegExp(`(?<![\\p{L}\\p{N}.])(?:${anyOf(abbreviations)}|\\p{Lu}|(?:\\p{L}\\.)+\\p{L})$`, 'iu'),
  };
});
