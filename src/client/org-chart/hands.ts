/** A mouse that drags the empty ground of a picture moves it. */
export function dragging(host: HTMLElement): void {
  let from: { place: HTMLElement; x: number } | undefined;
  host.addEventListener('pointerdown', ({ target, pointerType, button, clientX }) => {
    const place = target instanceof Element && !target.closest('a') ? target.closest<HTMLElement>('.zoomed') : null;
    from = place && pointerType === 'mouse' && button === 0 ? { place, x: clientX + place.scrollLeft } : undefined;
  });
  addEventListener('pointermove', ({ clientX }) => {
    if (from) from.place.scrollLeft = from.x - clientX;
  });
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(type, () => {
      from = undefined;
    });
}

/** Two fingers on a picture: the middle between them, and how far they are apart. */
interface Grip {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
}

/**
 * Two fingers enlarge a picture and move it, up and down with what scrolls around it. One is left to the page. `start`
 * is asked once a grip for what then sets the size, as a factor of what it was, around a point of the window.
 */
export function pinching(host: HTMLElement, start: () => (factor: number, x: number) => void): void {
  let held: { place: Element; first: Grip; last: Grip; size: (factor: number, x: number) => void } | undefined;
  host.addEventListener('touchstart', ({ target, touches }) => {
    const place = target instanceof Element ? target.closest('.drawn') : null;
    const grip = gripOf(touches);
    held = place && grip ? { place, first: grip, last: grip, size: start() } : undefined;
  });
  host.addEventListener(
    'touchmove',
    (event) => {
      const grip = gripOf(event.touches);
      // The page that is still on its way has the fingers.
      if (!held || !grip || !event.cancelable) return;
      event.preventDefault();
      held.size(grip.apart / held.first.apart, grip.x);
      held.place.scrollLeft += held.last.x - grip.x;
      (document.fullscreenElement ?? window).scrollBy({ top: held.last.y - grip.y, behavior: 'instant' });
      held.last = grip;
    },
    { passive: false },
  );
  for (const type of ['touchend', 'touchcancel'])
    host.addEventListener(type, () => {
      held = undefined;
    });
}

function gripOf({ 0: one, 1: other, length }: TouchList): Grip | undefined {
  if (!one || !other || length !== 2) return undefined;
  const [dx, dy] = [other.clientX - one.clientX, other.clientY - one.clientY];
  return { x: one.clientX + dx / 2, y: one.clientY + dy / 2, apart: Math.max(1, Math.hypot(dx, dy)) };
}
