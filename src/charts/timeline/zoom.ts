import { bisectRight } from 'd3';
import type { Stretch } from './days.ts';
import type { TimelineSource } from './source.ts';

/**
 * Where a story's days lie between 0 and 1 when quiet time is compressed: each step from one day on which something
 * begins to the next counts as the logarithm of its length. One zoom is half of such a stretch, so it leads into what
 * happens, not into years in which nothing does.
 */
export interface Range {
  readonly days: readonly number[];
  readonly places: readonly number[];
}

/** The range of all dates of a source; undefined where there is none to move in. */
export function rangeOf({ events }: TimelineSource): Range | undefined {
  const starts = events.flatMap(({ date }) => (date ? [date.min ?? date.max, date.max] : []));
  const days = [...new Set(starts.flatMap((day) => (day === null ? [] : [Math.floor(day)])))].sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const all = [...days, last + 1];
  let sum = 0;
  const sums = all.map((day, index) => (sum += index === 0 ? 0 : Math.log1p(day - (all[index - 1] ?? day))));
  return { days: all, places: sums.map((each) => each / sum) };
}

/** Zoom in goes no further than a day. */
const LEAST = 1;
/** Places where a zoom may be held, in a stretch: so that a zoom out from there leads back to where it came from. */
const HOLDS = 8;

/**
 * The stretch once it is half as long (`steps` 1) or twice as long (-1), held at a part of it from 0 to 1. Undefined for
 * the whole. As many steps out as in, held at one place, lead back to the same stretch.
 */
export function zoomed(
  range: Range,
  stretch: Stretch | undefined,
  { steps, at }: { readonly steps: number; readonly at: number },
): Stretch | undefined {
  const { from, size } = windowOf(range, stretch);
  const next = Math.min(1, size / 2 ** steps);
  const held = Math.round(Math.min(1, Math.max(0, at)) * HOLDS) / HOLDS;
  const start = Math.min(1 - next, Math.max(0, from + held * (size - next)));
  const found = stretchAt(range, start, next);
  const isTooShort = found !== undefined && steps > 0 && found.to - found.from < LEAST;
  return isTooShort ? stretch : found;
}

/** The stretch moved by a part of its length: 0.5 is half of it later. Undefined for the whole. */
export function panned(range: Range, stretch: Stretch | undefined, by: number): Stretch | undefined {
  const { from, size } = windowOf(range, stretch);
  const start = Math.min(1 - size, Math.max(0, (Math.round(((from + by * size) * HOLDS) / size) * size) / HOLDS));
  return stretchAt(range, start, size);
}

/** A stretch as long as it was, in which a day is. */
export function movedTo(range: Range, stretch: Stretch | undefined, day: number): Stretch | undefined {
  const { from, size } = windowOf(range, stretch);
  const at = placeOf(range, day);
  return at >= from && at < from + size && stretch ? stretch : panned(range, stretch, (at - from) / size - 0.5);
}

/** Where a day lies in a stretch, from 0 to 1. */
export function partOf(range: Range, stretch: Stretch | undefined, day: number): number {
  const { from, size } = windowOf(range, stretch);
  return Math.min(1, Math.max(0, (placeOf(range, day) - from) / size));
}

interface Window {
  readonly from: number;
  readonly size: number;
}

/** A stretch as a part of the range: an exact half, quarter, … of it at an exact place, where it is within a minute of one. */
function windowOf(range: Range, stretch: Stretch | undefined): Window {
  const from = placeOf(range, stretch?.from ?? -Infinity);
  const size = Math.max(Number.EPSILON, placeOf(range, stretch?.to ?? Infinity) - from);
  const exact = 2 ** Math.round(Math.log2(size));
  const start = Math.round((from * HOLDS) / exact) * (exact / HOLDS);
  const isExact = Math.abs(exact - size) < exact / 64 && Math.abs(start - from) < exact / 64;
  return isExact ? { from: start, size: exact } : { from, size };
}

function stretchAt(range: Range, from: number, size: number): Stretch | undefined {
  if (size >= 1) return undefined;
  return { from: toMinute(dayAt(range, from)), to: toMinute(dayAt(range, from + size)) };
}

/** As exactly as an address says it. */
function toMinute(day: number): number {
  return Math.round(day * 1440) / 1440;
}

function placeOf({ days, places }: Range, day: number): number {
  return between(days, places, day);
}

function dayAt({ days, places }: Range, place: number): number {
  return between(places, days, place);
}

/** Where a value of one ascending list lies in the other. */
function between(from: readonly number[], to: readonly number[], value: number): number {
  const after = Math.min(from.length - 1, Math.max(1, bisectRight(from as number[], value)));
  const [a = 0, b = 1, c = 0, d = 1] = [from[after - 1], from[after], to[after - 1], to[after]];
  const part = b === a ? 0 : Math.min(1, Math.max(0, (value - a) / (b - a)));
  return c + (d - c) * part;
}
