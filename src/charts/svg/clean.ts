/**
 * What XML 1.0 cannot hold, control characters and halves of characters; and soft hyphens, which say where a word may
 * break and are never part of it.
 */
const FOREIGN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\ufffe\uffff]/g;

/** A text as an SVG file can hold it. */
export function clean(text: string): string {
  return text.replace(FOREIGN, '').toWellFormed();
}
