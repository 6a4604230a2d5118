import { captioned, MARGIN, type Caption } from '../charts/captioned.ts';
import { keyOf } from '../charts/evidence.ts';
import { elementsOf, type SvgNode } from '../charts/svg/elements.ts';
import { parsePassageId, type PassageId } from '../model/passage.ts';
import type { Story } from '../model/story.ts';
import { fileWordsOf } from '../model/words/files.ts';
import { wordsOf } from '../model/words/index.ts';
import { latestDate } from '../story/latest-date.ts';
import { chartOf, numbersOf, type Chart, type ChartName } from './chart.ts';
import { withKeptWidths } from './kept-width.ts';
import { withOwnMasks } from './own-masks.ts';
import { styled } from './styled.ts';
import type { Style } from './style-sheet.ts';

export interface ExportOptions {
  readonly style: Style;
  /** The full address of a page, from its address in the site. */
  readonly absolute: (address: string) => string;
}

/** As wide as a column of an article, so that it is shown at its own size there: its words are 12 px and more. */
const WIDTH = 600;

/**
 * A chart as one SVG that needs nothing else: its title and how to read it, the marks, the key of the lines in
 * words, where it comes from and as of when, and which passage each small number is. The same for the same story.
 */
export function chartExport(story: Story, name: ChartName, { style, absolute }: ExportOptions): SvgNode {
  const chart = chartOf(story, name);
  const inner = WIDTH - 2 * MARGIN;
  const hrefOf = ({ cites: [first = ''] }: { readonly cites: readonly PassageId[] }): string =>
    absolute(`/documents/${parsePassageId(first)?.document ?? ''}/#${first}`);
  const entryOf = (event: string): string => absolute(`/timeline/#${event}`);
  const numbers = numbersOf(chart, story);
  const picture = captioned(
    chart.draw(inner, { numbers, hrefOf, entryOf }),
    captionOf(story, chart, numbers, absolute),
  );
  const drawn = withOwnMasks(withKeptWidths(elementsOf(picture, { class: 'ch', prefix: name })));
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

function captionOf(
  story: Story,
  { name, title, subtitle, foot, standings }: Chart,
  numbers: ReadonlyMap<PassageId, number>,
  absolute: ExportOptions['absolute'],
): Caption {
  const { documents, meta } = story;
  const { renditions } = wordsOf(meta.language);
  const files = fileWordsOf(meta.language);
  const passages = [...numbers].map(([id, numeral]) => `${numeral}\u00a0${id}`);
  const sources = `${renditions.sources(documents)} ${renditions.asOf(latestDate(story), documents.length)}`;
  const from = [renditions.cite(title, meta.title), absolute(`/${name}/`)];
  return {
    title,
    subtitle,
    said: foot,
    key: keyOf(standings, meta.language),
    foot: [sources, ...(passages.length === 0 ? [] : [files.passages(passages)]), ...from],
  };
}
