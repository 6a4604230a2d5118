import type { APIRoute, GetStaticPaths } from 'astro';
import type { SvgNode } from '../../charts/svg/elements.ts';
import { markup } from '../../charts/svg/paint.ts';
import { cardAddress } from '../../embeds/addresses.ts';
import { cardPicture } from '../../embeds/card/picture.ts';
import { BOTH, styleOf } from '../../embeds/style-sheet.ts';
import { cards } from '../../loaders/cards.ts';
import { chartStyle } from '../../loaders/chart-style.ts';
import { facesFor } from '../../loaders/faces.ts';
import { png } from '../../loaders/png.ts';
import { story } from '../../loaders/story.ts';
import { wordsOf } from '../../model/words/index.ts';

interface Props {
  picture: SvgNode;
}

export const getStaticPaths = (async () => {
  // A page's own card goes before the dark one of another that would have its address.
  const pictures = new Map<string, SvgNode>();
  for (const scheme of BOTH) {
    const style = styleOf(chartStyle(story.meta.accent), scheme);
    for (const card of cards) {
      const address = cardAddress(card.page, scheme).replace('/cards/', '');
      if (!pictures.has(address)) pictures.set(address, cardPicture(card, story, style));
    }
  }
  await warn([...pictures.values()].map(markup).join(''));
  return [...pictures].map(([card, picture]) => ({ params: { card }, props: { picture } satisfies Props }));
}) satisfies GetStaticPaths;

/** The card of a page, for previews of links to it. */
export const GET: APIRoute<Props> = async ({ props: { picture } }) =>
  new Response(await png(picture), { headers: { 'content-type': 'image/png' } });

/** Cards hold nearly all words that pictures do. */
async function warn(text: string): Promise<void> {
  const { missing } = await facesFor(text);
  if (missing.length > 0) console.warn(wordsOf(story.meta.language).renditions.missing(missing.join(' ')));
}
