import { LINE_AT, type FramePiece, type Stood } from './frame-piece.ts';
import type { Point } from './hull.ts';
import { inColumns } from './piece.ts';
import { EDGE, GAP } from './sheet.ts';
import { tidy } from './tidy.ts';

/** The room between the columns of a tree, for its lines. */
export const GUTTER = 40;
/** The room under a frame, and over frames to which a line comes from above. */
export const BELOW = 12;
/** Under one that a relation leads to, for the word of it. */
const WORD_BELOW = 27;
/** How far frames stand in from the line of their organization, and narrow ones from the frame on which they hang. */
export const LEAD = 20;

/** Where the columns of a block start, and how wide they are. */
export interface Columns {
  readonly xs: readonly number[];
  readonly width: number;
}

/** Where frames are set under each other, and the keys of what relations lead to. */
interface Indent {
  readonly x: number;
  readonly top: number;
  readonly ends: ReadonlySet<string>;
  readonly parent?: Stood;
}

/** Under each other, each further in than the one on which it hangs. */
export function indented(pieces: readonly FramePiece[], { x, top, ends, parent }: Indent): Stood[] {
  let y = top;
  return pieces.flatMap((piece) => {
    const stood: Stood = { piece, x, y, ...(parent ? { parent } : {}) };
    const below = piece.placed.some(({ key }) => ends.has(key)) ? WORD_BELOW : BELOW;
    const inner = y + piece.height + below;
    const within = indented(piece.children, { x: x + LEAD, top: inner, ends, parent: stood });
    const last = within.at(-1);
    y = last ? last.y + last.piece.height + BELOW : inner;
    return [stood, ...within];
  });
}

/** Trees grow to the right; frames on which nothing hangs fill the columns where several follow each other. */
export function inRuns(pieces: readonly FramePiece[], columns: Columns, top: number): Stood[] {
  let y = top;
  return runsOf(pieces).flatMap((run) => {
    const isTree = run.length === 1 || run.some(({ children }) => children.length > 0);
    const stood = isTree ? asTrees(run, columns, y) : filling(run, columns, y);
    y = bottomOf(stood, y) + BELOW;
    return stood;
  });
}

/** Pieces that follow each other and are alike in whether something hangs on them. */
function runsOf(pieces: readonly FramePiece[]): FramePiece[][] {
  const runs: FramePiece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run?.[0] && run[0].children.length > 0 === piece.children.length > 0) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function asTrees(roots: readonly FramePiece[], { xs }: Columns, top: number): Stood[] {
  const tops = tidy(roots, BELOW);
  const walk = (piece: FramePiece, level: number, parent?: Stood): Stood[] => {
    const stood: Stood = { piece, x: xs[level] ?? 0, y: top + (tops.get(piece) ?? 0), ...(parent ? { parent } : {}) };
    return [stood, ...piece.children.flatMap((child) => walk(child, level + 1, stood))];
  };
  return roots.flatMap((root) => walk(root, 0));
}

function filling(pieces: readonly FramePiece[], { xs }: Columns, top: number): Stood[] {
  const heights = pieces.map(({ height }) => height);
  const { places } = inColumns(heights, xs.length, BELOW);
  return pieces.map((piece, index) => {
    const { column, y } = places[index] ?? { column: 0, y: 0 };
    return { piece, x: xs[column] ?? 0, y: top + y, ...(column > 0 ? { lane: top - GAP } : {}) };
  });
}

/** From the bar of an organization, or from a frame: beside it, or from under it where the picture is narrow. */
export function wayTo({ x, y, parent, lane }: Stood, isNarrow: boolean): Point[] {
  const end: Point = [x, y + LINE_AT];
  if (!parent) {
    const start: Point = [EDGE + 0.5, 3];
    if (lane === undefined) return [start, [start[0], end[1]], end];
    const down = x - GUTTER / 2;
    return [start, [start[0], lane], [down, lane], [down, end[1]], end];
  }
  if (isNarrow) return [[parent.x + LEAD / 2, parent.y + parent.piece.height], [parent.x + LEAD / 2, end[1]], end];
  const start: Point = [parent.x + parent.piece.width, parent.y + LINE_AT];
  const down = start[0] + GUTTER / 2;
  return start[1] === end[1] ? [start, end] : [start, [down, start[1]], [down, end[1]], end];
}

/** How far down some frames reach. */
export function bottomOf(stood: readonly Stood[], least: number): number {
  return stood.reduce((bottom, { piece, y }) => Math.max(bottom, y + piece.height), least);
}
