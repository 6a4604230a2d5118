import type { Placed } from '../../charts/org-chart/sheet.ts';

/** From where to where of a picture, in its own pixels from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** The words of a mark may stand so far above their baseline. */
const ASCENT = 32;

/**
 * What of a picture is seen in a stretch of it, in the order in which it lies on each other; and, wherever it stands, what
 * has one of the keys.
 */
export function placedIn(placed: readonly Placed[], { top, bottom }: Stretch, keys: readonly string[] = []): Placed[] {
  const isIn = (from: number, to: number): boolean => to >= top && from <= bottom;
  return placed.filter(
    ({ key, box, lines }) =>
      isIn(box.y, box.y + box.height) || lines.some(({ y }) => isIn(y - ASCENT, y)) || keys.includes(key),
  );
}

/** Whether one stretch has all of another in it. */
export function covers(outer: Stretch, inner: Stretch): boolean {
  return outer.top <= inner.top && outer.bottom >= inner.bottom;
}

/** The stretch of a picture that the window shows, and so many windows above and below it. */
export function stretchSeen(svg: SVGSVGElement, beyond: number): Stretch {
  const { top, width } = svg.getBoundingClientRect();
  const scale = width === 0 ? 1 : svg.viewBox.baseVal.width / width;
  return { top: (-top - beyond * innerHeight) * scale, bottom: ((1 + beyond) * innerHeight - top) * scale };
}
