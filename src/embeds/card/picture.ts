import { elementsOf, type SvgNode } from '../../charts/svg/elements.ts';
import { textWidth, wrap } from '../../charts/svg/text.ts';
import type { Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { styled } from '../styled.ts';
import type { Style } from '../style-sheet.ts';
import type { Card } from './cards.ts';
import { cropped } from './crop.ts';
import { fit, gapSetting, gapWidth, leadingOf, titleSetting, type Room } from './fit.ts';
import { element, stroke, write, type Setting } from './pen.ts';
import { heightOf, listed, sideBySide } from './standings.ts';

export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 64;
const INNER = CARD.width - 2 * MARGIN;
/** Under the masthead. */
const TOP = 128;

/** A card as an SVG of 1200 by 630 that needs nothing else: what its page says, how firmly, and where it is from. */
export function cardPicture(card: Card, story: Story, style: Style): SvgNode {
  const [width, height] = [String(CARD.width), String(CARD.height)];
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  const ground = element('rect', { width, height, fill: style.token('paper') });
  const body = card.chart ? chartBody(card, style) : wordsBody(card, style);
  const foot = footMarks(story, card.chart ? SIDE.width : INNER, style);
  const children = [ground, ...masthead(card.kicker, story, style), ...body, ...foot];
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, children);
}

/** The site’s name and the kind of page over the bar. */
function masthead(kicker: string, { meta }: Story, style: Style): SvgNode[] {
  const name: Setting = { role: 'displayItalic', size: 40 };
  const kind: Setting = { role: 'caps', size: 26, spacing: 0.04 };
  const right = CARD.width - MARGIN;
  const [title = ''] = wrap(meta.title, INNER - textWidth(kicker, kind) - 40, name, 1);
  return [
    write(title, name, { x: MARGIN, y: 76 }, style),
    write(kicker, kind, { x: right, y: 76, fill: 'ink2', anchor: 'end' }, style),
    stroke(`M${MARGIN} 98H${right}`, 4, style),
  ];
}

const SMALL: Setting = { role: 'label', size: 21 };

/** At the foot what the story is made from, and by whom, in two lines where one is too short. */
function footMarks({ meta, documents }: Story, width: number, style: Style): SvgNode[] {
  const words = wordsOf(meta.language);
  const publisher = meta.publisher.name === meta.title ? undefined : meta.publisher.name;
  const lines = wrap(words.renditions.foot(words.story.kicker(documents.length), publisher), width, SMALL, 2);
  return lines.map((line, index) => {
    const y = 592 - (lines.length - 1 - index) * 26;
    return write(line, SMALL, { x: MARGIN, y, fill: 'ink2' }, style);
  });
}

const WORDS = { width: INNER, text: { role: 'display', size: 34 }, leading: 45 } as const;
/** Where the lines of the standings are: under all words, as on the site over a fact. */
const LINES = 488;
/** The lowest that words reach without such lines. */
const LOWEST = 540;

function wordsBody(card: Card, style: Style): SvgNode[] {
  const bottom = card.standings.length === 0 ? LOWEST : LINES - 30;
  const lines = sideBySide(card.standings, { x: MARGIN, y: LINES, width: INNER }, style);
  return [...head(card, { ...WORDS, height: bottom - TOP }, style), ...lines];
}

/** The title with what is left open, and the text. */
function head(card: Card, room: Room, style: Style): SvgNode[] {
  const { size, title, gap, text, start } = fit(card, room);
  const rowAt = (row: number): number => TOP + row * leadingOf(size);
  const lines = title.map((line, row) =>
    write(line, titleSetting(size), { x: MARGIN, y: Math.round(rowAt(row) + size * 0.86) }, style),
  );
  const open = card.gap === undefined ? [] : corners(card.gap, MARGIN + gap.x, rowAt(gap.row), size, style);
  const words = text.map((line, row) => {
    const y = Math.round(TOP + start + room.text.size * 0.9 + row * room.leading);
    return write(line, room.text, { x: MARGIN, y, fill: 'ink2' }, style);
  });
  return [...lines, ...open, ...words];
}

/** What nobody says, in open corners, as high as a line of the title. */
function corners(gap: string, x: number, y: number, size: number, style: Style): SvgNode[] {
  const [left, right] = [Math.round(x), Math.round(x + gapWidth(gap, size))];
  const [top, bottom] = [Math.round(y + size * 0.14), Math.round(y + size * 1.08)];
  const tick = Math.round(size * 0.2);
  const upper = `M${left} ${top + tick}V${top}H${left + tick}M${right - tick} ${top}H${right}V${top + tick}`;
  const lower = `M${right} ${bottom - tick}V${bottom}H${right - tick}M${left + tick} ${bottom}H${left}V${bottom - tick}`;
  const place = { x: left + Math.round(size * 0.45), y: Math.round(y + size * 0.82) };
  return [stroke(upper + lower, 3, style), write(gap, gapSetting(size), place, style)];
}

const SIDE = { width: 350, text: { role: 'label', size: 21 }, leading: 28 } as const;
const STAGE = { x: 446, y: 122, width: 690, height: 508 } as const;

/** The words at the left, the standings under them, and the chart at the right, cut off where it is longer. */
function chartBody(card: Card, style: Style): SvgNode[] {
  const bottom = LOWEST - 12 - heightOf(card.standings);
  return [
    ...head(card, { ...SIDE, height: bottom - 20 - TOP }, style),
    ...listed(card.standings, { x: MARGIN, y: bottom, width: SIDE.width }, style),
    ...drawing(card, style),
  ];
}

function drawing({ chart }: Card, style: Style): SvgNode[] {
  if (!chart) return [];
  const picture = chart.draw(chart.name === 'org-chart' ? 860 : 600, {
    numbers: new Map(),
    hrefOf: () => '',
    entryOf: () => '',
  });
  const { x, y, width, height } = STAGE;
  const seen = Math.round((height * picture.width) / width);
  const shown = { ...picture, marks: cropped(picture.marks, seen) };
  const root = styled(elementsOf(shown, { class: 'ch', prefix: chart.name }), style);
  const place = {
    x: String(x),
    y: String(y),
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${picture.width} ${seen}`,
  };
  return [element('svg', { ...place, 'font-family': root.attributes['font-family'] }, root.children)];
}
