import type { Column } from './columns.ts';
import type { EventData, When } from './values.ts';
import type { Shape } from './geometry.ts';
import type { Scale } from './scale.ts';

/** Where a column runs along the axis, and where each moment lies on it. */
export interface Along {
  readonly from: number;
  readonly to: number;
  readonly x: Scale;
  /** The ends of the axis. */
  readonly ends: readonly [number, number];
}

/** Shorter than this, nothing can be seen or touched. */
const LEAST = 8;
const WHISKER = 12;
/** The same for one date of a set, and between two of them. */
const LEAST_PART = 5;
const GAP = 5;

/** What is drawn for an event in its column, apart from where beside the axis. */
export function shapeOf({ date, group }: EventData, column: Column, along: Along): Omit<Shape, 'at'> {
  if (!date) return { kind: 'band', ...widened(along), isUncertain: false };
  const { isUncertain } = date;
  if (date.lasts && (date.min === null || date.max === null))
    return { kind: 'bar', ...lasting(date, column, along), ...openEnds(date), isUncertain };
  if (date.min === null) return { kind: 'since', ...since(date.max ?? 0, column, along), isUncertain };
  if (date.max === null) return { kind: 'until', ...until(date.min, column, along), isUncertain };
  const stretch = closed(date.min, date.max, date.part, along);
  if (group) return { kind: 'group', ...stretch, isUncertain };
  if (date.isUnspecified && !date.isResolved) return { kind: 'hatch', ...stretch, isUncertain };
  const isWholeDay = column.kind === 'room' && !date.part && !date.isApproximate;
  if (isWholeDay) return { kind: 'span', from: along.from + 6, to: along.to - 6, isUncertain };
  const parts = date.members?.map(([min, max]) => closed(min, max, undefined, along, LEAST_PART));
  if (parts)
    return { kind: 'bar', ...spread(stretch, parts), isUncertain, ...setOf(date, spread(stretch, parts).parts) };
  const whiskers = date.isApproximate ? { whiskers: whiskersOf(stretch, along) } : {};
  return { kind: 'bar', ...stretch, isUncertain, ...whiskers };
}

type Stretch = Pick<Shape, 'from' | 'to'>;

function closed(min: number, max: number, part: When['part'], { x, to: end }: Along, least = LEAST): Stretch {
  const day = Math.floor(min);
  const [a, b] = part ? [day + part[0], day + part[1]] : [min, max];
  // The last minutes of a day would be drawn into what is beside it.
  const from = part ? Math.min(x.start(a), end - least) : x.start(a);
  return { from, to: Math.max(x.end(b), from + least) };
}

/** The dates of a set, moved apart so far that each can be seen. */
function spread({ from }: Stretch, parts: readonly Stretch[]): Stretch & { readonly parts: [number, number][] } {
  let last = from - GAP;
  const apart = parts.map((part): [number, number] => {
    const start = Math.max(part.from, last + GAP);
    last = start + part.to - part.from;
    return [start, last];
  });
  return { from, to: last, parts: apart };
}

/** How the two sides of an interval are drawn that have no day. */
export function openEnds({ start, end }: Pick<When, 'start' | 'end'>): Pick<Shape, 'start' | 'end'> {
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

/** A set: each of its dates, and whether only one of them is meant. */
export function setOf(
  { isEither }: Pick<When, 'isEither'>,
  parts: readonly (readonly [number, number])[],
): Pick<Shape, 'parts' | 'isEither'> {
  return { parts, ...(isEither ? { isEither } : {}) };
}

/** As far as there is room on the side that is open. */
function lasting({ min, max }: When, column: Column, along: Along): Stretch {
  if (min === null) return since(max ?? 0, column, along);
  const { from, to } = until(min, column, along);
  return { from: column.kind === 'after' ? along.from : from, to };
}

/** Up to the day, its start fading at the column's edge. */
function since(max: number, { kind }: Column, { from, to, x }: Along): Stretch {
  if (kind === 'before') return { from, to: to - 8 };
  const end = Math.max(x.end(max), from + LEAST);
  return { from: Math.min(from, end - 40), to: end };
}

/** From the day on: dotted while it may still be that day, then an arrow through the column. */
function until(min: number, { kind }: Column, { from, to, x }: Along): Stretch & { readonly sure: number } {
  if (kind === 'after') return { from: Math.max(x.start(min), from - 48), sure: from, to: to - 8 };
  const start = Math.min(x.start(min), to - 40);
  return { from: start, sure: start, to };
}

/** Half as much again on both sides of the column. */
function widened({ from, to, ends }: Along): Stretch {
  const more = (to - from) / 2;
  return { from: Math.max(ends[0], from - more), to: Math.min(ends[1], to + more) };
}

function whiskersOf({ from, to }: Stretch, { ends }: Along): [number, number] {
  return [Math.max(ends[0], from - WHISKER), Math.min(ends[1], to + WHISKER)];
}
