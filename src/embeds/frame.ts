/** The least and the greatest height that a frame is given, in pixels: a page is not to be hidden by what it embeds. */
const LEAST = 200;
const GREATEST = 4000;

/**
 * The height that a message asks for, for the page around: of AMP’s `embed-size`, which every embed sends. Undefined for
 * any other message. The caller has to see that it came from the frame whose height it sets.
 */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { sentinel, type, height } = data as Record<string, unknown>;
  if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number' || !(height > 0)) return undefined;
  return Math.round(Math.min(Math.max(height, LEAST), GREATEST));
}
