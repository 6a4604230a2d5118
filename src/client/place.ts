/** As in the style sheet: under this width the card is a sheet at the foot of the screen. */
const SHEET = 600;
const GAP = 14;
const EDGE = 8;

/** In pixels of the window. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What was asked, and what is best read beside the answer. */
export interface Asked {
  readonly mark: Box;
  /** Its sentence, line by line. */
  readonly sentence: readonly Box[];
  /** What belongs to it: its paragraph, the other marks of its claim. */
  readonly kin: readonly Box[];
}

/** Sets an open card beside what was asked; a sheet at the foot of the screen moves what was asked up to its edge. */
export function placeBeside(card: HTMLElement, asked: Asked): void {
  if (innerWidth >= SHEET) {
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const most = mostHeight(asked.mark, card.offsetWidth, view);
    if (most === undefined) card.style.removeProperty('max-height');
    else card.style.maxHeight = `${most}px`;
    setBeside(card, asked);
    return;
  }
  for (const side of ['left', 'top', 'max-height']) card.style.removeProperty(side);
  scrollBy({ top: scrollFor(asked, innerHeight - card.offsetHeight), behavior: 'instant' });
}

/** Sets an open card beside what was asked, however narrow the window is: in a frame its foot may be out of sight. */
export function setBeside(card: HTMLElement, asked: Asked): void {
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { x, y } = placeOf(asked, { width: card.offsetWidth, height: card.offsetHeight }, view);
  card.style.left = `${x + scrollX}px`;
  card.style.top = `${y + scrollY}px`;
}

/** A card lower than this is scrolled more than read. */
const LEAST = 240;

/**
 * How high a card of a width may be where it has no room at either side of a mark, so that it stands whole below or above
 * it; undefined where it has, or where neither leaves room enough to read.
 */
export function mostHeight(mark: Box, width: number, view: Size): number | undefined {
  const beside = Math.max(mark.left, view.width - mark.right) - GAP - EDGE;
  const most = Math.max(mark.top, view.height - mark.bottom) - GAP - EDGE;
  return beside >= width || most < LEAST ? undefined : most;
}

/**
 * The corner of a card of a size in a window: right of what was asked, else left, else below, else above, always whole
 * on the screen. It covers as little as can be of the mark, then of its sentence, then of what belongs to it.
 */
export function placeOf({ mark, sentence, kin }: Asked, card: Size, view: Size): { x: number; y: number } {
  const around = [mark, hull([mark, ...sentence]), hull([mark, ...sentence, ...kin])];
  const sides = around.map((box) => sidesOf(box, mark, card, view));
  const places = [0, 1, 2, 3].flatMap((side) => sides.flatMap((places) => places[side] ?? []));
  const costs = places.map((place) => [mark, sentence, kin].map((boxes) => covered(place, card, [boxes].flat())));
  const least = costs.reduce((best, cost) => (isLess(cost, best) ? cost : best));
  return places[costs.indexOf(least)] ?? { x: EDGE, y: EDGE };
}

/** How far to scroll down so that what was asked, or its head, stands over a sheet whose upper edge is at `edge`. */
export function scrollFor({ mark, sentence }: Omit<Asked, 'kin'>, edge: number): number {
  const isRoom = ({ top, bottom }: Box): boolean => bottom - top + 2 * EDGE <= edge;
  const whole = hull([mark, ...sentence]);
  const { top, bottom } = isRoom(whole) ? whole : mark;
  if (top < EDGE || !isRoom({ ...mark, top, bottom })) return top - EDGE;
  return Math.max(0, bottom + EDGE - edge);
}

/** Right, left, below, above. */
function sidesOf(box: Box, mark: Box, card: Size, view: Size): { x: number; y: number }[] {
  const x = (left: number): number => Math.max(EDGE, Math.min(left, view.width - card.width - EDGE));
  const y = (top: number): number => Math.max(EDGE, Math.min(top, view.height - card.height - EDGE));
  return [
    { x: x(box.right + GAP), y: y(mark.top) },
    { x: x(box.left - GAP - card.width), y: y(mark.top) },
    { x: x(mark.left), y: y(box.bottom + GAP) },
    { x: x(mark.left), y: y(box.top - GAP - card.height) },
  ];
}

/** The area of some boxes that a card at a place would cover, in square pixels. */
function covered({ x, y }: { x: number; y: number }, card: Size, boxes: readonly Box[]): number {
  const across = ({ left, right }: Box): number => Math.min(right, x + card.width) - Math.max(left, x);
  const down = ({ top, bottom }: Box): number => Math.min(bottom, y + card.height) - Math.max(top, y);
  return boxes.reduce((sum, box) => sum + Math.max(0, across(box)) * Math.max(0, down(box)), 0);
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((cost, index) => cost !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

function hull(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
