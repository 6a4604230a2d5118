import type { Sign } from './parts.ts';
import type { Box, Point } from './hull.ts';
import type { Line } from './type.ts';

export type Kind =
  | 'bar'
  | 'organization'
  | 'frame'
  | 'seat'
  | 'holder'
  | 'note'
  | 'row'
  | 'receiver'
  | 'slot'
  | 'coordination'
  | 'alliance'
  | 'member'
  | 'end'
  | 'relation'
  | 'unitOf'
  | 'move'
  | 'leaving'
  | 'setting'
  | 'heading'
  | 'remark';

/** How a thing is drawn: `ghost` in its old place, `open` with open corners, `changed` in the place where it is. */
export type Look = 'plain' | 'ghost' | 'open' | 'changed';

/** Something with a place. */
export interface Placed {
  readonly kind: Kind;
  /** Unique in the picture, and the same in every state. */
  readonly key: string;
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly look: Look;
  /** What it stands on; none for what the chart says of itself. */
  readonly sign?: Sign;
  /** Whether it is the way to something that has the same sign. */
  readonly isAgain?: boolean;
  /** Where a link of a frame takes clicks: its head, since its rows are links of their own. */
  readonly head?: Box;
  /** A line from point to point, or the corners of a hull. */
  readonly points?: readonly Point[];
  /** What a path's line is drawn by. */
  readonly standing?: string;
  readonly isFresh?: boolean;
}

/** How wide a picture is cut: `wide` has before and after side by side and heads beside their rows. */
export interface Cut {
  readonly name: 'wide' | 'middle' | 'narrow';
  readonly width: number;
  readonly left: { readonly x: number; readonly width: number };
  readonly right: { readonly x: number; readonly width: number };
}

/** What is placed so far, and how far down each side is taken. Only the steps of one layout see it. */
export interface Sheet {
  readonly cut: Cut;
  readonly placed: Placed[];
  left: number;
  right: number;
}

/** The line of a frame needs half its width on every side. */
export const EDGE = 1;
export const ROW_GAP = 5;
export const GAP = 8;

/** The cut of a picture of some width in pixels; `rail` is kept free at the right of a narrow one. */
export function cutOf(width: number, rail: number): Cut {
  const inner = width - 2 * EDGE;
  if (width < 480) {
    const side = { x: EDGE, width: inner - rail };
    return { name: 'narrow', width, left: side, right: side };
  }
  const [left, right] = width < 800 ? [0.43, 0.42] : [0.435, 0.382];
  const [leftWidth, rightWidth] = [Math.round(inner * left), Math.round(inner * right)];
  return {
    name: width < 800 ? 'middle' : 'wide',
    width,
    left: { x: EDGE, width: leftWidth },
    right: { x: width - EDGE - rightWidth, width: rightWidth },
  };
}

export function put(sheet: Sheet, placed: Omit<Placed, 'look' | 'lines'> & Partial<Placed>): void {
  sheet.placed.push({ look: 'plain', lines: [], ...placed });
}
