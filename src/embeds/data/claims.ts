import type { Claim, ClaimKind, Story } from '../../model/story.ts';
import { sentenceOf } from '../../story/claim-sentence.ts';
import { evidenceIn, type Absolute, type Evidence } from './evidence.ts';

/** A claim as a download has it. What is in the editors' own voice has no standing: no document stands behind it. */
export interface ClaimRecord extends Partial<Evidence> {
  /** `event/farewell-post`, `unit/survey/unitOf`, `explainer/minute/3` */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly voice: Claim['voice'];
  /** A heading, which leans on all that stands under it. */
  readonly heading?: true;
  readonly passages: readonly string[];
  /** The references that an editors' note leans on. */
  readonly references: readonly string[];
  readonly address: string;
  /** What the page of the address is called. */
  readonly title: string;
}

/** Every claim of a story, in the order of the check. */
export function claimRecords(story: Story, absolute: Absolute): readonly ClaimRecord[] {
  const evidenceOf = evidenceIn(story);
  return story.claims.map((claim) => {
    const { id, kind, voice, heading, standing, citations, references = [], address, title } = claim;
    const evidence = evidenceOf({ cites: citations.map(({ key }) => key), standing });
    return {
      ...{ id, kind, text: sentenceOf(story, claim), voice },
      ...(heading ? { heading } : {}),
      ...(voice === 'document' ? evidence : { passages: evidence.passages }),
      ...{ references, address: absolute(address), title },
    };
  });
}
