/** A box of a tree that grows to the right, with what hangs on it. */
export interface TreeBox<T> {
  readonly height: number;
  readonly children: readonly T[];
}

/**
 * How far down each box of some trees of boxes of different heights stands, one level a column. A box is level with the
 * first that hangs on it, since a page is read from its top; branches lie as close under each other as their outlines
 * let them, and equal branches are laid out alike. In linear time: an outline is kept as one top and one bottom a
 * column, where van der Ploeg (Drawing non-layered tidy trees in linear time, 2014) threads it through the boxes.
 */
export function tidy<T extends TreeBox<T>>(roots: readonly T[], gap: number): ReadonlyMap<T, number> {
  const tops = new Map<T, number>();
  const settle = ({ places }: Stack<T>, y: number): void => {
    for (const { box, below, at } of places) {
      tops.set(box, y + at);
      settle(below, y + at);
    }
  };
  settle(stacked(roots, gap), 0);
  return tops;
}

/** Boxes under each other, each with what hangs on it, and the outline of all: a top and a bottom for each column. */
interface Stack<T> {
  readonly places: { readonly box: T; readonly below: Stack<T>; readonly at: number }[];
  readonly tops: number[];
  readonly bottoms: number[];
}

function stacked<T extends TreeBox<T>>(boxes: readonly T[], gap: number): Stack<T> {
  const stack: Stack<T> = { places: [], tops: [], bottoms: [] };
  for (const box of boxes) {
    const below = stacked<T>(box.children, gap);
    const tops = [0, ...below.tops];
    const free = tops.map((top, column) => (stack.bottoms[column] ?? -Infinity) + gap - top);
    const at = Math.max(0, ...free);
    stack.places.push({ box, below, at });
    tops.forEach((top, column) => (stack.tops[column] ??= at + top));
    [box.height, ...below.bottoms].forEach((bottom, column) => (stack.bottoms[column] = at + bottom));
  }
  return stack;
}
