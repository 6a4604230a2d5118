import type { APIRoute, GetStaticPaths } from 'astro';
import { markup } from '../../charts/svg/paint.ts';
import { exportAddress } from '../../embeds/addresses.ts';
import { CHARTS, type ChartName } from '../../embeds/chart.ts';
import { inPublishedFaces } from '../../embeds/published.ts';
import { chartExport } from '../../embeds/chart-export.ts';
import { BOTH, styleOf, type Scheme } from '../../embeds/style-sheet.ts';
import { absolute } from '../../layouts/addresses.ts';
import { CITED, keyed } from '../../loaders/cache-key.ts';
import { chartStyle } from '../../loaders/chart-style.ts';
import { png } from '../../loaders/png.ts';
import { story } from '../../loaders/story.ts';

interface Props {
  chart: ChartName;
  scheme: Scheme;
  format: 'svg' | 'png';
}

const FORMATS = ['svg', 'png'] as const;
/** Pixels of a PNG for each of the chart's own: sharp on a fine screen and in print. */
const ZOOM = 2;

export const getStaticPaths = (() =>
  keyed(
    CHARTS.flatMap((chart) =>
      BOTH.flatMap((scheme) =>
        FORMATS.map((format) => ({
          params: { picture: exportAddress(chart, scheme, format).replace('/exports/', '') },
          props: { chart, scheme, format } satisfies Props,
        })),
      ),
    ),
    CITED,
  )) satisfies GetStaticPaths;

/** A chart as a file that stands alone. */
export const GET: APIRoute<Props> = async ({ props: { chart, scheme, format }, site }) => {
  const style = styleOf(chartStyle(story.meta.accent), scheme);
  const picture = chartExport(story, chart, { style, absolute: (address) => absolute(address, site) });
  return format === 'svg'
    ? new Response(markup(inPublishedFaces(picture)), { headers: { 'content-type': 'image/svg+xml' } })
    : new Response(await png(picture, { zoom: ZOOM }), { headers: { 'content-type': 'image/png' } });
};
