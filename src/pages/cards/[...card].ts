import type { APIRoute, GetStaticPaths } from 'astro';
import { cardAddress } from '../../embeds/addresses.ts';
import { cardPicture } from '../../embeds/card/picture.ts';
import { BOTH, styleOf } from '../../embeds/style-sheet.ts';
import { cards } from '../../loaders/cards.ts';
import { chartStyle } from '../../loaders/chart-style.ts';
import { facesFor, families } from '../../loaders/faces.ts';
import { png } from '../../loaders/png.ts';
import { story } from '../../loaders/story.ts';
import { wordsOf } from '../../model/words/index.ts';

interface Props {
  svg: string;
}

export const getStaticPaths = (async () => {
  const names = await families();
  // A page's own card goes before the dark one of another that would have its address.
  const pictures = new Map<string, string>();
  for (const scheme of BOTH) {
    const pen = { style: styleOf(chartStyle(story.meta.accent), scheme), families: names };
    for (const card of cards) {
      const address = cardAddress(card.page, scheme).replace('/cards/', '');
      if (!pictures.has(address)) pictures.set(address, cardPicture(card, story, pen));
    }
  }
  await warn([...pictures.values()].join(''));
  return [...pictures].map(([card, svg]) => ({ params: { card }, props: { svg } satisfies Props }));
}) satisfies GetStaticPaths;

/** The card of a page, for previews of links to it. */
export const GET: APIRoute<Props> = async ({ props: { svg } }) =>
  new Response(await png(svg), { headers: { 'content-type': 'image/png' } });

async function warn(text: string): Promise<void> {
  const { missing } = await facesFor(text);
  if (missing.length > 0) console.warn(wordsOf(story.meta.language).pictures.missing(missing.join(' ')));
}
