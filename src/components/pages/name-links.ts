import { onceFor } from '../../model/once.ts';
import type { Story } from '../../model/story.ts';
import { entryAddress } from '../../story/entries.ts';

/** A label and where it leads, from the root of the site. */
export interface Link {
  readonly label: string;
  readonly address: string;
}

/** Where a reader meets the names, events, units and posts with these ids; an id that none of them has is left out. Labels lose their full stop. */
export function nameLinks(story: Story, ids: readonly string[]): readonly Link[] {
  const byId = linksOf(story);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const linksOf = onceFor(({ names, events, structure }: Story): ReadonlyMap<string, Link> => {
  const entries = [
    ...names.map(({ id, prefLabel }) => ({ id, label: prefLabel, address: `/names/${id}/` })),
    ...events.map(({ id, label }) => ({ id, label, address: `/timeline/#${id}` })),
    ...[...structure.units, ...structure.posts, ...structure.alliances, ...structure.changes].map(({ id, label }) => ({
      id,
      label,
      address: entryAddress(structure, id),
    })),
  ];
  return new Map(
    entries.toReversed().map(({ id, label, address }) => [id, { label: label.replace(/[.。]$/u, ''), address }]),
  );
});
