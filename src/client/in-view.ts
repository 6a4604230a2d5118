/** From where to where something reaches, in pixels from the top of what scrolls. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The room over what is brought into view. */
const ABOVE = 24;

/**
 * How far down to scroll what shows so much at a time, that as many of some spans as can be are seen whole; as little as
 * that takes, and not at all where there are none.
 */
export function scrollToMost(spans: readonly Span[], height: number): number {
  const tops = [0, ...spans.map(({ top }) => Math.max(0, top - ABOVE)).toSorted((a, b) => a - b)];
  const seen = (from: number): number =>
    spans.filter(({ top, bottom }) => top >= from && bottom <= from + height).length;
  return tops.reduce((best, from) => (seen(from) > seen(best) ? from : best));
}
