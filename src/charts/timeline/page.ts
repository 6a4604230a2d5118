import type { Words } from '../../model/words/index.ts';
import { at, paragraph, type Line } from './blocks.ts';
import type { Box, PlacedEvent, Shelf } from './geometry.ts';

/** The rail, and where the words begin. */
export const RAIL = 12;
export const TEXT = 40;
export const GAP = 14;

/** What is drawn so far, and how far down it reaches. */
export interface Page {
  readonly width: number;
  readonly words: Words['timeline'];
  y: number;
  readonly lines: Line[];
  readonly events: PlacedEvent[];
  readonly shelves: Shelf[];
  readonly rooms: Box[];
  readonly breaks: number[];
  /** Where there is no rail, as shapes stand alone. */
  readonly bare: [number, number][];
}

/** Words from a place across the page to its right edge, under what is there. */
export function write(page: Page, text: string, x: number, face: Line['face']): void {
  const block = paragraph(text, page.width - x, face);
  page.lines.push(...at(block, x, page.y));
  page.y += block.height;
}
