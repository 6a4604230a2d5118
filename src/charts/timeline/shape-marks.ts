import { pairs } from 'd3';
import type { Mark } from '../mark.ts';
import type { EventData } from './values.ts';
import type { Shape } from './geometry.ts';
import { dot, mixLine } from './standing-line.ts';

/** Half the thickness of a bar on the axis. */
const HALF = 6;

/** A shape as marks. `isAcross`: the axis runs to the right, else down. The accent only where the structure changes. */
export function shapeMarks(shape: Shape, event: EventData, isAcross: boolean): Mark[] {
  switch (shape.kind) {
    case 'bar':
      return bar(shape, event, isAcross);
    case 'span':
      return [path(spanned(shape.from, shape.to, shape.at, 7, isAcross), lineClass(event))];
    case 'hatch':
      return [{ ...rect(shape.from, shape.to, shape.at, isAcross), fill: 'fine-hatch' }];
    case 'since':
      return since(shape, isAcross);
    case 'until':
      return until(shape, event, isAcross);
    case 'band':
      return [band(shape, event)];
    case 'group':
      return group(shape, event, isAcross);
  }
}

/** Solid where the source states it and the date is sure; an outline where either is not. */
function bar(shape: Shape, event: EventData, isAcross: boolean): Mark[] {
  const { from, to, at, whiskers, start, end, parts } = shape;
  if (parts) return set(shape, parts, event, isAcross);
  const look = lookOf(shape, event);
  if (start ?? end) return [path(endless(shape, isAcross), look)];
  const drawn: Mark = { ...rect(from, to, at, isAcross), class: look };
  if (!whiskers) return [drawn];
  const [first, last] = whiskers;
  const d = spanned(first, from, at, 4, isAcross, 'start') + spanned(to, last, at, 4, isAcross, 'end');
  return [drawn, path(d, 'ls')];
}

function lookOf({ isUncertain, isEither }: Shape, { evidence, isChange }: EventData): string {
  const dash = isUncertain ? 'rp' : DASH[evidence.standing];
  return dash ?? (isEither ? 'ls' : isChange ? 'acf' : 'blk');
}

/** The dates of a set on a thin line; hollow where only one of them is meant. */
function set(shape: Shape, parts: NonNullable<Shape['parts']>, event: EventData, isAcross: boolean): Mark[] {
  const { at } = shape;
  const gaps = pairs(parts).map(([[, from], [to]]) => spanned(from, to, at, 0, isAcross));
  return [
    ...(gaps.length > 0 ? [path(gaps.join(''), 'ls')] : []),
    ...parts.map(([from, to]): Mark => ({ ...rect(from, to, at, isAcross), class: lookOf(shape, event) })),
  ];
}

/** The outline of a bar with a side that has no end: an arrow where it is open, torn where nobody knows it. */
function endless({ from, to, at, start, end }: Shape, isAcross: boolean): string {
  const side = (kind: Shape['end'], along: number, way: 1 | -1): [number, number][] => {
    const edge: readonly [number, number][] =
      kind === 'open'
        ? [
            [-9, -HALF],
            [-9, -HALF - 4],
            [0, 0],
            [-9, HALF + 4],
            [-9, HALF],
          ]
        : kind === 'unknown'
          ? [
              [0, -HALF],
              [-4, -HALF / 2],
              [0, 0],
              [-4, HALF / 2],
              [0, HALF],
            ]
          : [
              [0, -HALF],
              [0, HALF],
            ];
    return edge.map(([x, y]) => [along + way * x, at + way * y]);
  };
  const points = [...side(end, to, 1), ...side(start, from, -1)];
  return `${points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${isAcross ? `${x} ${y}` : `${y} ${x}`}`).join('')}Z`;
}

/** A box as long as the time in which its events begin; in it, as long as their shares, the lines of their standings. */
function group({ from, to, at }: Shape, { group: events }: EventData, isAcross: boolean): Mark[] {
  const box: Mark = { ...rect(from, to, at, isAcross), class: 'st' };
  if (!isAcross)
    return [box, path([-4, 0, 4].map((shift) => `M${at - 3} ${(from + to) / 2 + shift}h6`).join(''), 'ls')];
  return [box, ...mixLine(events?.standings ?? [], { x1: from + 3, y1: at, x2: to - 3, y2: at })];
}

const DASH: Readonly<Record<string, string>> = {
  attributed: 'at',
  reported: 'rp',
  implied: 'im',
  analysis: 'rp',
  forecast: 'rp',
  rumour: 'rp',
};

/** Hatching that fades where no start is known, and a stop at the end. */
function since({ from, to, at, isUncertain }: Shape, isAcross: boolean): Mark[] {
  const box = { ...rect(from, to, at, isAcross), fill: 'fine-hatch', fade: isAcross ? 'left' : 'top' } as const;
  const outline: Mark[] = isUncertain ? [{ ...rect(from, to, at, isAcross), class: 'rp2' }] : [];
  return [box, ...outline, path(stroke(to, at, 10, isAcross), 'fr')];
}

/** Dots where it may already lie, then a line in its standing, and an arrow's head. */
function until({ from, to, at, sure = from, isUncertain }: Shape, event: EventData, isAcross: boolean): Mark[] {
  const point = (along: number, beside: number): string =>
    isAcross ? `${along} ${at + beside}` : `${at + beside} ${along}`;
  const dots: string[] = [];
  for (let along = sure - 6; along >= from; along -= 6) dots.push(isAcross ? dot(along, at) : dot(at, along));
  const shaft = `M${point(sure + 4, 0)}L${point(to, 0)}`;
  const head = `M${point(to - 8, -6)}L${point(to, 0)}L${point(to - 8, 6)}`;
  return [
    ...(dots.length > 0 ? [path(dots.join(''), 'blk')] : []),
    path(shaft, isUncertain ? 'ls rp' : lineClass(event)),
    path(head, 'ls'),
  ];
}

function lineClass({ evidence }: EventData): string {
  const dash = DASH[evidence.standing];
  return dash ? `ls ${dash}` : 'fr';
}

/** Fades at both ends. */
function band({ from, to, at }: Shape, { isChange }: EventData): Mark {
  const box = { x: from, y: at - 1.8, width: to - from, height: 3.6 };
  return { type: 'rect', ...box, class: isChange ? 'acf' : 'blk', fade: 'sides' };
}

function rect(from: number, to: number, at: number, isAcross: boolean) {
  return isAcross
    ? ({ type: 'rect', x: from, y: at - HALF, width: to - from, height: 2 * HALF } as const)
    : ({ type: 'rect', x: at - HALF, y: from, width: 2 * HALF, height: to - from } as const);
}

/** A line along the axis with a stroke at its start, its end, or both. */
function spanned(from: number, to: number, at: number, half: number, isAcross: boolean, end?: 'start' | 'end'): string {
  const along = isAcross ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`;
  const first = end === 'end' ? '' : stroke(from, at, half, isAcross);
  return along + first + (end === 'start' ? '' : stroke(to, at, half, isAcross));
}

function stroke(along: number, at: number, half: number, isAcross: boolean): string {
  return isAcross ? `M${along} ${at - half}v${2 * half}` : `M${at - half} ${along}h${2 * half}`;
}

function path(d: string, className: string): Mark {
  return { type: 'path', class: className, d };
}
