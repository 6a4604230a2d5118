import { textWidth, wrap, type Font } from '../../charts/svg/text.ts';
import type { Standing } from '../../model/standing.ts';
import type { Words } from '../../model/words/index.ts';
import { standingsIn, type Drawings, type View } from './drawings.ts';

/** As in `src/styles/embed.css`, for a frame of 600 px: the room inside, and what stands above and below the drawing. */
const ROOM = 580;
const PADDING = 16;
const MOMENTS = 57;
const FOOT = 48;
/** The widest of the faces that readers have, beside the one whose widths are known. */
const WIDEST = 1.12;

const TITLE: Font = { role: 'display', size: 22 * 1.2 };
const WORDS: Font = { role: 'label', size: 13 * WIDEST };
const STRONG: Font = { role: 'labelBold', size: 12.5 * WIDEST };

/**
 * How high an embed is at most, at any of its moments, in a frame of 600 pixels: so high a frame never scrolls there,
 * and is no higher than the words of wide faces need.
 */
export function heightAt600(drawings: Drawings, words: Words): number {
  const { moments, levels, widths } = drawings;
  const [, width] = widths;
  const heights = levels[0].views.map(
    (view) => headHeight(view) + (view.draw(width).height * ROOM) / width + feet(view),
  );
  return Math.ceil(
    PADDING +
      (moments.length > 1 ? MOMENTS : 0) +
      Math.max(0, ...heights) +
      legend(words, standingsIn(drawings)) +
      FOOT,
  );
}

function headHeight({ title, subtitle }: View): number {
  return wrap(title, ROOM, TITLE).length * 26.4 + 8 + wrap(subtitle, ROOM, WORDS).length * 17.55;
}

function feet({ foot, more }: View): number {
  const words = wrap(foot.join(' '), ROOM, STRONG).length * 18.125;
  return 16 + (more.length > 0 ? Math.max(24, words) : words);
}

/** Lines of the legend, each entry kept whole: 42 px of its line, 5 to its word, 11 to the next. */
function legend({ embeds, standing }: Words, lines: readonly Standing[]): number {
  let [rows, x] = [1, textWidth(embeds.legend, WORDS)];
  for (const line of lines) {
    const width = 58 + textWidth(standing.names[line], WORDS);
    if (x + width > ROOM) [rows, x] = [rows + 1, 0];
    x += width;
  }
  return rows * 18.125;
}
