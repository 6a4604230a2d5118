import { bisector, pairs, sum } from 'd3';
import { isBroken, type Column } from './columns.ts';

/** A column with its place across the page. `barTo`: where its own stretch of time ends; the rest is room for words. */
export interface Placed extends Column {
  readonly from: number;
  readonly to: number;
  readonly barTo: number;
}

/** How wide a column may be, in pixels. */
export interface Room {
  readonly least: number;
  readonly wanted: number;
}

/**
 * Columns side by side from `from` to `to`. Each gets what it wants, or its share of what there is between the least and
 * the wanted; what is left over goes to all in proportion, up to half as much again.
 */
export function placeColumns<C extends Column & Room>(columns: readonly C[], from: number, to: number): (C & Placed)[] {
  const [least, wanted] = [sum(columns, (column) => column.least), sum(columns, (column) => column.wanted)];
  const all = to - from;
  const share = wanted === least ? 1 : Math.max(0, Math.min(1, (all - least) / (wanted - least)));
  const stretch = share < 1 ? Math.min(1, all / least) : Math.min(1.5, Math.max(1, all / wanted));
  let at = from;
  return columns.map((column) => {
    const width = (column.least + (column.wanted - column.least) * share) * stretch;
    const placed = { ...column, from: at, to: at + width, barTo: at + barLength(column, width) };
    at += width;
    return placed;
  });
}

/** A single date is as long as its logarithm, since between the columns time is compressed anyway. */
function barLength({ kind, start, end }: Column, width: number): number {
  if (kind === 'room') return width;
  if (kind === 'several') return Math.max(0, width - 24);
  if (kind === 'one') return Math.min(width / 2, Math.max(12, 10 + 4 * Math.log(end - start)));
  return 0;
}

/** Where each moment lies across the page; where two columns meet, something starts in the later and ends in the earlier. */
export interface Scale {
  readonly start: (day: number) => number;
  readonly end: (day: number) => number;
}

/** Linear within a column's stretch and between two columns, never backwards. */
export function scaleOf(columns: readonly Placed[]): Scale {
  const knots: Knot[] = [];
  const add = (day: number, x: number): void => {
    const last = knots.at(-1);
    if (!last || (day >= last[0] && x >= last[1])) knots.push([day, x]);
  };
  for (const { kind, start, end, from, to, barTo } of columns) {
    if (kind === 'before') add(end, to);
    if (kind === 'before' || kind === 'after') continue;
    add(start, from);
    add(end, barTo);
  }
  const byDay = bisector<Knot, number>(([day]) => day);
  return {
    start: (day) => between(knots, byDay.right(knots, day), day),
    end: (day) => between(knots, byDay.left(knots, day), day),
  };
}

type Knot = readonly [day: number, x: number];

/** `index`: of the first knot after the day. */
function between(knots: readonly Knot[], index: number, day: number): number {
  const [before, after] = [knots[index - 1], knots[index]];
  if (!after) return before?.[1] ?? 0;
  if (!before || after[0] === before[0]) return after[1];
  return before[1] + ((after[1] - before[1]) * (day - before[0])) / (after[0] - before[0]);
}

/** Where quiet time is left out, across the page: just before the column after it. */
export function breaksOf(columns: readonly Placed[], margin: number): number[] {
  return pairs(columns).flatMap(([before, after]) => (isBroken(before, after) ? [after.from - margin] : []));
}

/** The longest stretch left out, in days; 0 where nothing is. */
export function longestGap(columns: readonly Column[]): number {
  return Math.max(0, ...pairs(columns, (before, after) => after.start - before.end));
}
