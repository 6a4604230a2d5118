import type { Mark } from '../mark.ts';
import type { EventData } from './values.ts';
import type { Shape } from './geometry.ts';
import { dot } from './standing-line.ts';

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
  }
}

/** Solid where the source states it and the date is sure; an outline where either is not. */
function bar(
  { from, to, at, whiskers, isUncertain }: Shape,
  { evidence, isChange }: EventData,
  isAcross: boolean,
): Mark[] {
  const dash = isUncertain ? 'rp' : DASH[evidence.standing];
  const box = rect(from, to, at, isAcross);
  const drawn: Mark = dash ? { ...box, class: dash } : { ...box, class: isChange ? 'acf' : 'blk' };
  if (!whiskers) return [drawn];
  const [start, end] = whiskers;
  const d = spanned(start, from, at, 4, isAcross, 'start') + spanned(to, end, at, 4, isAcross, 'end');
  return [drawn, path(d, 'ls')];
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
