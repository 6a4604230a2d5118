import type { Mark } from '../mark.ts';
import { lineClass } from './classes.ts';
import { offsetPath, type Point } from './hull.ts';
import { OFFSET } from './lay-alliance.ts';
import type { Placed } from './sheet.ts';
import { growingWave, wavy } from './wave.ts';

/** The dash and gap of a growing path, by standing; what is stated is one line. */
const DASHES: Readonly<Record<string, readonly [number, number]>> = {
  attributed: [14, 5],
  reported: [7, 4],
  analysis: [2, 5],
  forecast: [2, 5],
  implied: [9, 4],
};
const HEAD = 9;

/** Where a line takes clicks: wider than it is drawn. */
export function lineHit({ points = [] }: Placed): Mark {
  return { type: 'path', class: 'hit along', d: polyline(points) };
}

/** A hull, a relation, or a path with its arrowhead. */
export function lineMarks(placed: Placed): Mark[] {
  const { kind, key, points = [], standing, isFresh } = placed;
  const age = isFresh ? '' : ' old';
  switch (kind) {
    case 'alliance':
      return [{ type: 'path', class: 'hull', d: offsetPath(points, OFFSET), fill: 'hatch' }];
    case 'relation':
      return [
        {
          type: 'path',
          class: standing === 'implied' ? 'im' : `tie ${lineClass(standing)}`,
          d: lineOf(points, standing),
        },
      ];
    case 'unitOf':
      return [{ type: 'path', class: `uo ${lineClass(standing)}`, d: lineOf(points, standing) }];
    case 'move':
      return [{ type: 'path', key, class: `pth${age}`, d: growing(points, standing) + arrow(points) }];
    default: {
      const line = `lk ${lineClass(standing)}${age}`;
      return [
        { type: 'path', key, class: line, d: lineOf(shortened(points), standing) },
        { type: 'path', key: `${key}/arrow`, class: `acf${age}`, d: arrow(points) },
      ];
    }
  }
}

function lineOf(points: readonly Point[], standing: string | undefined): string {
  return standing === 'rumour' ? wavy(points) : polyline(points);
}

function polyline(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** Without the length that the arrowhead covers. */
function shortened(points: readonly Point[]): Point[] {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (!end || !before) return [...points];
  const [dx, dy] = direction(before, end);
  return [...points.slice(0, -1), [end[0] - dx * (HEAD - 1), end[1] - dy * (HEAD - 1)]];
}

function direction([x1, y1]: Point, [x2, y2]: Point): Point {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  return [(x2 - x1) / length, (y2 - y1) / length];
}

/** A triangle at the end of a line. */
function arrow(points: readonly Point[]): string {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (!end || !before) return '';
  const [dx, dy] = direction(before, end);
  const [x, y] = [end[0] - dx * HEAD, end[1] - dy * HEAD];
  return `M${x - dy * 5.5} ${y + dx * 5.5}L${end[0]} ${end[1]}L${x + dy * 5.5} ${y - dx * 5.5}Z`;
}

const THIN = 1;
const THICK = 3.4;

/** Dashes that grow from thin to thick along upright and level lines, as outlines: which way it goes shows in any cut. */
function growing(points: readonly Point[], standing: string | undefined): string {
  const line = shortened(points);
  if (standing === 'rumour') return growingWave(line, [THIN, THICK]);
  const total = line.reduce((sum, point, index) => sum + distance(line[index - 1] ?? point, point), 0);
  const [dash, gap] = DASHES[standing ?? 'stated'] ?? [total, 0];
  let path = '';
  let passed = 0;
  line.slice(1).forEach((end, index) => {
    const start = line[index] ?? end;
    const length = distance(start, end);
    for (const [from, to] of dashesWithin(passed, length, dash, gap))
      path += quad(start, end, [from, to], [widthAt((passed + from) / total), widthAt((passed + to) / total)]);
    passed += length;
  });
  return path;
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function widthAt(share: number): number {
  return THIN + (THICK - THIN) * share;
}

/** The dashes of a pattern that fall on a stretch which starts after a length that the pattern has run already. */
function dashesWithin(passed: number, length: number, dash: number, gap: number): [number, number][] {
  const period = dash + gap;
  const found: [number, number][] = [];
  for (let start = Math.floor(passed / period) * period; start < passed + length; start += period) {
    const [from, to] = [Math.max(0, start - passed), Math.min(length, start + dash - passed)];
    if (to - from > 0.01) found.push([from, to]);
  }
  return found;
}

/** A dash between two distances from the start of a line, with its width at each end. */
function quad(start: Point, end: Point, [from, to]: Point, [thin, thick]: Point): string {
  const [dx, dy] = direction(start, end);
  const at = (along: number, aside: number): string =>
    `${round(start[0] + dx * along - dy * aside)} ${round(start[1] + dy * along + dx * aside)}`;
  return `M${at(from, -thin / 2)}L${at(to, -thick / 2)}L${at(to, thick / 2)}L${at(from, thin / 2)}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
