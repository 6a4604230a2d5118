import { bisectLeft, bisectRight } from 'd3';
import type { Stretch } from './days.ts';
import type { EventData } from './values.ts';

/**
 * The days on which events begin, in order, and the end of the last. What is drawn leaves out the time between them, so
 * each is as much of the picture as any other: one zoom is half of these days, not of the years that they are spread over.
 */
export type Range = readonly number[];

/** The range of some events; undefined where none has a date. */
export function rangeOf(events: readonly EventData[]): Range | undefined {
  const starts = events.flatMap((event) => dayOf(event) ?? []).map(Math.floor);
  const days = [...new Set(starts)].sort((a, b) => a - b);
  const last = days.at(-1);
  if (last === undefined) return undefined;
  return [...days, events.reduce((end, { date }) => Math.max(end, Math.ceil(date?.max ?? -Infinity)), last + 1)];
}

/** When an event begins; where only its end is known, the last day on which it can. */
export function dayOf({ date }: EventData): number | undefined {
  return date?.min ?? (date?.max == null ? undefined : Math.ceil(date.max) - 1);
}

/** A part of a day of the range is moved to no more finely than this, so that a way there is also the way back. */
const HOLDS = 8;

/**
 * The stretch once it has half as many days of the range (`steps` 1) or twice as many (-1), with a day of it where it was,
 * or the middle. It has at least one. Undefined for the whole.
 */
export function zoomed(
  range: Range,
  stretch: Stretch | undefined,
  { steps, day }: { readonly steps: number; readonly day?: number | undefined },
): Stretch | undefined {
  const first = Math.floor(windowOf(range, stretch).from);
  const all = Math.max(1, bisectLeft(range as number[], stretch?.to ?? Infinity, 0, range.length - 1) - first);
  if (steps > 0 && all <= 1) return stretch;
  const next = Math.max(1, Math.ceil(all / 2 ** steps));
  const at = day === undefined ? (all - 1) / 2 : between(0, Math.floor(placeOf(range, day)) - first, all - 1);
  const part = all > 1 ? at / (all - 1) : 0.5;
  return stretchAt(range, first + Math.round(part * (all - next)), next);
}

/**
 * The stretch moved by a part of its length: 0.5 is half of it later. Half and more is at least a day of the range.
 * Undefined for the whole.
 */
export function panned(range: Range, stretch: Stretch | undefined, by: number): Stretch | undefined {
  const { from, size } = windowOf(range, stretch);
  const isJump = Math.abs(by) >= 0.5;
  return stretchAt(
    range,
    from + (isJump ? Math.sign(by) * Math.max(1, Math.round(Math.abs(by) * size)) : by * size),
    size,
  );
}

/** A stretch as long as it was, in which a day is. */
export function movedTo(range: Range, stretch: Stretch | undefined, day: number): Stretch | undefined {
  if (stretch && day >= stretch.from && day < stretch.to) return stretch;
  const { size } = windowOf(range, stretch);
  return stretchAt(range, Math.floor(placeOf(range, day)) - Math.floor((size - 1) / 2), size);
}

/** A stretch by its place in the range: 2 is where the third day begins, 2.5 half way from there to the fourth. */
interface Window {
  readonly from: number;
  readonly size: number;
}

function windowOf(range: Range, stretch: Stretch | undefined): Window {
  const [from, to] = [stretch?.from ?? -Infinity, stretch?.to ?? Infinity].map((day) => held(placeOf(range, day)));
  const size = Math.max(1, (to ?? 0) - (from ?? 0));
  return { from: between(0, from ?? 0, range.length - 1 - size), size };
}

function stretchAt(range: Range, from: number, size: number): Stretch | undefined {
  const room = range.length - 1 - size;
  if (room <= 0) return undefined;
  const start = between(0, held(from), room);
  return { from: dayAt(range, start), to: dayAt(range, start + size) };
}

function held(place: number): number {
  return Math.round(place * HOLDS) / HOLDS;
}

function placeOf(range: Range, day: number): number {
  const after = between(1, bisectRight(range as number[], day), range.length - 1);
  const [start = 0, end = 0] = [range[after - 1], range[after]];
  return after - 1 + between(0, (day - start) / (end - start), 1);
}

/** As exactly as an address says it. */
function dayAt(range: Range, place: number): number {
  const before = Math.min(Math.floor(place), range.length - 2);
  const [start = 0, end = 0] = [range[before], range[before + 1]];
  return Math.round((start + (end - start) * (place - before)) * 1440) / 1440;
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
