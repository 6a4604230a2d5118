import { LEADER, PAD, SHORT, type Headed } from './headed-columns.ts';
import type { Block } from './blocks.ts';
import type { EventData } from './values.ts';
import type { Shape } from './geometry.ts';
import type { Stack } from './stack.ts';

/** An event whose shape is known, before it has a row. */
export interface Draft {
  readonly event: EventData;
  readonly column: Headed;
  readonly shape: Omit<Shape, 'at'>;
  /** Its words at a width. */
  readonly words: (width: number) => Block;
}

/** An event in its row; distances downwards from the axis, so negative above it. */
export interface Item {
  readonly event: EventData;
  readonly column: Headed;
  readonly shape: Omit<Shape, 'at'>;
  readonly at: number;
  readonly block: Block;
  readonly x: number;
  readonly top: number;
  readonly leader?: { readonly x: number; readonly from: number; readonly to: number };
}

/** From the axis to the words of what stands on it. */
const NEAREST = { one: 22, room: 38 };
/** From the axis to the headings above, under which the words stand. */
const HEAD = 74;
/** From the start of a row to its shape's middle, and to its words. */
const ROW = { shape: 10, half: 7, words: 22 };

/** The first closed date of a column stands on the axis itself, its words at the end of a leader. */
export function onAxis(drafts: readonly Draft[], stack: Stack, isAbove: boolean, taken: readonly Item[]): Item[] {
  const bars = taken.filter(({ at }) => at === 0).map(({ shape }) => shape);
  return drafts.flatMap((draft) => {
    const { column, shape, event } = draft;
    const isTaken = bars.some((bar) => bar.from < shape.to + 4 && bar.to > shape.from - 4);
    if (shape.kind !== 'bar' || column.kind === 'several' || isTaken) return [];
    bars.push(shape);
    const line =
      column.kind === 'room' ? Math.min(shape.from + LEADER.inRoom, (shape.from + shape.to) / 2) : shape.from;
    const { block, x } = besideLine(draft, line);
    const nearest = column.kind === 'room' ? NEAREST.room : NEAREST.one;
    const [from, to] = [Math.min(line - 2, x), Math.max(line + 2, x + block.width)];
    const text = { from, to, near: nearest, far: nearest + block.height };
    const offset = stack.place([text], isAbove ? Math.max(0, HEAD - text.far) : 0);
    stack.take({ from: shape.from - 2, to: shape.to + 2, near: 0, far: 6 });
    stack.take({ from: line - 2, to: line + 2, near: 6, far: nearest + offset });
    const [near, far] = [nearest + offset, nearest + offset + block.height];
    const leader = { x: line, from: isAbove ? -6 : 6, to: isAbove ? -far : near };
    return [{ event, column, shape, at: 0, block, x, top: isAbove ? -far : near, leader }];
  });
}

/** Words at the end of a leader: right of it, or left where the hour is so late that they have more room there. */
function besideLine({ column, words }: Draft, line: number): Pick<Item, 'block' | 'x'> {
  const right = column.to - PAD - line - LEADER.beside;
  const left = line - LEADER.beside - column.from;
  if (right >= Math.min(SHORT, left)) return { block: words(right), x: line + LEADER.beside };
  const block = words(left);
  return { block, x: line - LEADER.beside - block.width };
}

export interface Side {
  readonly stack: Stack;
  /** From the axis down to the lane. */
  readonly start: number;
  readonly isAbove: boolean;
  /** It lies at the axis, so that a line can lead there. */
  readonly isNear: boolean;
}

/** Each of the others has a row of its own as near to the axis as there is room: its shape, and its words behind it. */
export function inRows(drafts: readonly Draft[], side: Side): Item[] {
  return drafts.map((draft) => {
    const { event, column, shape } = draft;
    const x = wordsAt(draft);
    const block = draft.words(column.to - (column.kind === 'room' ? 14 : PAD) - x);
    const ends = [shape.from, shape.to, ...(shape.whiskers ?? [])];
    const bar = {
      from: Math.min(...ends) - 3,
      to: Math.max(...ends) + 3,
      near: ROW.shape - ROW.half,
      far: ROW.shape + ROW.half,
    };
    const text = { from: x, to: x + block.width, near: ROW.words, far: ROW.words + block.height };
    const offset = side.stack.place([bar, text], 8);
    const away = (distance: number): number => (side.isAbove ? -1 : 1) * (side.start + offset + distance);
    const top = side.isAbove ? away(ROW.words + block.height) : away(ROW.words);
    const leader = leaderOf(shape, side, offset);
    return { event, column, shape, at: away(ROW.shape), block, x, top, ...(leader ? { leader } : {}) };
  });
}

/** Where the words begin: at the column's edge, or under the shape where several share the column, or hours of the day. */
function wordsAt({ column, shape }: Draft): number {
  const { kind, from, to } = column;
  const edge = from + { one: 10, before: 0, room: 14, after: PAD, several: 0 }[kind];
  const isUnder = kind === 'several' || (kind === 'room' && shape.kind === 'bar');
  return isUnder ? Math.max(edge, Math.min(shape.from, to - PAD - 140)) : edge;
}

/** A thin line to the axis, where nothing is in its way. */
function leaderOf({ kind, from }: Draft['shape'], { stack, isAbove, isNear }: Side, offset: number): Item['leader'] {
  const line = { from: from - 1, to: from + 1, near: 0, far: offset + ROW.shape - ROW.half - 7 };
  if (!isNear || (kind !== 'bar' && kind !== 'hatch') || line.far <= 0 || !stack.isFree(line)) return undefined;
  stack.take(line);
  const sign = isAbove ? -1 : 1;
  return { x: from, from: sign * 3, to: sign * (offset + ROW.shape - 6) };
}
