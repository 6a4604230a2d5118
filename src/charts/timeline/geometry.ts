import type { Line } from './blocks.ts';
import type { EventData } from './values.ts';

/**
 * What is drawn for a date, along the axis from `from` to `to`, around the line `at` beside it.
 * `bar`: a stretch, as wide as the doubt; of an interval that is open on one side, as far as there is room. `span`: any time of that day. `hatch`: unspecified digits.
 * `since`: the start is open, so the hatching fades there. `until`: the end is open: dots from `from` to `sure`, where
 * it may already lie, then an arrow. `band`: it
 * coincides, with no start and no end given. `group`: several events, from the first start to the last.
 */
export interface Shape {
  readonly kind: 'bar' | 'span' | 'hatch' | 'since' | 'until' | 'band' | 'group';
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly sure?: number;
  /** How far the whiskers of an approximate date reach. */
  readonly whiskers?: readonly [number, number];
  /** How a bar ends that has no end: with an arrow where it is open, torn where nobody knows it. */
  readonly start?: 'open' | 'unknown';
  readonly end?: 'open' | 'unknown';
  /** Of a set, its dates, with a thin line between them; only one of them is meant where `isEither`. */
  readonly parts?: readonly (readonly [number, number])[];
  readonly isEither?: boolean;
  readonly isUncertain: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** An event with a date: its shape, its words, and the thin line between them. */
export interface PlacedEvent {
  readonly event: EventData;
  readonly shape: Shape;
  readonly words: readonly Line[];
  readonly leader?: Segment;
  /** Around the shape and the words: what answers to a pointer. */
  readonly hit: Box;
}

/** An event on a shelf: its standing is a line before or above its words. */
export interface ShelvedEvent {
  readonly event: EventData;
  readonly rule?: Segment;
  readonly words: readonly Line[];
  readonly hit: Box;
}

export interface Shelf {
  readonly title: readonly Line[];
  /** The bracket or rule, as points of one line. */
  readonly outline: readonly (readonly [number, number])[];
  readonly events: readonly ShelvedEvent[];
  /** From an event to one known to come after it. */
  readonly arrows: readonly Segment[];
}

/** A timeline as numbers: all that `marks` needs. */
export interface Layout {
  readonly way: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  /** The accessible name. */
  readonly label: string;
  readonly axis?: {
    readonly at: number;
    /** From where to where it is drawn, in order; across, the last ends in an arrow. */
    readonly pieces: readonly (readonly [number, number])[];
    /** Where quiet time is left out. */
    readonly breaks: readonly number[];
    /** Where shapes that are not on the axis have their place on it. */
    readonly ticks: readonly number[];
  };
  /** Days with several events. */
  readonly rooms: readonly Box[];
  /** Between the further lanes, and over shelves. */
  readonly rules: readonly Segment[];
  /** Headings, the names of lanes, and what is said of the order. */
  readonly words: readonly Line[];
  readonly events: readonly PlacedEvent[];
  readonly shelves: readonly Shelf[];
}
