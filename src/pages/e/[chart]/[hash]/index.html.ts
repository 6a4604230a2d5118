import type { APIRoute, GetStaticPaths } from 'astro';
import type { Pinned } from '../../../../cli/pinned.ts';
import { placed } from '../../../../embeds/pin.ts';
import { absolute } from '../../../../layouts/addresses.ts';
import { pinned } from '../../../../loaders/pinned.ts';

export const getStaticPaths = (() =>
  pinned.map((each) => ({
    params: { chart: each.chart, hash: each.hash },
    props: { ...each },
  }))) satisfies GetStaticPaths;

/** An embed as it was pinned; only where the site is has been filled in. */
export const GET: APIRoute<Pinned> = ({ props, site }) =>
  new Response(placed(props.html, absolute('/', site)), { headers: { 'content-type': 'text/html; charset=utf-8' } });
