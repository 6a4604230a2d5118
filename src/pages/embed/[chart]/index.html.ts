import type { APIRoute, GetStaticPaths } from 'astro';
import EmbedPage from '../../../components/embeds/EmbedPage.astro';
import { CHARTS } from '../../../embeds/chart.ts';
import { CITED, keyed } from '../../../loaders/cache-key.ts';
import { htmlOf } from '../../../loaders/page.ts';

export const getStaticPaths: GetStaticPaths = () =>
  keyed(
    CHARTS.map((chart) => ({ params: { chart }, props: {} })),
    CITED,
  );

/** A chart in one file, for others' pages: an endpoint, so that its policy is its own. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(await htmlOf(EmbedPage, { chart: params['chart'], site }), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
