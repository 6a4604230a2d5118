import { cardPage, cardsOf, type Card } from '../embeds/card/cards.ts';
import { story } from './story.ts';

/** The cards of the checked story. */
export const cards: readonly Card[] = cardsOf(story);

/** The card that the page at an address of the site shows. Throws on a story without cards. */
export function cardAt(address: string): Card {
  const page = cardPage(cards, address);
  const card = cards.find((each) => each.page === page);
  if (!card) throw new Error(`no card: ${page}`);
  return card;
}
