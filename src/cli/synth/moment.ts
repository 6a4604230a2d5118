import { several, type Units } from './units.ts';
import type { UnitIn, World } from './world.ts';

const SHARE_OF_NEWCOMERS = 0.04;

/** A structure while it changes: what is there, where, and who sits where. It is altered in place. */
export interface Moment {
  readonly units: ReadonlyMap<string, UnitIn>;
  readonly there: Set<string>;
  /** The unit that each belongs to by now. */
  readonly parents: Map<string, string>;
  /** The person in each seat. */
  readonly holders: Map<string, string>;
  /** Units that have not come yet; no other unit belongs to them. */
  readonly newcomers: string[];
  /** Units that went, and may come back. */
  readonly gone: string[];
  /** Units that were moved, and where they came from. */
  readonly away: { readonly unit: string; readonly home: string }[];
  /** Units of which no more is told: they bear another label by now, or are back where they were. */
  readonly settled: Set<string>;
}

/** The structure before every change. Some of its units, at least four of a dozen or more, come only later. */
export function momentOf({ units, posts }: Units): Moment {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const parents = new Map(units.flatMap(({ id, unitOf }) => (unitOf ? [[id, unitOf.unit] as const] : [])));
  const held = posts.flatMap(({ id, heldBy }) => (heldBy ? [[id, heldBy.name] as const] : []));
  const isParent = new Set(parents.values());
  const leaves = units.filter(({ id }) => parents.has(id) && !isParent.has(id)).map(({ id }) => id);
  const count = units.length < 12 ? 0 : Math.max(4, Math.round(units.length * SHARE_OF_NEWCOMERS));
  const newcomers = leaves.slice(-Math.min(count, leaves.length - 2)).slice(0, 40);
  const late = new Set(newcomers);
  const there = new Set(byId.keys().filter((id) => !late.has(id)));
  const rest = { gone: [], away: [], settled: new Set<string>() };
  return { units: byId, there, parents, holders: new Map(held), newcomers, ...rest };
}

/** The label of a unit. */
export function labelOf({ units }: Moment, id: string): string {
  return units.get(id)?.label ?? id;
}

/** The units that are there and can be told of. */
function present({ there, settled }: Moment): string[] {
  return [...there].filter((id) => !settled.has(id));
}

/** Up to `count` units that are there. */
export function someUnits(moment: Moment, count: number, random: World['random']): string[] {
  return several(count, present(moment), random);
}

/** A unit that no other belongs to and that belongs to one itself. */
export function aLeaf(moment: Moment, random: World['random']): string | undefined {
  const isParent = new Set([...moment.there].map((id) => moment.parents.get(id)));
  const leaves = present(moment).filter((id) => moment.parents.has(id) && !isParent.has(id));
  return leaves.length > 0 ? random.pick(leaves) : undefined;
}

/** Whether units may go to another without a circle, and are not there already. */
export function canMove(moment: Moment, units: readonly string[], to: string): boolean {
  if (!moment.there.has(to) || units.some((id) => !moment.there.has(id) || moment.parents.get(id) === to)) return false;
  for (let at: string | undefined = to; at !== undefined; at = moment.parents.get(at)) {
    if (units.includes(at)) return false;
  }
  return true;
}

/** Puts units under another. */
export function move(moment: Moment, units: readonly string[], to: string): void {
  for (const unit of units) {
    const home = moment.parents.get(unit);
    if (home !== undefined) moment.away.push({ unit, home });
    moment.parents.set(unit, to);
  }
}

/** Lets a unit come, or come back: where it belongs at first. */
export function come(moment: Moment, id: string): void {
  moment.there.add(id);
  const first = moment.units.get(id)?.unitOf?.unit;
  if (first === undefined) moment.parents.delete(id);
  else moment.parents.set(id, first);
}

/** Takes a unit away. */
export function go(moment: Moment, id: string): void {
  moment.there.delete(id);
}
