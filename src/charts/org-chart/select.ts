import type { UnitEntry as Unit } from '../../model/schemas.ts';
import { rank, type Standing } from '../../model/standing.ts';
import type { StructureData } from '../../model/story.ts';
import { arrivals, type StructureAt } from '../../story/structure.ts';

/** What a filter by standing leaves out of a moment. */
export type SoftKind = 'unit' | 'place' | 'post' | 'alliance' | 'relation' | 'change';

/**
 * A structure without all that is softer than a standing. A unit whose place is softer than itself is kept, without the
 * place; a post whose holder is softer is not, since without the holder it would be drawn as a seat of which none is
 * known. What a softer change would bring does not come.
 */
export function onlyFirm(structure: StructureData, limit: Standing): StructureData {
  const isFirm = ({ standing }: { readonly standing: Standing }): boolean => rank(standing) <= rank(limit);
  const brought = arrivals(structure);
  const units = structure.units.filter(isFirm).map((unit): Unit => {
    const { unitOf, said, ...rest } = unit;
    const from = brought.get(unit.id);
    return {
      ...rest,
      said: said.filter((each) => each.standing === undefined || isFirm({ standing: each.standing })),
      ...(unitOf && isFirm(unitOf) ? { unitOf } : {}),
      // The change itself may be gone by now: the unit still waits for it.
      ...(from === undefined ? {} : { from }),
    };
  });
  return {
    states: structure.states,
    units,
    posts: structure.posts.filter((post) => isFirm(post) && (!post.heldBy || isFirm(post.heldBy))),
    alliances: structure.alliances.filter(isFirm),
    relations: structure.relations.filter(isFirm),
    changes: structure.changes.filter(isFirm),
  };
}

/** How much of a moment a filter leaves out, by kind: what hangs on something softer goes with it, and counts too. */
export function countLeftOut(all: StructureAt, kept: StructureAt): (readonly [number, SoftKind])[] {
  const units = new Map(kept.units.map((unit) => [unit.id, unit]));
  const places = all.units.filter(({ id, parent }) => parent && units.has(id) && !units.get(id)?.parent);
  const counts: [number, SoftKind][] = [
    [all.units.length - kept.units.length, 'unit'],
    [places.length, 'place'],
    [all.posts.length - kept.posts.length, 'post'],
    [all.alliances.length - kept.alliances.length, 'alliance'],
    [all.relations.length - kept.relations.length, 'relation'],
    [all.changes.length - kept.changes.length, 'change'],
  ];
  return counts.filter(([n]) => n > 0);
}

/**
 * One unit, all that is in it before or after, the units that it belongs to, and those that its parts are moved to;
 * with its posts, and the ties and alliances of what is in it.
 */
export function onlyBranch(structure: StructureData, id: string, moments: readonly StructureAt[]): StructureData {
  const inside = new Set(moments.flatMap((moment) => within(moment, id)));
  const posts = structure.posts.filter(({ postIn }) => inside.has(postIn));
  const has = new Set([...inside, ...posts.map((post) => post.id)]);
  const relations = structure.relations.filter(({ from, to }) => has.has(from) || has.has(to));
  const alliances = structure.alliances.filter(({ members }) => members.some((member) => has.has(member)));
  const ends = [...relations.flatMap(({ from, to }) => [from, to]), ...alliances.flatMap(({ members }) => members)];
  const homes = new Map(structure.posts.map((post) => [post.id, post.postIn]));
  const tied = [...inside, ...ends.map((end) => homes.get(end) ?? end)];
  const brought = structure.changes.flatMap((change) =>
    change.verb === 'coordinated' && change.units.some((unit) => inside.has(unit)) ? [change.by] : [],
  );
  const kept = new Set([...tied, ...brought, ...moments.flatMap((moment) => above(moment, [...inside]))]);
  const ended = new Set(ends);
  return {
    ...structure,
    units: structure.units.filter((unit) => kept.has(unit.id)),
    posts: structure.posts.filter((post) => inside.has(post.postIn) || ended.has(post.id)),
    alliances,
    relations,
  };
}

/** A unit and all that is in it. */
function within({ units }: StructureAt, id: string): string[] {
  const children = Map.groupBy(units, ({ parent }) => parent?.id);
  const found = new Set([id]);
  for (const each of found) for (const child of children.get(each) ?? []) found.add(child.id);
  return [...found];
}

/** The units to which some units belong, up to the root. */
function above({ units }: StructureAt, ids: readonly string[]): string[] {
  const parents = new Map(units.map((unit) => [unit.id, unit.parent?.id]));
  const found = new Set(ids);
  for (const each of found) {
    const parent = parents.get(each);
    if (parent !== undefined) found.add(parent);
  }
  return [...found];
}
