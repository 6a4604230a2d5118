import type { OrgChartSource } from '../../charts/org-chart/source.ts';
import type { ChangeEntry as Change } from '../../model/schemas.ts';
import type { StructureData } from '../../model/story.ts';
import { idsOfChange } from '../../story/ids-of-change.ts';

/**
 * A source with nothing but what one state changes against the state before it in the list, and the units that this
 * belongs to; for a state that changes nothing, what the next one will change, as it stands before. For a small picture
 * beside others of the same structure. Undefined where that is nothing, or where the state is the one to draw whole: the
 * first that changes anything.
 */
export function onlyStep(source: OrgChartSource, state: string): OrgChartSource | undefined {
  const { states, changes } = source.structure;
  const at = states.findIndex(({ id }) => id === state);
  if (at === states.findIndex((each) => each.changes.length > 0)) return undefined;
  const had = new Set(states[at - 1]?.changes);
  const own = states[at]?.changes.filter((id) => !had.has(id)) ?? [];
  const next = states[at + 1]?.changes.filter((id) => !states[at]?.changes.includes(id)) ?? [];
  const ids = new Set(own.length > 0 ? own : next);
  const touched = changes.filter(({ id }) => ids.has(id)).flatMap((change) => unitsAndPosts(change, own.length > 0));
  return touched.length === 0 ? undefined : { ...source, structure: onlyTouched(source.structure, new Set(touched)) };
}

/** Where something goes is not yet part of the picture before it goes. */
function unitsAndPosts(change: Change, hasHappened: boolean): string[] {
  return idsOfChange(change)
    .filter(({ kind, path }) => kind !== 'name' && (hasHappened || path[0] !== 'to'))
    .map(({ id }) => id);
}

function onlyTouched(structure: StructureData, touched: ReadonlySet<string>): StructureData {
  const posts = structure.posts.filter(({ id }) => touched.has(id));
  const parents = new Map(structure.units.map(({ id, unitOf }) => [id, unitOf?.unit]));
  const kept = new Set([...touched, ...posts.map(({ postIn }) => postIn)]);
  for (const unit of kept) {
    const parent = parents.get(unit);
    if (parent !== undefined) kept.add(parent);
  }
  const units = structure.units.filter(({ id }) => kept.has(id));
  return { ...structure, units, posts, alliances: [], relations: [] };
}
