import type { Passage } from '../model/passage.ts';
import type { Standing } from '../model/standing.ts';
import type { Claim, Story } from '../model/story.ts';
import { wordsOf } from '../model/words/index.ts';
import { citedPassages } from './cited-passages.ts';
import { standingWords } from './standing-words.ts';

/** How a claim's declared standing reads, with its speakers where the passages of that standing have them: “executives said”. */
export function wordsOfClaim(story: Story, claim: Claim): string {
  const cited = citedPassages(story.documents)(claim.citations.map(({ key }) => key));
  return wordsOfStanding(story, claim.standing ?? 'stated', cited);
}

/** How a standing that is declared over some passages reads. */
export function wordsOfStanding(
  { meta, names }: Pick<Story, 'meta' | 'names'>,
  standing: Standing,
  cited: readonly Passage[],
): string {
  const words = wordsOf(meta.language);
  const same = cited.filter((passage) => passage.standing === standing);
  return standingWords(same, names, words) || words.standing.words[standing];
}
