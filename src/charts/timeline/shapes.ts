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

/** What is drawn for an event in its column, apart from where beside the axis. */
export function shapeOf({ date }: EventData, column: Column, along: Along): Omit<Shape, 'at'> {
  if (!date) return { kind: 'band', ...widened(along), isUncertain: false };
  const { isUncertain } = date;
  if (date.min === null) return { kind: 'since', ...since(date.max ?? 0, column, along), isUncertain };
  if (date.max === null) return { kind: 'until', ...until(date.min, column, along), isUncertain };
  const stretch = closed(date.min, date.max, date.part, along);
  if (date.isUnspecified && !date.isResolved) return { kind: 'hatch', ...stretch, isUncertain };
  const isWholeDay = column.kind === 'room' && !date.part && !date.isApproximate;
  if (isWholeDay) return { kind: 'span', from: along.from + 6, to: along.to - 6, isUncertain };
  const whiskers = date.isApproximate ? { whiskers: whiskersOf(stretch, along) } : {};
  return { kind: 'bar', ...stretch, isUncertain, ...whiskers };
}

type Stretch = Pick<Shape, 'from' | 'to'>;

function closed(min: number, max: number, part: When['part'], { x }: Along): Stretch {
  const [a, b] = part ? [min + part[0], min + part[1]] : [min, max];
  const [from, to] = [x.start(a), x.end(b)];
  return { from, to: Math.max(to, from + LEAST) };
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
