import type { PassageId } from '../../model/passage.ts';
import { silentOf } from '../../model/silence.ts';
import { softest, type Standing } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';
import { citedPassages } from '../../story/cited-passages.ts';
import { wordsOfStanding } from '../../story/claim-standing.ts';

/** The full address of a place of the site, from its address inside it: `/timeline/#e`. */
export type Absolute = (address: string) => string;

/** What every entry of a download says of itself: how sure anyone is, and who says so. */
export interface Evidence {
  readonly standing: Standing;
  /** “reportedly”, “executives said” */
  readonly standing_words: string;
  /** The ids of the passages that it stands on: of a sentence that is cited, each of its statements. */
  readonly passages: readonly PassageId[];
  /** The ids of the documents that are silent on it, where there are few documents. */
  readonly silent: readonly string[];
  readonly unstated?: string;
}

interface Cited {
  readonly cites: readonly PassageId[];
  /** Where none is declared, the softest of the passages' counts. */
  readonly standing?: Standing | undefined;
  readonly unstated?: string | undefined;
}

/** Reads the evidence of the entries of a story. What cites nothing and declares nothing is `implied`: an editor's. */
export function evidenceIn(story: Story): (entry: Cited) => Evidence {
  const passagesOf = citedPassages(story.documents);
  const all = story.documents.map(({ id }) => id);
  return ({ cites, standing: declared, unstated }) => {
    const cited = passagesOf(cites);
    const documents = new Set(cited.map(({ document }) => document));
    const standing = declared ?? (cited.length > 0 ? softest(cited.map((passage) => passage.standing)) : 'implied');
    return {
      standing,
      standing_words: wordsOfStanding(story, standing, cited),
      passages: cited.map(({ id }) => id),
      silent: silentOf(all, documents),
      ...(unstated === undefined ? {} : { unstated }),
    };
  };
}

/** The address of a passage: `/documents/B/#B-4.1`. */
export function passageAddress(id: PassageId): string {
  return `/documents/${id.split('-')[0]}/#${id}`;
}
