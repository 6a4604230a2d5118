import type { Words } from './parts.ts';
import type { Box } from './hull.ts';
import { block, place, widthOf, type Block, type Line } from './type.ts';

/** The least height of a box, and the room between its edge and its words. */
const HEIGHT = 29;
const PADDING = 10;

interface Fitted {
  readonly label: Block;
  readonly words?: Block;
  /** Whether the words stand on the line of the label, at the right. */
  readonly isBeside: boolean;
}

function fit({ label, words }: Words, width: number, face: 'b' | 'n'): Fitted {
  const inner = width - 2 * PADDING;
  const name = block(label, inner, face);
  if (words === undefined) return { label: name, isBeside: false };
  const said = block(words, inner, 'vi');
  const isBeside = name.lines.length === 1 && said.lines.length === 1 && widthOf(name) + GAP + widthOf(said) <= inner;
  return { label: name, words: said, isBeside };
}

const GAP = 6;

/** What was found before: rows that no change stirs have the same words at every moment. */
const HEIGHTS = new WeakMap<readonly Words[], Map<number, number>>();

/** The height of a box of some width that has room for any of some words. */
export function heightFor(all: readonly Words[], width: number): number {
  const known = HEIGHTS.get(all) ?? new Map<number, number>();
  HEIGHTS.set(all, known);
  const height = known.get(width) ?? heightOfAll(all, width);
  known.set(width, height);
  return height;
}

function heightOfAll(all: readonly Words[], width: number): number {
  const heights = all.flatMap((words) => (['b', 'n'] as const).map((face) => heightOf(fit(words, width, face))));
  return Math.max(HEIGHT, ...heights);
}

function heightOf({ label, words, isBeside }: Fitted): number {
  return 12 + label.height + (words && !isBeside ? words.height : 0);
}

/** The words of a box: its label at the left, what is said of it at the right or below. */
export function wordsIn(words: Words, box: Box, face: 'b' | 'n' = 'b'): Line[] {
  const fitted = fit(words, box.width, face);
  const top = box.y + (box.height - heightOf(fitted)) / 2 + 6;
  const lines = place(fitted.label, box.x + PADDING, top);
  if (!fitted.words) return lines;
  if (fitted.isBeside) return [...lines, ...place(fitted.words, box.x + box.width - PADDING, top, { anchor: 'end' })];
  return [...lines, ...place(fitted.words, box.x + PADDING, top + fitted.label.height)];
}

/** The width of a box around a label on one line, where there is room for it. */
export function snug(label: string, most: number): number {
  return Math.min(most, Math.ceil(widthOf(block(label, Infinity, 'b'))) + 2 * PADDING + 1);
}
