import type { Standing } from '../model/standing.ts';
import type { Mark, Picture } from './mark.ts';
import { FONTS, wrap } from './svg/text.ts';
import { standingLine } from './timeline/standing-line.ts';

/** What stands around a chart on its page. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  /** What the chart says of itself, paragraph by paragraph. */
  readonly said: readonly string[];
  /** The lines that it has, and what each means. */
  readonly key: readonly (readonly [standing: Standing, words: string])[];
  /** Where it comes from, paragraph by paragraph. */
  readonly foot: readonly string[];
}

/** What a caption leaves free at the left and the right of a picture. */
export const MARGIN = 20;
const SAMPLE = 56;
/** From one line to the next, by face. */
const LEADING = { dsp: 34, words: 18, n: 17 } as const;

/**
 * A picture with its title and how to read it over it, and under it what it says of itself, the key of its lines and its
 * foot, so that it can leave its page alone.
 */
export function captioned(picture: Picture, { title, subtitle, said, key, foot }: Caption): Picture {
  const width = picture.width + 2 * MARGIN;
  const column: Column = { width, marks: [], y: MARGIN / 2 };
  write(column, title, 'dsp');
  column.y += 4;
  write(column, subtitle, 'n');
  column.y += 18;
  column.marks.push({ type: 'group', translate: [MARGIN, column.y], children: picture.marks });
  column.y += picture.height + MARGIN;
  const below = (paragraphs: readonly string[], face: keyof typeof LEADING): void => {
    rule(column);
    for (const text of paragraphs) write(column, text, face);
    column.y += 10;
  };
  if (said.length > 0 || key.length > 0) below(said, 'words');
  for (const [standing, words] of key) writeKey(column, standing, words);
  column.y += key.length > 0 ? 16 : 0;
  if (foot.length > 0) below(foot, 'n');
  return { ...picture, width, height: Math.ceil(column.y + 8), marks: column.marks };
}

/** Lines of words under one another: what is drawn so far, and how far down it reaches. */
interface Column {
  readonly width: number;
  readonly marks: Mark[];
  y: number;
}

function write(column: Column, words: string, face: keyof typeof LEADING, x = MARGIN): void {
  for (const text of wrap(words, column.width - MARGIN - x, FONTS[face])) {
    column.y += LEADING[face];
    column.marks.push({ type: 'text', x, y: column.y, text, ...(face === 'words' ? {} : { class: face }) });
  }
}

function rule(column: Column): void {
  column.marks.push({ type: 'path', class: 'hz2', d: `M${MARGIN} ${column.y}H${column.width - MARGIN}` });
  column.y += 4;
}

function writeKey(column: Column, standing: Standing, words: string): void {
  const y = column.y + 13;
  column.marks.push(...standingLine(standing, { x1: MARGIN, y1: y, x2: MARGIN + SAMPLE, y2: y }));
  write(column, words, 'words', MARGIN + SAMPLE + 12);
}
