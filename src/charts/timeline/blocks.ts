import type { EventData } from './values.ts';
import { FONTS, SOFT_HYPHEN, textWidth, wrap } from '../svg/text.ts';

export type Face = keyof typeof FONTS;

/** One line of words. `numerals`: the passages of the event stand after it. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly face: Face;
  readonly numerals?: boolean;
}

/** From the top of one line to the top of the next; the baseline lies at four fifths. */
const LINE: Readonly<Record<Face, number>> = {
  words: 16,
  b: 17,
  n: 16,
  no: 16,
  vi: 18,
  v2: 18,
  dsp: 32,
  dspi: 32,
  tri: 22,
  cap: 20,
  cap2: 20,
};

/** Lines under one another, from their own upper left corner. */
export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** What the numerals after the words may take up: two figures and a comma for each passage, for four at most. */
export function tailOf({ evidence }: EventData): number {
  return 4 + 20 * Math.min(4, evidence.cites.length);
}

/** Some text in one face, wrapped; words that are read, not headings, in lines of about one length. */
export function paragraph(text: string, width: number, face: Face, tail = 0): Block {
  const wrapped = isRead(face) ? balanced(text, width, face, tail) : wrap(text, width, FONTS[face], Infinity, tail);
  const lines = wrapped.map((line, index, all) => ({
    x: 0,
    y: (index + 0.8) * LINE[face],
    text: line,
    face,
    ...(tail > 0 && index === all.length - 1 ? { numerals: true } : {}),
  }));
  const widths = lines.map(({ text: line, numerals }) => textWidth(line, FONTS[face]) + (numerals ? tail : 0));
  return { lines, width: Math.max(0, ...widths), height: lines.length * LINE[face] };
}

function isRead(face: Face): boolean {
  return !['dsp', 'dspi', 'tri', 'cap', 'cap2'].includes(face);
}

/** In as few lines as the width allows, and no wider than these need. */
function balanced(text: string, width: number, face: Face, tail: number): string[] {
  const lines = wrap(text, width, FONTS[face], Infinity, tail);
  let [narrow, wide] = [width / 2, width];
  let best = lines;
  while (lines.length > 1 && wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const tried = wrap(text, middle, FONTS[face], Infinity, tail);
    const isLonely = tried.at(-1) === '' && lines.at(-1) !== '';
    if (tried.length > lines.length || isLonely || isBroken(tried, text)) narrow = middle;
    else [wide, best] = [middle, tried];
  }
  return best;
}

/** Whether a word was broken to make it fit. */
function isBroken(lines: readonly string[], text: string): boolean {
  return lines.join(' ').trim() !== text.replaceAll(SOFT_HYPHEN, '').replace(/\s+/g, ' ').trim();
}

/** Blocks under one another. */
export function pile(blocks: readonly Block[]): Block {
  let height = 0;
  const lines = blocks.flatMap((block) => {
    const shifted = at(block, 0, height);
    height += block.height;
    return shifted;
  });
  return { lines, height, width: Math.max(0, ...blocks.map(({ width }) => width)) };
}

/** The lines of a block whose upper left corner is at a point. */
export function at({ lines }: Block, x: number, y: number): Line[] {
  return lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y }));
}

/** How an event's words are set: what is named beside others on a day, and what changes, is strong. */
export interface Setting {
  readonly isStrong: boolean;
  /** Its date, where no heading above it has that. */
  readonly date?: string | undefined;
  /** Said under it where the documents say nothing about the time of day. */
  readonly otherwise?: string;
}

/** The words of an event: its date where needed, its label with the numerals, what is said of the time, its standing. */
export function wordsOfEvent(event: EventData, width: number, { isStrong, date, otherwise }: Setting): Block {
  const when = event.when ?? otherwise;
  return pile([
    ...(date ? [paragraph(date, width, 'n')] : []),
    paragraph(event.label, width, isStrong ? 'b' : 'words', tailOf(event)),
    ...(when ? [paragraph(when, width, 'n')] : []),
    ...(event.said ? [paragraph(event.said, width, event.group ? 'n' : 'v2')] : []),
  ]);
}

/** How wide some words are in one line with `tail` pixels after them, in about two lines, and the longest of them. */
export function needs(text: string, face: Face, tail: number): Readonly<Record<'whole' | 'good' | 'longest', number>> {
  const whole = textWidth(text, FONTS[face]) + tail;
  const words = text.split(/\s+/).map((word) => textWidth(word, FONTS[face]));
  return { whole, good: whole / 2 + 16, longest: Math.max(0, ...words) };
}
