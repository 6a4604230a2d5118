/**
 * Whether a click, or an arrow, comes without a modifier. With one it is the browser’s: Back, another window, a file. Keys
 * that write, such as a plus, may need Shift and are not asked here.
 */
export function isPlain(event: MouseEvent | KeyboardEvent): boolean {
  return !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
}
