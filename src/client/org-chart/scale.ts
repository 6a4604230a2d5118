const LEAST = 0.4;
const MOST = 4;
/** What one step of a button or a wheel multiplies by. */
const STEP = 1.25;

/**
 * The scale some steps on, between two fifths and four times. Where it began smaller than that, to fit the window, it does
 * not become smaller still.
 */
export function nextScale(scale: number, steps: number, began = scale): number {
  const next = Math.min(MOST, Math.max(Math.min(LEAST, began), scale * STEP ** steps));
  // Steps there and back are to end where they began.
  return Math.abs(next - 1) < 0.001 ? 1 : next;
}

/** How far to scroll, in pixels, so that the point `at` pixels from the edge of a place stays there as the rest grows. */
export function scrollFor(scroll: number, at: number, factor: number): number {
  return Math.max(0, (scroll + at) * factor - at);
}
