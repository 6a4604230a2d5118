import { shownIn } from './shown.ts';

/** More windows than this away, nobody follows the way there, and what is painted on it could move the place. */
const FAR = 3;

/**
 * Brings the mark that the address names into view, to the middle where it is not in it; undefined where the picture has
 * it not.
 */
export function aimIn(
  host: HTMLElement,
  block: ScrollLogicalPosition,
  behavior: ScrollBehavior,
): SVGElement | undefined {
  const mark = shownIn(host, '.aim');
  // Firefox knows no size of what only holds others.
  const box = mark?.querySelector('rect, .hit, text') ?? mark;
  const { top = 0, bottom = 0 } = box?.getBoundingClientRect() ?? {};
  box?.scrollIntoView({
    block: top < 0 || bottom > innerHeight ? 'center' : block,
    inline: 'nearest',
    behavior: Math.abs(top) > FAR * innerHeight ? 'instant' : behavior,
  });
  return mark;
}

/** How a chart goes to what was asked for: at once for who asked for less motion. */
export function pace(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
