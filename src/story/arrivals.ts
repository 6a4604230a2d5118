import type { ChangeEntry as Change } from '../model/schemas.ts';
import type { StructureData as Structure } from '../model/story.ts';

/**
 * The change that first brings each unit that is not there from the start: its `from`, or a change that creates it or
 * splits another into it before any change takes it away.
 */
export function arrivals(structure: Structure): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const there = new Set<string>();
  for (const change of structure.changes) {
    for (const id of made(change)) if (!there.has(id) && !found.has(id)) found.set(id, change.id);
    for (const id of unmade(change)) there.add(id);
  }
  for (const { id, from } of structure.units) if (from !== undefined) found.set(id, from);
  return found;
}

/** The units that a change creates. */
export function made(change: Change): readonly string[] {
  if (change.verb === 'created') return change.units;
  return change.verb === 'split' ? change.into.filter((id) => id !== change.unit) : [];
}

/** The units that a change takes away. */
export function unmade(change: Change): readonly string[] {
  if (change.verb === 'dissolved') return change.units;
  return change.verb === 'split' && !change.into.includes(change.unit) ? [change.unit] : [];
}
