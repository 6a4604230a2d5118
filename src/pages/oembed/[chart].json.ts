import type { APIRoute, GetStaticPaths } from 'astro';
import { embedded } from '../../components/embeds/embedded.ts';
import { CHARTS, type ChartName } from '../../embeds/chart.ts';
import { oEmbedOf } from '../../embeds/oembed.ts';

export const getStaticPaths: GetStaticPaths = () => CHARTS.map((chart) => ({ params: { chart } }));

/** What the page of a chart becomes where its address is pasted; one file a chart, whatever width is asked for. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(JSON.stringify(oEmbedOf(embedded(params['chart'] as ChartName, site)), undefined, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
