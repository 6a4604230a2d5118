import type { Mark, Picture } from '../../charts/mark.ts';

type Point = readonly [number, number];

/** What differs between two pictures, by key: how far a mark has come, and which marks are new. */
export interface Movement {
  /** From its old place to its new one. */
  readonly moved: ReadonlyMap<string, { readonly from: Point; readonly to: Point; readonly home: Point }>;
  readonly fresh: ReadonlySet<string>;
}

/** Marks with the same key are the same thing: one that stands elsewhere has moved, one that was not there is new. */
export function movementBetween(before: Picture, after: Picture): Movement {
  const was = new Map(before.marks.flatMap((mark) => (mark.key === undefined ? [] : [[mark.key, mark] as const])));
  const moved = new Map<string, { from: Point; to: Point; home: Point }>();
  const fresh = new Set<string>();
  for (const mark of after.marks) {
    if (mark.key === undefined) continue;
    const old = was.get(mark.key);
    const [from, to] = [old && anchorOf(old), anchorOf(mark)];
    if (!old) fresh.add(mark.key);
    else if (from && to && (from[0] !== to[0] || from[1] !== to[1]))
      moved.set(mark.key, { from, to, home: homeOf(mark) });
  }
  return { moved, fresh };
}

/** The upper left corner of a mark that has one. */
function anchorOf(mark: Mark): Point | undefined {
  switch (mark.type) {
    case 'rect':
    case 'text':
      return [mark.x, mark.y];
    case 'path':
      return undefined;
    case 'group':
      return mark.translate ?? firstOf(mark.children);
    case 'link':
      return firstOf(mark.children);
  }
}

function firstOf(marks: readonly Mark[]): Point | undefined {
  return marks.map(anchorOf).find((anchor) => anchor !== undefined);
}

/** Where the mark's own coordinates start. */
function homeOf(mark: Mark): Point {
  return (mark.type === 'group' ? mark.translate : undefined) ?? [0, 0];
}

const MOVE = 480;
const APPEAR = 320;

/** Lets the marks of a painted picture come from where they stood. Nothing moves for who asked for less motion. */
export function play(svg: SVGSVGElement, { moved, fresh }: Movement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const element of svg.children) {
    const key = element.getAttribute('data-key') ?? '';
    const way = moved.get(key);
    if (way) {
      const start: Point = [way.home[0] + way.from[0] - way.to[0], way.home[1] + way.from[1] - way.to[1]];
      element.animate([{ transform: shift(start) }, { transform: shift(way.home) }], {
        duration: MOVE,
        easing: 'ease-in-out',
      });
    } else if (fresh.has(key)) {
      const late = element.tagName === 'path';
      element.animate([{ opacity: 0 }, { opacity: 1 }], {
        duration: APPEAR,
        delay: late ? MOVE - APPEAR : 0,
        fill: 'backwards',
      });
    }
  }
}

function shift([x, y]: Point): string {
  return `translate(${x}px, ${y}px)`;
}
