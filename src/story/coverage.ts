import { sentenceId, type PassageId } from '../model/passage.ts';
import { CLAIM_KINDS, type ClaimKind, type Story } from '../model/story.ts';

/** The numbers of a story: what stands on what, and what nothing leans on. */
export interface Coverage {
  readonly documents: number;
  readonly passages: number;
  /** Passages that a claim cites, by themselves or with their whole sentence. */
  readonly cited: number;
  /** The passages that nothing cites, in the order of the documents. */
  readonly uncited: readonly PassageId[];
  /** Of the passages, 0 to 1; 0 where there are none. */
  readonly share: number;
  readonly claims: number;
  readonly claimsByKind: Readonly<Record<ClaimKind, number>>;
  /** Keys, counted where they stand. */
  readonly citations: number;
}

/** What the check counts, for its last line and for the page on the method. */
export function coverage({ documents, claims }: Pick<Story, 'documents' | 'claims'>): Coverage {
  const keys = new Set(claims.flatMap(({ citations }) => citations.map(({ key }) => key)));
  const passages = documents.flatMap((document) => document.passages);
  const uncited = passages.filter((passage) => !keys.has(passage.id) && !keys.has(sentenceId(passage)));
  const cited = passages.length - uncited.length;
  return {
    documents: documents.length,
    passages: passages.length,
    cited,
    uncited: uncited.map(({ id }) => id),
    share: passages.length === 0 ? 0 : cited / passages.length,
    claims: claims.length,
    claimsByKind: Object.fromEntries(
      CLAIM_KINDS.map((kind) => [kind, claims.filter((claim) => claim.kind === kind).length]),
    ) as Record<ClaimKind, number>,
    citations: claims.reduce((sum, claim) => sum + claim.citations.length, 0),
  };
}
