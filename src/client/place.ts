/** As in the style sheet: under this width the card is a sheet at the foot of the screen. */
const SHEET = 600;
const GAP = 14;
const EDGE = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sets an open card beside what was asked: right of it, else left, else below, else above, always whole on the screen. */
export function placeBeside(card: HTMLElement, asked: Element): void {
  if (innerWidth < SHEET) {
    card.style.removeProperty('left');
    card.style.removeProperty('top');
    return;
  }
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const { x, y } = placeOf(asked.getBoundingClientRect(), size, { width: innerWidth, height: innerHeight });
  card.style.left = `${x + scrollX}px`;
  card.style.top = `${y + scrollY}px`;
}

/** The corner of a card of a size beside a box in a window, in pixels of the window. */
export function placeOf(box: Box, card: Size, view: Size): { x: number; y: number } {
  const within = (y: number): number => Math.max(EDGE, Math.min(y, view.height - card.height - EDGE));
  if (box.right + GAP + card.width < view.width) return { x: box.right + GAP, y: within(box.top) };
  if (box.left - GAP - card.width > 0) return { x: box.left - GAP - card.width, y: within(box.top) };
  const x = Math.min(Math.max(EDGE, box.left), view.width - card.width - EDGE);
  const isRoomBelow = box.bottom + GAP + card.height < view.height;
  return { x, y: within(isRoomBelow ? box.bottom + GAP : box.top - GAP - card.height) };
}
