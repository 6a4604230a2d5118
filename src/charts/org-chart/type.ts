import { FONTS, textWidth, wrap } from '../svg/text.ts';

/** The classes of words that this chart uses. */
export type Face = 'words' | 'b' | 'n' | 'vi' | 'dsp' | 'tri' | 'cap';

/** The height of a line of each, and how far its baseline lies under its top. */
const LINES: Readonly<Record<Face, { readonly height: number; readonly baseline: number }>> = {
  words: { height: 17, baseline: 13 },
  b: { height: 17, baseline: 13 },
  n: { height: 16, baseline: 12 },
  vi: { height: 17, baseline: 13 },
  dsp: { height: 32, baseline: 26 },
  tri: { height: 22, baseline: 17 },
  cap: { height: 22, baseline: 17 },
};

/** One line of words, where it stands: `y` is the baseline, `width` its advance without numerals. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly face: Face;
  readonly anchor?: 'middle' | 'end';
  /** Whether the numerals of its sign follow it, and the room kept for them. */
  readonly tail?: number;
  /** Whether it may lie on lines and hatching. */
  readonly hasHalo?: boolean;
}

/** Words broken into lines, not placed yet. */
export interface Block {
  readonly face: Face;
  readonly lines: readonly string[];
  readonly height: number;
  readonly tail: number;
}

/** The width of a numeral of two figures and its comma. */
const NUMERAL = 18;

/** The room that the numerals of a sign need after its words: at most two are drawn. */
export function tailOf({ evidence }: { readonly evidence: { readonly cites: readonly string[] } }): number {
  return evidence.cites.length === 0 ? 0 : 4 + NUMERAL * Math.min(2, evidence.cites.length);
}

/** Breaks words into lines of at most `width` pixels. */
export function block(text: string, width: number, face: Face, tail = 0): Block {
  const lines = wrap(text, width, FONTS[face], Infinity, tail);
  return { face, lines, height: lines.length * LINES[face].height, tail };
}

/** What is said under the name of a unit: what has become of it or who says so, then what the documents call it. */
export function saidUnder({ words, notes }: Said, width: number): Block[] {
  const said = words === undefined ? [] : [block(words, width, 'vi')];
  return [...said, ...notes.map((note) => block(note, width, 'n'))];
}

interface Said {
  readonly words?: string;
  readonly notes: readonly string[];
}

/** The lines of a block, its top at `y`. `x` is the start, middle or end, as the anchor says. */
export function place(
  { face, lines, tail }: Block,
  x: number,
  y: number,
  options: Pick<Line, 'anchor' | 'hasHalo'> = {},
): Line[] {
  const { height, baseline } = LINES[face];
  return lines.map((text, index) => ({
    text,
    x,
    y: y + baseline + index * height,
    width: textWidth(text, FONTS[face]),
    face,
    ...options,
    ...(tail > 0 && index === lines.length - 1 ? { tail } : {}),
  }));
}

/** The width of the widest line of a block, with its numerals. */
export function widthOf({ face, lines, tail }: Block): number {
  const last = lines.length - 1;
  return Math.max(0, ...lines.map((text, index) => textWidth(text, FONTS[face]) + (index === last ? tail : 0)));
}

/** The face that shows a title in full: the large one, unless a word of it is wider than the place. */
export function titleFace(text: string, width: number): Face {
  const words = text.split(/\s+/u);
  const fits = words.every((word) => textWidth(word, FONTS.dsp) <= width) && textWidth(text, FONTS.dsp) <= 2 * width;
  return fits ? 'dsp' : 'b';
}

/** The rectangle that a line of words covers. */
export function boxOf({ x, y, width, face, anchor, tail = 0 }: Line) {
  const { height, baseline } = LINES[face];
  const all = width + tail;
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x: left, y: y - baseline, width: all, height };
}
