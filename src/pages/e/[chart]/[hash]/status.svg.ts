import type { APIRoute } from 'astro';
import type { Pinned } from '../../../../cli/pinned.ts';
import { correctionSince, statusPicture } from '../../../../embeds/pin.ts';
import { absolute } from '../../../../layouts/addresses.ts';
import { story } from '../../../../loaders/story.ts';
import { wordsOf } from '../../../../model/words/index.ts';

export { getStaticPaths } from './index.html.ts';

/** Nothing, until the chart is corrected; then that it was, when, and where to read it. */
export const GET: APIRoute<Pinned> = ({ props: { chart, day }, site }) => {
  const correction = correctionSince(story.corrections, chart, day);
  const { corrections: words } = wordsOf(story.meta.language);
  const lines = correction ? [words.entry(correction.date), absolute('/corrections/', site)] : [];
  return new Response(statusPicture(lines), { headers: { 'content-type': 'image/svg+xml' } });
};
