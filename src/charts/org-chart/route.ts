import type { Box, Point } from './hull.ts';

/** A way from box to box by upright and level stretches, and where its word stands. */
export interface Route {
  readonly points: readonly Point[];
  readonly word: Box;
}

/** What a way keeps clear of. */
export interface Ground {
  readonly width: number;
  /** What no stretch goes through. */
  readonly boxes: readonly Box[];
  /** What no word stands on: those boxes, and the frames around one of the ends. */
  readonly places: readonly Box[];
  /** The frames around both ends: a word stands in them or beside them, never on their edge. */
  readonly around: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far beside a box a way goes up or down. */
const ASIDE = [20, 10, 30];
/** How far a word stays from the edge of the frame that it is in. */
const EDGE = 4;
/** A shorter stretch is not seen. */
const SHORTEST = 6;

/**
 * The shortest way of at most three stretches from one box to another that goes through no box and across no line, with
 * room for its word on it; undefined where there is none.
 */
export function routeBetween(from: Box, to: Box, word: Size, ground: Ground): Route | undefined {
  const ways = waysBetween(from, to, ground.width).sort((a, b) => lengthOf(a) - lengthOf(b));
  const boxes = [...ground.boxes, inner(from), inner(to)];
  const lines = ground.lines.flatMap(stretchesOf);
  for (const points of ways) {
    const stretches = stretchesOf(points);
    const isClear = stretches.every(
      (stretch) =>
        stretch.width + stretch.height >= SHORTEST &&
        !boxes.some((box) => meet(grown(stretch, 3), box)) &&
        !lines.some((line) => meet(grown(stretch, 2), line)),
    );
    if (!isClear) continue;
    const spot = spotsOn(points, word, [from, to]).find(
      (box) =>
        box.x >= 0 &&
        box.x + box.width <= ground.width &&
        ![...ground.places, from, to].some((place) => meet(grown(box, 1), place)) &&
        ground.around.every((frame) => holds(grown(frame, -EDGE), box) || !meet(grown(box, 1), frame)) &&
        !lines.some((line) => meet(box, grown(line, 1))),
    );
    if (spot) return { points, word: spot };
  }
  return undefined;
}

/** By a lane beside either box, or straight down from the first where the lane is under it. */
function waysBetween(from: Box, to: Box, width: number): Point[][] {
  const beside = [from, to].flatMap((box) => ASIDE.flatMap((by) => [box.x - by, box.x + box.width + by]));
  const lanes = [...new Set([from.x + from.width - 12, ...beside])].filter((x) => x >= 2 && x <= width - 2);
  return lanes.flatMap((x) =>
    endsAt(from, x).flatMap((start) =>
      endsAt(to, x).map((end) => withoutTwins([start, [x, start[1]], [x, end[1]], end])),
    ),
  );
}

/** Where a way by a lane may meet a box: at the side that faces it, or over and under the box. */
function endsAt({ x, y, width, height }: Box, lane: number): Point[] {
  const heights = height < 40 ? [y + height / 2] : [y + height / 2, y + 28, y + height - 12];
  if (lane < x) return heights.map((at) => [x, at]);
  if (lane > x + width) return heights.map((at) => [x + width, at]);
  return [
    [lane, y + height],
    [lane, y],
  ];
}

function withoutTwins(points: readonly Point[]): Point[] {
  return points.filter(([x, y], index) => x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]);
}

function lengthOf(points: readonly Point[]): number {
  return stretchesOf(points).reduce((sum, { width, height }) => sum + width + height + 20, 0);
}

/** Over the level stretches of a way, longest first, that are as wide; beside the upright ones; over the shorter ones. */
function spotsOn(points: readonly Point[], { width, height }: Size, ends: readonly Box[]): Box[] {
  const stretches = stretchesOf(points);
  const level = stretches.filter((each) => each.height === 0).sort((a, b) => b.width - a.width);
  const upright = stretches.filter((each) => each.height > height);
  const over = ({ x, y, width: long }: Box): Box[] =>
    [(long - width) / 2, 6, long - width - 6].map((by) => ({ x: x + by, y: y - height - 3, width, height }));
  const [long, short] = [true, false].map((is) => level.filter((each) => each.width >= width === is).flatMap(over));
  const edges = ends.flatMap((end) => [end.y + end.height + 5, end.y - height - 5]);
  const aside = upright.flatMap(({ x, y, height: long }) =>
    [...edges, y + (long - height) / 2, y + 4, y + long - height - 4]
      .filter((top) => top >= y && top + height <= y + long)
      .flatMap((top) => [x + 6, x - width - 6].map((left) => ({ x: left, y: top, width, height }))),
  );
  return [...(long ?? []), ...aside, ...(short ?? [])];
}

/** The stretches of a way, as boxes without a width or a height. */
function stretchesOf(points: readonly Point[]): Box[] {
  return points.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x1 - x2), height: Math.abs(y1 - y2) };
  });
}

function inner(box: Box): Box {
  return grown(box, -4);
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Whether a box is wholly in another. */
export function holds(outer: Box, box: Box): boolean {
  return (
    outer.x <= box.x &&
    outer.y <= box.y &&
    outer.x + outer.width >= box.x + box.width &&
    outer.y + outer.height >= box.y + box.height
  );
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
