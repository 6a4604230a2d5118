import type { Mark, Picture } from './mark.ts';
import { FONTS, wrap } from './svg/text.ts';

/** What stands around a chart on its page. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  /** Paragraph by paragraph. */
  readonly foot: readonly string[];
}

const MARGIN = 20;
/** From one line to the next, by face. */
const LEADING = { dsp: 34, n: 18 } as const;

/** A picture with its title and how to read it over it and its foot under it, so that it can leave its page alone. */
export function captioned(picture: Picture, { title, subtitle, foot }: Caption): Picture {
  const marks: Mark[] = [];
  let y = MARGIN / 2;
  const write = (text: string, face: keyof typeof LEADING): void => {
    for (const line of wrap(text, picture.width, FONTS[face])) {
      y += LEADING[face];
      marks.push({ type: 'text', x: MARGIN, y, text: line, class: face });
    }
  };
  write(title, 'dsp');
  write(subtitle, 'n');
  marks.push({ type: 'group', translate: [MARGIN, y + MARGIN], children: picture.marks });
  y += picture.height + 2 * MARGIN;
  for (const text of foot) {
    write(text, 'n');
    y += LEADING.n / 3;
  }
  return { ...picture, width: picture.width + 2 * MARGIN, height: Math.ceil(y + MARGIN), marks };
}
