type Point = readonly [number, number];

/** Where the marks of a picture stand, by key: the upper left corner of each, or none where it has no such. */
export type Places = ReadonlyMap<string, Point | undefined>;

/** Reads where the marks of a picture stand now: before it is painted anew, or from another picture of the same things. */
export function placesIn(svg: SVGSVGElement): Places {
  return new Map([...svg.children].map((mark) => [mark.getAttribute('data-key') ?? '', placeOf(mark)]));
}

/** A frame is where its words are, which catch the pointer: its outline may be drawn in another way. */
function placeOf(mark: Element): Point | undefined {
  const at = homeOf(mark);
  if (at) return at;
  const corner = mark.hasAttribute('x') ? mark : (mark.querySelector('.hit') ?? mark.querySelector('[x]'));
  return corner ? [Number(corner.getAttribute('x')), Number(corner.getAttribute('y'))] : undefined;
}

/** Where the own coordinates of a mark start, where that is not the corner of the picture. */
function homeOf(mark: Element): Point | undefined {
  const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(mark.getAttribute('transform') ?? '') ?? [];
  return x === undefined ? undefined : [Number(x), Number(y)];
}

/** What becomes of a mark between two pictures: how far away it comes from, or that it is new; else it stays. */
export function wayOf(key: string, before: Places, now: Point | undefined): Point | 'new' | undefined {
  if (!before.has(key)) return 'new';
  const was = before.get(key);
  if (!was || !now || (was[0] === now[0] && was[1] === now[1])) return undefined;
  return [was[0] - now[0], was[1] - now[1]];
}

const MOVE = 480;
const APPEAR = 320;

/**
 * Lets the marks of a painted picture come from where they stood: what has the same key is the same thing. Nothing moves
 * for who asked for less motion.
 */
export function play(svg: SVGSVGElement, before: Places): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const mark of svg.children) {
    const key = mark.getAttribute('data-key');
    const way = key === null ? undefined : wayOf(key, before, placeOf(mark));
    if (way === 'new') appear(mark);
    else if (way) travel(mark, way);
  }
}

function travel(mark: Element, [dx, dy]: Point): void {
  const [x, y] = homeOf(mark) ?? [0, 0];
  const frames = [{ transform: `translate(${x + dx}px, ${y + dy}px)` }, { transform: `translate(${x}px, ${y}px)` }];
  mark.animate(frames, { duration: MOVE, easing: 'ease-in-out' });
}

/** A line comes last, when what it leads to is there. */
function appear(mark: Element): void {
  const delay = mark.tagName === 'path' ? MOVE - APPEAR : 0;
  mark.animate([{ opacity: 0 }, { opacity: 1 }], { duration: APPEAR, delay, fill: 'backwards' });
}
