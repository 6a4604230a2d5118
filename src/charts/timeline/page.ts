import type { TimelineWords } from '../../model/words/timeline.ts';
import { at, paragraph, type Line } from './blocks.ts';
import type { Box, PlacedEvent, Shelf } from './geometry.ts';
import type { TimelineData } from './values.ts';

/** The rail, and where the words begin. */
export const RAIL = 12;
export const TEXT = 40;
export const GAP = 14;

/** What is drawn so far, and how far down it reaches. */
export interface Page {
  readonly width: number;
  readonly words: TimelineWords;
  y: number;
  readonly lines: Line[];
  readonly events: PlacedEvent[];
  readonly shelves: Shelf[];
  readonly rooms: Box[];
  readonly breaks: number[];
  /** Where there is no rail, as shapes stand alone. */
  readonly bare: [number, number][];
}

/** Said where nothing is drawn: there is nothing, or nothing of what is asked for. */
export function nothingIn({ left }: Pick<TimelineData, 'left'>, words: TimelineWords): string {
  return left.length > 0 ? words.none : words.empty;
}

/** Words from a place across the page to its right edge, under what is there. */
export function write(page: Page, text: string, x: number, face: Line['face']): void {
  const block = paragraph(text, page.width - x, face);
  page.lines.push(...at(block, x, page.y));
  page.y += block.height;
}
