import { shownIn } from './shown.ts';

/** Brings the mark that the address names into view; undefined where the picture has it not. */
export function aimIn(
  host: HTMLElement,
  block: ScrollLogicalPosition,
  behavior: ScrollBehavior,
): SVGElement | undefined {
  const mark = shownIn(host, '.aim');
  // Firefox knows no size of what only holds others.
  (mark?.querySelector('rect, .hit, text') ?? mark)?.scrollIntoView({ block, inline: 'nearest', behavior });
  return mark;
}

/** How a chart goes to what was asked for: at once for who asked for less motion. */
export function pace(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
