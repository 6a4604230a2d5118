import type { Box, Point } from './hull.ts';
import type { Placed } from './sheet.ts';

/** A part of a picture, laid out from its own upper left corner. */
export interface Piece {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
}

/** What is placed, moved to where a piece stands. */
export function shifted(placed: readonly Placed[], dx: number, dy: number): Placed[] {
  if (dx === 0 && dy === 0) return [...placed];
  const box = (at: Box): Box => ({ ...at, x: at.x + dx, y: at.y + dy });
  return placed.map((each) => ({
    ...each,
    box: box(each.box),
    lines: each.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
    ...(each.head ? { head: box(each.head) } : {}),
    ...(each.points ? { points: each.points.map(([x, y]): Point => [x + dx, y + dy]) } : {}),
  }));
}

/** Where each of some pieces stands in columns: each under the shortest so far, the first of equal ones. */
export function inColumns(
  heights: readonly number[],
  columns: number,
  gap: number,
): { readonly places: readonly { readonly column: number; readonly y: number }[]; readonly height: number } {
  const ends = new Array<number>(columns).fill(0);
  const places = heights.map((height) => {
    const column = ends.indexOf(Math.min(...ends));
    const y = ends[column] ?? 0;
    ends[column] = y + height + gap;
    return { column, y };
  });
  return { places, height: Math.max(0, ...ends) - (heights.length > 0 ? gap : 0) };
}
