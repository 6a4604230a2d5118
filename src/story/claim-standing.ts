import type { Claim, Story } from '../model/story.ts';
import { wordsOf } from '../model/words/index.ts';
import { citedPassages } from './cited-passages.ts';
import { standingWords } from './standing-words.ts';

/** How a claim's declared standing reads, with its speakers where the passages of that standing have them: “executives said”. */
export function wordsOfClaim(story: Story, claim: Claim): string {
  const words = wordsOf(story.meta.language);
  const standing = claim.standing ?? 'stated';
  const cited = citedPassages(story.documents)(claim.citations.map(({ key }) => key));
  const same = cited.filter((passage) => passage.standing === standing);
  return standingWords(same, story.names, words) || words.standing.words[standing];
}
