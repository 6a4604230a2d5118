import type { Box, Point } from './hull.ts';

/** The length of a wave and its height over the line, in pixels. */
const LENGTH = 8;
const HEIGHT = 2.2;
/** So that the wave of a box stays in it. */
const INSET = 1.5;

/** A line from point to point as a wave: the line of a rumour. */
export function wavy(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const parts = points.slice(1).map((end, index) => waves(points[index] ?? end, end));
  return `M${at(first)}${parts.join('')}`;
}

/** The outline of a box as a wave. */
export function wavyBox(box: Box): string {
  const [x, y] = [box.x + INSET, box.y + INSET];
  const [right, bottom] = [box.x + box.width - INSET, box.y + box.height - INSET];
  const corners: Point[] = [
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
    [x, y],
  ];
  return `${wavy(corners)}Z`;
}

/** A wave that grows from thin to thick along a line, as an outline: `widths` are those at its ends. */
export function growingWave(points: readonly Point[], widths: Point): string {
  const total = points.reduce((sum, point, index) => sum + distance(points[index - 1] ?? point, point), 0);
  let passed = 0;
  return points
    .slice(1)
    .map((end, index) => {
      const start = points[index] ?? end;
      const length = distance(start, end);
      const thickness = (along: number): number =>
        widths[0] + ((widths[1] - widths[0]) * (passed + along)) / (total || 1);
      const path = ribbon(start, end, thickness);
      passed += length;
      return path;
    })
    .join('');
}

/** Whole waves only, so that the line ends where it should; each of two quadratic curves. */
function waves(start: Point, end: Point): string {
  const length = distance(start, end);
  const count = Math.max(1, Math.round(length / LENGTH));
  const step = length / count;
  const place = placer(start, end);
  return Array.from({ length: count }, (_, index) => {
    const from = index * step;
    const up = `Q${at(place(from + step / 4, -2 * HEIGHT))} ${at(place(from + step / 2, 0))}`;
    return `${up}Q${at(place(from + (3 * step) / 4, 2 * HEIGHT))} ${at(place(from + step, 0))}`;
  }).join('');
}

const SAMPLE = 1.5;

function ribbon(start: Point, end: Point, thickness: (along: number) => number): string {
  const length = distance(start, end);
  const count = Math.max(1, Math.round(length / SAMPLE));
  const place = placer(start, end);
  const edge = (side: 1 | -1): string[] =>
    Array.from({ length: count + 1 }, (_, index) => {
      const along = (length * index) / count;
      const middle = -HEIGHT * Math.sin((2 * Math.PI * along) / LENGTH);
      return at(place(along, middle + (side * thickness(along)) / 2));
    });
  return `M${[...edge(-1), ...edge(1).reverse()].join('L')}Z`;
}

/** The point at a distance along a line and beside it. */
function placer(start: Point, end: Point): (along: number, aside: number) => Point {
  const length = distance(start, end) || 1;
  const [dx, dy] = [(end[0] - start[0]) / length, (end[1] - start[1]) / length];
  return (along, aside) => [start[0] + dx * along - dy * aside, start[1] + dy * along + dx * aside];
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
