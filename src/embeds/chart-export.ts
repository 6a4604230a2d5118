import type { GroupMark, Mark, Picture, TextMark } from '../charts/mark.ts';
import { elementsOf, type SvgNode } from '../charts/svg/elements.ts';
import { FONTS, wrap } from '../charts/svg/text.ts';
import { standingLine } from '../charts/timeline/standing-line.ts';
import { parsePassageId, type PassageId } from '../model/passage.ts';
import type { Standing } from '../model/standing.ts';
import type { Story } from '../model/story.ts';
import { wordsOf } from '../model/words/index.ts';
import { latestDate } from '../story/latest-date.ts';
import { chartOf, numbersOf, type Chart, type ChartName } from './chart.ts';
import { withKeptWidths } from './kept-width.ts';
import { styled } from './styled.ts';
import type { Style } from './style-sheet.ts';

export interface ExportOptions {
  readonly style: Style;
  /** The full address of a page, from its address in the site. */
  readonly absolute: (address: string) => string;
}

/** As wide as a column of an article, so that it is shown at its own size there: its words are 12 px and more. */
const WIDTH = 600;
const MARGIN = 20;

/**
 * A chart as one SVG that needs nothing else: its title and how to read it, the marks, the key of the lines in
 * words, where it comes from and as of when, and which passage each small number is. The same for the same story.
 */
export function chartExport(story: Story, name: ChartName, { style, absolute }: ExportOptions): SvgNode {
  const chart = chartOf(story, name);
  const inner = WIDTH - 2 * MARGIN;
  const hrefOf = ({ cites: [first = ''] }: { readonly cites: readonly PassageId[] }): string =>
    absolute(`/documents/${parsePassageId(first)?.document ?? ''}/#${first}`);
  const numbers = numbersOf(chart, story);
  const picture = framed(chart, chart.draw(inner, { numbers, hrefOf }), footOf(story, chart, numbers, absolute), story);
  const drawn = withKeptWidths(elementsOf(picture, { class: 'ch', prefix: name }));
  const node = styled(drawn, style);
  return titled(node, chart, style.token('paper'), story.meta.language);
}

function titled({ name, attributes, children }: SvgNode, chart: Chart, paper: string, language: string): SvgNode {
  const { width, height } = attributes;
  return {
    name,
    attributes: { ...attributes, lang: language },
    children: [
      { name: 'title', attributes: {}, children: [chart.title] },
      { name: 'desc', attributes: {}, children: [chart.alternative] },
      { name: 'rect', attributes: { width, height, fill: paper }, children: [] },
      ...children,
    ],
  };
}

/** Lines of words under one another: what is drawn so far, and how far down it reaches. */
interface Column {
  readonly marks: Mark[];
  y: number;
}

/** From one line to the next, by face. */
const LEADING = { dsp: 34, words: 18, b: 18, n: 17 } as const;

function write(column: Column, text: string, face: keyof typeof LEADING, x = MARGIN): void {
  for (const line of wrap(text, WIDTH - MARGIN - x, FONTS[face])) {
    column.y += LEADING[face];
    column.marks.push(textMark(line, face, x, column.y));
  }
}

function textMark(text: string, face: keyof typeof FONTS, x: number, y: number): TextMark {
  return { type: 'text', x, y, text, ...(face === 'words' ? {} : { class: face }) };
}

interface Foot {
  readonly strong: readonly string[];
  readonly quiet: readonly string[];
}

function footOf(
  { documents, meta }: Story,
  chart: Chart,
  numbers: ReadonlyMap<PassageId, number>,
  absolute: ExportOptions['absolute'],
): Foot {
  const { pictures } = wordsOf(meta.language);
  const passages = [...numbers].map(([id, numeral]) => `${numeral}\u00a0${id}`).join(', ');
  return {
    strong: chart.foot,
    quiet: [
      `${pictures.sources(documents)} ${pictures.asOf(latestDate({ documents, meta }), documents.length)}`,
      ...(passages === '' ? [] : [`${pictures.passages} ${passages}.`]),
      pictures.cite(chart.title, meta.title),
      absolute(`/${chart.name}/`),
    ],
  };
}

function framed(chart: Chart, drawn: Picture, foot: Foot, story: Story): Picture {
  const column: Column = { marks: [], y: 10 };
  write(column, chart.title, 'dsp');
  column.y += 4;
  write(column, chart.subtitle, 'n');
  column.y += 18;
  const body: GroupMark = { type: 'group', translate: [MARGIN, column.y], children: drawn.marks };
  column.marks.push(body);
  column.y += drawn.height + 20;
  rule(column);
  for (const text of foot.strong) write(column, text, 'words');
  column.y += 10;
  writeKey(column, chart.standings, story);
  column.y += 16;
  rule(column);
  for (const text of foot.quiet) write(column, text, 'n');
  return { width: WIDTH, height: column.y + 18, label: chart.title, marks: column.marks };
}

function rule(column: Column): void {
  column.marks.push({ type: 'path', class: 'hz2', d: `M${MARGIN} ${column.y}H${WIDTH - MARGIN}` });
  column.y += 4;
}

const SAMPLE = 56;

/** The key of the lines that the chart has, and of no other: each as it is drawn, its name and what it means. */
function writeKey(column: Column, standings: readonly Standing[], { meta }: Story): void {
  const { standing: words } = wordsOf(meta.language);
  for (const standing of standings) {
    const y = column.y + 13;
    column.marks.push(...standingLine(standing, { x1: MARGIN, y1: y, x2: MARGIN + SAMPLE, y2: y }));
    write(column, `${words.names[standing]}: ${words.meanings[standing]}`, 'words', MARGIN + SAMPLE + 12);
  }
}
