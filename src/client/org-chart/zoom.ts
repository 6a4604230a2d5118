import { pictureIn } from '../page/shown.ts';
import { dragging, pinching } from './hands.ts';
import { nextScale, scrollFor } from './scale.ts';

/** The zoom of a live chart. */
export interface Zoom {
  /**
   * `in`, `out`, `fit` (the whole picture in the window) or `one` (as wide as its place). Gives how wide the picture then
   * is: 1 is as wide as its place.
   */
  readonly to: (what: string) => number;
  readonly wheel: (event: WheelEvent) => void;
}

/** The buttons that do as much as one step, and can come to an end. */
const STEPS: Readonly<Record<string, number>> = { in: 1, out: -1 };

/**
 * Zoom by width: the picture grows within a place that scrolls sideways, and the page scrolls it up and down. So a finger
 * and a wheel do what they do everywhere, and nothing holds the page.
 */
export function zoomIn(host: HTMLElement): Zoom {
  let scale = 1;
  const set = (next: number, x?: number): void => {
    for (const place of host.querySelectorAll<HTMLElement>('.drawn')) {
      const at = x === undefined ? place.clientWidth / 2 : x - place.getBoundingClientRect().left;
      const left = scrollFor(place.scrollLeft, at, next / scale);
      place.style.setProperty('--zoom', `${next * 100}%`);
      place.classList.toggle('zoomed', next !== 1);
      place.scrollLeft = left;
    }
    scale = next;
    for (const [way, steps] of Object.entries(STEPS))
      host
        .querySelector(`[data-zoom="${way}"]`)
        ?.setAttribute('aria-disabled', String(nextScale(next, steps) === next));
  };
  dragging(host);
  pinching(host, () => {
    const start = scale;
    return (factor, x) => {
      set(nextScale(start * factor, 0, start), x);
    };
  });
  return {
    to(what) {
      const steps = STEPS[what];
      if (steps) set(nextScale(scale, steps));
      if (what === 'one') set(1);
      if (what === 'fit') set(fitting(host, scale));
      return scale;
    },
    wheel(event) {
      set(nextScale(scale, -event.deltaY / 100), event.clientX);
    },
  };
}

/** The scale at which the picture that is shown is as high as the window, and no wider than its place. */
function fitting(host: HTMLElement, scale: number): number {
  const height = pictureIn(host)?.getBoundingClientRect().height ?? 0;
  return height === 0 ? 1 : Math.min(1, (scale * (innerHeight - 24)) / height);
}
