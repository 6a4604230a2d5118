/**
 * The table that both painters read: the same marks become SVG text at build and live SVG in the browser. A mark
 * has numbers and classes, no colours: the style sheet gives a class its stroke. Coordinates are SVG user units = CSS pixels.
 */
export type Mark = RectMark | PathMark | TextMark | GroupMark | LinkMark | WayMark;

interface MarkBase {
  /** Stable from state to state, so that a box that moves is the same box. */
  readonly key?: string;
  readonly class?: string;
}
/** Where a mark runs out into the paper: at its left, right, left and right, top, or bottom. */
export type Fade = 'left' | 'right' | 'sides' | 'top' | 'bottom';
/** A ground that is a pattern. `fade`: towards which end it runs out, where no start or end is known. */
interface Ground {
  readonly fill?: 'hatch' | 'fine-hatch';
  readonly fade?: Fade;
}
export interface RectMark extends MarkBase, Ground {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx?: number;
}
export interface PathMark extends MarkBase, Ground {
  readonly type: 'path';
  readonly d: string;
}
/** One line of text; wrapping is the layout's work. */
export interface TextMark extends MarkBase {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly lang?: string;
  /** Numerals of passages, set small and raised after the words (class `no`): `1,23`. */
  readonly numerals?: string;
}
export interface GroupMark extends MarkBase {
  readonly type: 'group';
  readonly translate?: readonly [number, number];
  readonly children: readonly Mark[];
}
/** A mark that answers “who says so?”: an ordinary link to its note, and what the card shows. */
export interface LinkMark extends MarkBase {
  readonly type: 'link';
  readonly href: string;
  /** The accessible name: the claim as a sentence. */
  readonly label: string;
  readonly evidence: Evidence;
  /** What another mark is the link of already: one for the pointer alone, which no keyboard stops at and no voice reads. */
  readonly isAgain?: boolean | undefined;
  readonly children: readonly Mark[];
}

/** An ordinary link: a mark that stands for several things, and leads to them. */
export interface WayMark extends MarkBase {
  readonly type: 'way';
  readonly href: string;
  /** The accessible name. */
  readonly label: string;
  readonly children: readonly Mark[];
}

/** What a mark's card shows. */
export interface Evidence {
  /** The claim's id in the story: `unit/harbour`. */
  readonly claim: string;
  readonly cites: readonly string[];
  readonly standing: string;
  /** The standing in words, with its speaker where it has one: “executives said”. */
  readonly words: string;
  /** What is not stated about it. */
  readonly unstated?: string;
  /** The documents that are silent on it. */
  readonly silent: readonly string[];
}

/** A finished picture: what a painter needs. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The accessible name of the whole. */
  readonly label: string;
  readonly marks: readonly Mark[];
}
