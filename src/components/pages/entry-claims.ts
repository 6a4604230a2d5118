import { story } from '../../loaders/story.ts';
import type { Claim } from '../../model/story.ts';
import type { Entry } from '../../story/entries.ts';

const byEntry = Map.groupBy(story.claims, ({ id }) => id.split('/').slice(0, 2).join('/'));

/** The claims of an entry: its own first, then those that tie it to others. */
export function claimsOf(kind: Entry['kind'], id: string): readonly Claim[] {
  return byEntry.get(`${kind}/${id}`) ?? [];
}

const { units, posts, alliances, relations, changes } = story.structure;
const labels = new Map(
  [...units, ...posts, ...alliances, ...relations, ...changes].map(({ id, label }) => [id, label]),
);

/** What the first and the last of some entries are called. */
export function endsOf(entries: readonly Entry[]): readonly string[] {
  const ends = [entries.at(0), entries.at(-1)];
  return ends.flatMap((entry) => (entry ? (labels.get(entry.id) ?? entry.id) : []));
}
