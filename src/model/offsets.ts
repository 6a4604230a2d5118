import { LineCounter } from 'yaml';
import type { Place } from './place.ts';

/**
 * Gives where an offset into a text is, by line and column in `file`, in which the text begins with line `firstLine`.
 * The text is read once, however many places are asked for.
 */
export function placesIn(file: string, text: string, firstLine = 1): (offset: number) => Place {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
}
