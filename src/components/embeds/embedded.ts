import { chartExport } from '../../embeds/chart-export.ts';
import type { ChartName } from '../../embeds/chart.ts';
import { embedOf, type Embed } from '../../embeds/embed.ts';
import { styleOf } from '../../embeds/style-sheet.ts';
import { absolute } from '../../layouts/addresses.ts';
import { chartStyle } from '../../loaders/chart-style.ts';
import { pinned } from '../../loaders/pinned.ts';
import { story } from '../../loaders/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { drawingsOf } from './drawings.ts';
import { heightAt600 } from './height.ts';

/** The embed of a chart of this site, as high as its drawing needs. */
export function embedded(name: ChartName, site: URL | undefined): Embed {
  const height = heightAt600(drawingsOf(story, name), wordsOf(story.meta.language));
  const last = pinned.findLast(({ chart }) => chart === name);
  return embedOf(story, name, { home: absolute('/', site), pinned: last, height, size: sizeOf(name, site) });
}

function sizeOf(name: ChartName, site: URL | undefined): Embed['size'] {
  const to = (address: string): string => absolute(address, site);
  const style = styleOf(chartStyle(story.meta.accent), 'light');
  const { width, height } = chartExport(story, name, { style, absolute: to }).attributes;
  return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
}
