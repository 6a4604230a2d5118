import { onceFor } from '../model/once.ts';
import type { Claim, Story } from '../model/story.ts';
import { wordsOf } from '../model/words/index.ts';
import { headlineOf } from './headline.ts';

/** The entries of a story by id, so that no claim looks through all of them for its own. */
const entries = onceFor(({ structure, names, events }: Story) => ({
  events: byId(events),
  units: byId(structure.units),
  posts: byId(structure.posts),
  relations: byId(structure.relations),
  names: byId(names),
}));

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

/**
 * A claim's words for a reader: of the headline also what it leaves open, of an event its label, and of the claims that
 * tie two entries of the structure, which have only labels for text, a sentence: “Tide Office belongs to Harbour Trust”.
 */
export function sentenceOf(
  story: Story,
  claim: Pick<Claim, 'id' | 'text'> & Partial<Pick<Claim, 'citations'>>,
): string {
  const { orgChartPage: words, structure: ties } = wordsOf(story.meta.language);
  const { events, units, posts, relations, names } = entries(story);
  const [kind, id = '', part] = claim.id.split('/');
  if (claim.id === 'story/headline') return headlineOf(story);
  if (kind === 'event') return events.get(id)?.label ?? claim.text;
  const label = (unit: string): string => units.get(unit)?.label ?? unit;
  if (kind === 'unit' && part === 'unitOf') {
    const unit = units.get(id);
    if (unit?.unitOf) return words.unitBelongs(unit.label, label(unit.unitOf.unit));
  }
  const [document] = claim.citations?.[0]?.key.split('-') ?? [];
  if (kind === 'unit' && part === 'said' && document) return words.saidIn(document, claim.text);
  if (kind === 'relation') {
    const relation = relations.get(id);
    if (relation) return ties.related(label(relation.from), label(relation.to), relation.label);
  }
  if (kind === 'post' && part === 'heldBy') {
    const post = posts.get(id);
    const name = names.get(post?.heldBy?.name ?? '')?.prefLabel;
    if (post && name) return words.postHeld(post.label, name);
  }
  return claim.text;
}
