import { story } from '../../loaders/story.ts';
import { sentenceId, type Passage, type PassageId } from '../../model/passage.ts';
import type { Claim } from '../../model/story.ts';
import { backlinks } from '../../story/backlinks.ts';

/** Every key that a claim of the story cites: statements and whole sentences. */
export const citedKeys: ReadonlySet<PassageId> = new Set(
  story.claims.flatMap(({ citations }) => citations.map(({ key }) => key)),
);

const passages = new Map(story.documents.flatMap((document) => document.passages.map((one) => [one.id, one])));

/** The passage with an id. Throws where no document has it. */
export function passageById(id: PassageId): Passage {
  const passage = passages.get(id);
  if (!passage) throw new Error(`unknown passage: ${id}`);
  return passage;
}

/** Whether anything on the site leans on a passage, by itself or with its whole sentence. */
export function isCited(passage: Passage): boolean {
  return citedKeys.has(passage.id) || citedKeys.has(sentenceId(passage));
}

/** The claims of one part of the site that lean on a passage. */
export interface Leaning {
  /** What that part is called: “Timeline”. */
  readonly title: string;
  readonly claims: readonly Claim[];
}

const links = backlinks(story);

/** What leans on a passage, by part of the site, in the order of the claims. */
export function leaningOn(passage: Passage): readonly Leaning[] {
  const byTitle = Map.groupBy(links.get(passage.id) ?? [], ({ title }) => title);
  return [...byTitle].map(([title, some]) => ({ title, claims: some.map(({ claim }) => claim) }));
}
