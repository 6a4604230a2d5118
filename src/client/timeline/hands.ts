/** What hands on a timeline ask for. */
export interface Moves {
  /** Steps in or out, at a point of the window. */
  readonly zoom: (steps: number, at: Point) => void;
  /** By a part of what is shown: 0.125 is an eighth of it later. */
  readonly pan: (by: number) => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A notch of a wheel is 100; a pinch on a touch pad comes in small parts. */
const NOTCH = 60;
/** How far two fingers part, or come together, for a step. */
const PINCH = 1.35;
/** A drag across this part of the picture moves time by as much. */
const PART = 1 / 8;

/**
 * Wheel with a modifier, pinch and drag. A plain wheel and a finger that goes up or down scroll the page as everywhere;
 * a finger that goes sideways, and a mouse that drags the ground, move time.
 */
export function hands(host: HTMLElement, moves: Moves): void {
  wheel(host, moves);
  pinch(host, moves);
  drag(host, moves);
}

function isOnPicture({ target }: Event): boolean {
  return target instanceof Element && target.closest('.drawn') !== null;
}

function wheel(host: HTMLElement, { zoom }: Moves): void {
  let sum = 0;
  const onWheel = (event: WheelEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || !isOnPicture(event)) return;
    event.preventDefault();
    sum += event.deltaY;
    if (Math.abs(sum) < NOTCH) return;
    zoom(-Math.sign(sum), { x: event.clientX, y: event.clientY });
    sum = 0;
  };
  host.addEventListener('wheel', onWheel, { passive: false });
}

function pinch(host: HTMLElement, { zoom }: Moves): void {
  let start: number | undefined;
  const between = ({ touches: [a, b] }: TouchEvent) =>
    a && b
      ? {
          apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
          middle: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
        }
      : undefined;
  const onMove = (event: TouchEvent): void => {
    const fingers = between(event);
    if (!fingers || !isOnPicture(event)) {
      start = undefined;
      return;
    }
    // A page that is scrolling already goes on.
    if (event.cancelable) event.preventDefault();
    start ??= fingers.apart;
    const factor = fingers.apart / start;
    if (factor < PINCH && factor > 1 / PINCH) return;
    zoom(factor > 1 ? 1 : -1, fingers.middle);
    start = fingers.apart;
  };
  host.addEventListener('touchmove', onMove, { passive: false });
  for (const type of ['touchend', 'touchcancel'])
    host.addEventListener(type, () => {
      start = undefined;
    });
}

function drag(host: HTMLElement, { pan }: Moves): void {
  let from: { x: number; readonly width: number; isMoved: boolean } | undefined;
  host.addEventListener('pointerdown', (event) => {
    const { target, button, isPrimary, clientX: x } = event;
    const isGround = event.pointerType !== 'mouse' || !(target instanceof Element && target.closest('a'));
    from =
      isOnPicture(event) && isGround && button === 0 && isPrimary
        ? { x, width: host.clientWidth, isMoved: false }
        : undefined;
  });
  addEventListener('pointermove', ({ clientX, isPrimary }) => {
    if (!from || !isPrimary) return;
    const parts = Math.trunc((from.x - clientX) / (from.width * PART));
    if (parts === 0) return;
    from.isMoved = true;
    from.x -= parts * from.width * PART;
    pan(parts * PART);
  });
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(type, () => {
      // The click that ends a drag opens nothing; there may be none.
      if (from?.isMoved) {
        const stop = (event: Event): void => {
          event.preventDefault();
          event.stopPropagation();
        };
        host.addEventListener('click', stop, { capture: true, once: true });
        setTimeout(() => {
          host.removeEventListener('click', stop, { capture: true });
        });
      }
      from = undefined;
    });
}
