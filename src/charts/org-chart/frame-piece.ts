import type { Frame, UnitOf } from './parts.ts';
import type { Point } from './hull.ts';
import { framed, layInto } from './lay-frame.ts';
import { around } from './lay-organization.ts';
import { shifted, type Piece } from './piece.ts';
import { cutOf, type Placed, type Sheet } from './sheet.ts';
import type { TreeBox } from './tidy.ts';
import { block, type Line } from './type.ts';

/** A frame with what stands in it, and those that hang on it by lines. */
export interface FramePiece extends Piece, TreeBox<FramePiece> {
  readonly frame: Frame;
  /** The words of the line on which it hangs, in it. */
  readonly over: readonly Line[];
}

/** Where a frame stands, and where the one on which it hangs. */
export interface Stood {
  readonly piece: FramePiece;
  readonly x: number;
  readonly y: number;
  readonly parent?: Stood;
  /** The height at which its line goes across to its column. */
  readonly lane?: number;
}

/** How far down a frame its line meets it: at the middle of the words of the line. */
export const LINE_AT = 16;

const NOTHING = { receivers: new Set<never>(), sources: new Map(), hasWordsOnPaths: false };

/** How frames of a picture are laid out: each as wide as its level asks. */
export interface Measure {
  readonly widthOf: (level: number) => number;
  readonly isNarrow: boolean;
}

/** Lays out a frame, and those that hang on it. Only one that is no part of another's frame has a large title. */
export function framePiece(frame: Frame, measure: Measure, isLarge: boolean, level = 0): FramePiece {
  const { widthOf, isNarrow } = measure;
  const [hanging, within] = [true, false].map((is) => frame.frames.filter(({ unitOf }) => !!unitOf === is));
  const width = widthOf(level);
  const sheet: Sheet = { cut: cutFor(width, isNarrow), placed: [], left: 0, right: 0 };
  const box = { x: 0, y: 0, width, height: 0 };
  const full = { ...frame, frames: within ?? [] };
  const isOneLine = block(frame.label, width - 28, 'dsp').lines.length === 1;
  const laid = layInto(sheet, full, box, { waiting: NOTHING, depth: isLarge && isOneLine ? 0 : 1 });
  const own = framed(frame, { ...box, height: laid.bottom }, laid);
  const children = (hanging ?? []).map((child) => framePiece(child, measure, false, level + 1));
  return {
    frame,
    children,
    width,
    height: laid.bottom,
    placed: own ? [own, ...sheet.placed] : sheet.placed,
    over: laid.over,
  };
}

/** Rows go two by two only where the whole picture is narrow. */
function cutFor(width: number, isNarrow: boolean): Sheet['cut'] {
  return { ...cutOf(width, 0), name: isNarrow ? 'narrow' : 'middle' };
}

/** A frame in its place, and the line on which it hangs, by way of some points. */
export function placeFrame({ piece, x, y }: Stood, way: readonly Point[]): Placed[] {
  const [own, ...rest] = shifted(piece.placed, x, y);
  const { unitOf } = piece.frame;
  return [...(own ? [own] : []), ...(unitOf ? [lineTo(unitOf, piece, [x, y], way)] : []), ...rest];
}

function lineTo(unitOf: UnitOf, { over, width }: FramePiece, [x, y]: Point, points: readonly Point[]): Placed {
  const { key, standing } = unitOf;
  const lines = over.map((line) => ({ ...line, x: line.x + x, y: line.y + y }));
  const head = { x: x + 4, y: y + 2, width: width - 8, height: 24 };
  return { kind: 'unitOf', key, sign: unitOf, standing, look: 'plain', box: around(points), points, lines, head };
}
