import type { Box } from './hull.ts';
import type { Frame, Group } from './parts.ts';
import type { Placed, Sheet } from './sheet.ts';

/** How a frame or a group was laid into a frame. */
interface Laid {
  /** What it hangs on, but for how far down it is. */
  readonly key: string;
  readonly y: number;
  readonly placed: readonly Placed[];
  readonly end: number;
}

const LAID = new WeakMap<Frame | Group, Laid>();

/**
 * Places a part of a frame as it was placed before, further up or down: what stays the same from moment to moment is the same
 * value, and need not be laid anew. Gives where it ends; undefined where it must be laid.
 */
export function layAgain(sheet: Sheet, part: Frame | Group, box: Box, within: number | string): number | undefined {
  const last = LAID.get(part);
  if (last?.key !== keyOf(sheet, box, within)) return undefined;
  const dy = box.y - last.y;
  for (const placed of last.placed) sheet.placed.push(dy === 0 ? placed : lower(placed, dy));
  return last.end + dy;
}

/** Remembers how a part was laid into a box: what is in the sheet from `at` on. `within`: what else it hangs on. */
export function keepLaid(
  sheet: Sheet,
  part: Frame | Group,
  box: Box,
  { within, at, end }: { readonly within: number | string; readonly at: number; readonly end: number },
): void {
  LAID.set(part, { key: keyOf(sheet, box, within), y: box.y, placed: sheet.placed.slice(at), end });
}

function keyOf({ cut }: Sheet, { x, width }: Box, within: number | string): string {
  return [cut.name, x, width, within].join();
}

function lower(placed: Placed, dy: number): Placed {
  const { box, head, lines, points } = placed;
  return {
    ...placed,
    box: { ...box, y: box.y + dy },
    lines: lines.map((line) => ({ ...line, y: line.y + dy })),
    ...(head && { head: { ...head, y: head.y + dy } }),
    ...(points && { points: points.map(([x, y]) => [x, y + dy] as const) }),
  };
}
