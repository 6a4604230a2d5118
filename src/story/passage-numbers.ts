import type { PassageId } from '../model/passage.ts';
import type { Claim, Story } from '../model/story.ts';
import { citedPassages } from './cited-passages.ts';

/**
 * The numerals of one page: 1, 2, … for passages in the order in which the page first cites them. `claims` are those of
 * the page, in reading order. A cited sentence numbers its statements one after the other.
 */
export function passageNumbers(
  { documents }: Pick<Story, 'documents'>,
  claims: readonly Pick<Claim, 'citations'>[],
): ReadonlyMap<PassageId, number> {
  const keys = claims.flatMap(({ citations }) => citations.map(({ key }) => key));
  return new Map(citedPassages(documents)(keys).map(({ id }, i) => [id, i + 1]));
}
