import type { PassageId } from '../model/passage.ts';
import type { Claim, Story } from '../model/story.ts';
import { citedPassages } from './cited-passages.ts';

/** Something on the site that leans on a passage. */
export interface Backlink {
  readonly address: string;
  readonly title: string;
  readonly claim: Claim;
}

/**
 * What leans on each passage, in the order of the claims; every passage has an entry, empty where nothing does. A claim
 * that cites a sentence leans on each of its statements, and on each only once.
 */
export function backlinks(story: Pick<Story, 'documents' | 'claims'>): ReadonlyMap<PassageId, readonly Backlink[]> {
  const links = new Map<PassageId, Backlink[]>();
  for (const { passages } of story.documents) for (const { id } of passages) links.set(id, []);
  const passagesOf = citedPassages(story.documents);
  for (const claim of story.claims) {
    const { address, title } = claim;
    for (const { id } of passagesOf(claim.citations.map(({ key }) => key)))
      links.get(id)?.push({ address, title, claim });
  }
  return links;
}
