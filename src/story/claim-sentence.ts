import type { Claim, Story } from '../model/story.ts';
import { wordsOf } from '../model/words/index.ts';

/**
 * A claim's words for a reader: of an event its label, and of the claims that tie two entries of the structure, which
 * have only labels for text, a sentence: “Tide Office belongs to Harbour Trust”.
 */
export function sentenceOf(
  { meta, structure, names, events }: Story,
  claim: Pick<Claim, 'id' | 'text'> & Partial<Pick<Claim, 'citations'>>,
): string {
  const { orgChartPage: words } = wordsOf(meta.language);
  const [kind, id, part] = claim.id.split('/');
  if (kind === 'event') return events.find((one) => one.id === id)?.label ?? claim.text;
  const label = (unit: string): string => structure.units.find((one) => one.id === unit)?.label ?? unit;
  if (kind === 'unit' && part === 'unitOf') {
    const unit = structure.units.find((one) => one.id === id);
    if (unit?.unitOf) return words.unitBelongs(unit.label, label(unit.unitOf.unit));
  }
  const [document] = claim.citations?.[0]?.key.split('-') ?? [];
  if (kind === 'unit' && part === 'said' && document) return words.saidIn(document, claim.text);
  if (kind === 'relation') {
    const relation = structure.relations.find((one) => one.id === id);
    if (relation) return words.related(label(relation.from), label(relation.to), relation.label);
  }
  if (kind === 'post' && part === 'heldBy') {
    const post = structure.posts.find((one) => one.id === id);
    const name = names.find((one) => one.id === post?.heldBy?.name)?.prefLabel;
    if (post && name) return words.postHeld(post.label, name);
  }
  return claim.text;
}
