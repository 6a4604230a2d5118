import type { APIRoute, GetStaticPaths } from 'astro';
import { markup } from '../../charts/svg/paint.ts';
import { cardAddress } from '../../embeds/addresses.ts';
import type { Card } from '../../embeds/card/cards.ts';
import { cardPicture } from '../../embeds/card/picture.ts';
import { BOTH, styleOf, type Scheme, type Style } from '../../embeds/style-sheet.ts';
import { keyed } from '../../loaders/cache-key.ts';
import { cards } from '../../loaders/cards.ts';
import { chartStyle } from '../../loaders/chart-style.ts';
import { facesFor } from '../../loaders/faces.ts';
import { png } from '../../loaders/png.ts';
import { story } from '../../loaders/story.ts';
import { wordsOf } from '../../model/words/index.ts';

interface Props {
  of: Card;
  scheme: Scheme;
}

export const getStaticPaths = (async () => {
  // A page's own card goes before the dark one of another that would have its address.
  const found = new Map<string, Props>();
  for (const scheme of BOTH)
    for (const card of cards) {
      const address = cardAddress(card.page, scheme).replace('/cards/', '');
      if (!found.has(address)) found.set(address, { of: card, scheme });
    }
  const paths = [...found].map(([card, { of, scheme }]) => ({
    params: { card },
    props: { of, scheme } satisfies Props,
  }));
  // A card that is kept is not drawn, and what no face has of its words is told all the same.
  await warn(cards.map(wordsOn).join(' '));
  const isChart = ({ props }: { props: Props }): boolean => props.of.chart !== undefined;
  return [...paths.filter(isChart), ...keyed(paths.filter((path) => !isChart(path)))];
}) satisfies GetStaticPaths;

/** The card of a page, for previews of links to it: drawn when its turn comes, since a large story has ten thousand. */
export const GET: APIRoute<Props> = async ({ props: { of, scheme } }) => {
  const style = styleIn(scheme);
  const picture = cardPicture(of, story, style);
  if (of.chart) await warn(markup(picture));
  // A card of words has no other colours.
  const colours = [style.token('paper'), style.token('ink'), style.token('ink2')] as const;
  return new Response(await png(picture, { colours }), { headers: { 'content-type': 'image/png' } });
};

function wordsOn({ kicker, title, gap = '', text, standings }: Card): string {
  const { title: site, publisher } = story.meta;
  return [site, publisher.name, kicker, title, gap, text, ...standings.map(({ words }) => words)].join(' ');
}

const styles = new Map<Scheme, Style>();

function styleIn(scheme: Scheme): Style {
  const style = styles.get(scheme) ?? styleOf(chartStyle(story.meta.accent), scheme);
  styles.set(scheme, style);
  return style;
}

const told = new Set<string>();

/** Cards hold nearly all words that pictures do; each character that no face has is told once. */
async function warn(text: string): Promise<void> {
  const { missing } = await facesFor(text);
  const untold = missing.filter((character) => !told.has(character));
  for (const character of untold) told.add(character);
  if (untold.length > 0) console.warn(wordsOf(story.meta.language).renditions.missing(untold.join(' ')));
}
