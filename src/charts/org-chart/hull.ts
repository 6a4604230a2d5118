import { polygonHull } from 'd3';

export type Point = readonly [number, number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The corners of the convex hull around some boxes, clockwise on the screen, from the leftmost. */
export function hullAround(boxes: readonly Box[]): Point[] {
  const corners = boxes.flatMap(({ x, y, width, height }): [number, number][] => [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);
  const hull = polygonHull(corners) ?? corners;
  const first = hull.reduce((best, [x, y], index) => {
    const [bestX, bestY] = hull[best] ?? [Infinity, Infinity];
    return x < bestX || (x === bestX && y < bestY) ? index : best;
  }, 0);
  // d3 goes counterclockwise where y points up, so clockwise where it points down as on a screen, or the reverse.
  const turned = [...hull.slice(first), ...hull.slice(0, first)];
  return isClockwise(turned) ? turned : [...turned.slice(0, 1), ...turned.slice(1).reverse()];
}

function isClockwise(points: readonly Point[]): boolean {
  const area = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area > 0;
}

/** A path at a distance around a convex polygon given clockwise: the corners become arcs of that radius. */
export function offsetPath(points: readonly Point[], distance: number): string {
  const parts = points.map((point, index) => {
    const before = outward(points.at(index - 1) ?? point, point, distance);
    const after = outward(point, points[(index + 1) % points.length] ?? point, distance);
    const [from, to] = [shift(point, before), shift(point, after)];
    return `${index === 0 ? 'M' : 'L'}${from.join(' ')}A${distance} ${distance} 0 0 1 ${to.join(' ')}`;
  });
  return `${parts.join('')}Z`;
}

/** The normal of an edge that points away from the polygon. */
function outward([x, y]: Point, [nextX, nextY]: Point, length: number): Point {
  const [dx, dy] = [nextX - x, nextY - y];
  const size = Math.hypot(dx, dy) || 1;
  return [(dy / size) * length, (-dx / size) * length];
}

function shift([x, y]: Point, [dx, dy]: Point): Point {
  return [round(x + dx), round(y + dy)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** From where to where a convex polygon reaches at a height; undefined above and below it. */
export function extentAt(points: readonly Point[], y: number): Point | undefined {
  const crossings = points.flatMap(([x1, y1], index): number[] => {
    const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
    if (Math.min(y1, y2) > y || Math.max(y1, y2) < y) return [];
    return y1 === y2 ? [x1, x2] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
  });
  return crossings.length === 0 ? undefined : [Math.min(...crossings), Math.max(...crossings)];
}
