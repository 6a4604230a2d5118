import type { UnitEntry as Unit } from '../../model/schemas.ts';
import type { StructureData } from '../../model/story.ts';
import { foldedOf } from './fold.ts';
import { homesOf } from './homes.ts';
import type { Moment, Moments } from './moment.ts';
import type { View } from './view.ts';

/** How a unit is drawn, in every state. */
export type Role = 'organization' | 'frame' | 'row' | 'receiver' | 'member' | 'coordinated';

/** That a unit belongs elsewhere in some state. */
export interface Destination {
  readonly unit: string;
  readonly to: string;
  readonly change: string;
}

/** Where everything stands, whatever the state: so that what stays keeps its place from state to state. */
export interface Plan {
  readonly roles: ReadonlyMap<string, Role>;
  /** The units that belong to a unit in their first place, in the order of the data. */
  childrenOf(unit: string | undefined): readonly Unit[];
  /** The unit in whose frame a unit has its first place. */
  homeOf(unit: string): string | undefined;
  /** In the order of the changes. */
  readonly destinations: readonly Destination[];
  readonly waysOf: ReadonlyMap<string, readonly Destination[]>;
  /** The units whose frames are folded to one row. */
  readonly folded: ReadonlySet<string>;
  /** The outermost folded unit that a unit is in; undefined where it is drawn itself. */
  hiddenIn(unit: string): string | undefined;
  /** Whether no change of the structure names a unit, one of its posts or anything in it: it is the same at every moment. */
  isStill(unit: string): boolean;
  /** What is drawn the same at every moment that is compared with the same first one, and folded the same. */
  readonly still: Map<string, unknown>;
}

/** What a value was made from: where all of it is the same again, so is the value. */
interface Kept<T> {
  readonly from: readonly unknown[];
  readonly value: T;
}

function kept<T>(
  known: WeakMap<StructureData, Kept<T>>,
  at: StructureData,
  from: readonly unknown[],
  make: () => T,
): T {
  const last = known.get(at);
  if (last?.from.length === from.length && last.from.every((each, index) => each === from[index])) return last.value;
  const value = make();
  known.set(at, { from, value });
  return value;
}

const GROUNDS = new WeakMap<StructureData, Kept<GroundPlan>>();
const PLANS = new WeakMap<StructureData, Kept<Plan>>();
const STILL = new WeakMap<StructureData, Kept<Map<string, unknown>>>();

/**
 * Reads the roles of all units from the structure and from what any state does to them. The same plan again where only
 * the moment is another, and the plan does not hang on it.
 */
export function planOf(moments: Moments, view: Pick<View, 'folded' | 'most'>): Plan {
  const { shown, all } = moments;
  const { structure, was, units } = shown;
  // What comes later and is moved on stands where it is by now.
  const moved = structure.units.flatMap(({ id }) => {
    const at = was.has(id) ? undefined : units.get(id);
    return at?.movedBy === undefined ? [] : [`${id} ${at.parent?.id ?? ''}`];
  });
  const ground = kept(GROUNDS, structure, [was, ...new Set(all.map((moment) => moment.units)), ...moved], () =>
    groundPlan(moments),
  );
  const bound = new Set(shown.now.alliances.flatMap(({ members }) => members));
  const members = ground.loose.filter((id) => bound.has(id));
  const asked = view.folded ? [...view.folded].join(' ') : view.most;
  return kept(PLANS, structure, [ground, asked, ...members], () => {
    const plan = withRoles(ground, new Set(members), view);
    const still = kept(STILL, structure, [was, ...plan.folded], () => new Map<string, unknown>());
    return { ...plan, still };
  });
}

/** A plan before it is known which of the loose units an alliance binds. */
interface GroundPlan extends Pick<Plan, 'childrenOf' | 'homeOf' | 'destinations' | 'waysOf' | 'isStill'> {
  readonly homes: ReadonlyMap<string, string | undefined>;
  readonly roles: ReadonlyMap<string, Role>;
  /** The units that are nothing but members, where they are that. */
  readonly loose: readonly string[];
}

function groundPlan({ shown, all }: Moments): GroundPlan {
  const units = shown.structure.units.filter(
    ({ id }) => shown.was.has(id) || all.some((moment) => moment.units.has(id)),
  );
  const homes = homesOf(shown, units);
  const children = Map.groupBy(units, ({ id }) => homes.get(id));
  const destinations = destinationsOf(all, homes);
  const facts = factsOf(shown, all, destinations);
  const organizations = new Set(
    units.filter(({ id, kind }) => kind === 'organization' && homes.get(id) === undefined).map(({ id }) => id),
  );
  const roleOf = ({ id, from }: Unit): Role | undefined => {
    const home = homes.get(id);
    if (organizations.has(id)) return 'organization';
    if (children.has(id) || facts.posts.has(id) || facts.joined.has(id) || facts.crowded.has(id)) return 'frame';
    if (facts.movers.has(id)) return home === undefined || organizations.has(home) ? 'frame' : 'row';
    if (home !== undefined && !organizations.has(home)) return 'row';
    if (facts.to.has(id)) return 'receiver';
    // What came by another change, and into a place, is drawn there as well.
    const isOnlySet = from !== undefined && (home === undefined || facts.coordinating.has(from));
    return isOnlySet && facts.coordinated.has(id) ? 'coordinated' : undefined;
  };
  const roles = new Map(units.map((unit) => [unit.id, roleOf(unit)]));
  return {
    homes,
    roles: new Map([...roles].map(([id, role]) => [id, role ?? 'frame'])),
    loose: [...roles].flatMap(([id, role]) => (role === undefined ? [id] : [])),
    childrenOf: (unit) => children.get(unit) ?? [],
    homeOf: (unit) => homes.get(unit),
    destinations,
    waysOf: Map.groupBy(destinations, ({ unit }) => unit),
    isStill: stillOf(shown, homes),
  };
}

function withRoles(
  { homes, ...ground }: GroundPlan,
  members: ReadonlySet<string>,
  view: Pick<View, 'folded' | 'most'>,
): Omit<Plan, 'still'> {
  const roles = new Map([...ground.roles].map(([id, role]) => [id, members.has(id) ? 'member' : role] as const));
  return { ...ground, roles, ...foldedOf({ roles, childrenOf: ground.childrenOf, homes }, view) };
}

/** Whether a unit is not among those that changes stir: what they name, and all that it is in. */
function stillOf({ structure }: Moment, homes: ReadonlyMap<string, string | undefined>): Plan['isStill'] {
  // Every word of a change may be an id; one that is none stirs nothing.
  const named = new Set<unknown>(structure.changes.flatMap((change) => Object.values(change).flat()));
  const posts = structure.posts.flatMap(({ id, postIn }) => (named.has(id) ? [postIn] : []));
  const units = structure.units.flatMap(({ id, from }) => (named.has(id) || from !== undefined ? [id] : []));
  const stirred = new Set([...posts, ...units]);
  for (const unit of stirred) {
    const home = homes.get(unit);
    if (home !== undefined) stirred.add(home);
  }
  return (unit) => !stirred.has(unit);
}

/** What states do to units, and what is tied to them. */
function factsOf({ lookup, structure }: Moment, all: Moments['all'], destinations: readonly Destination[]) {
  return {
    to: new Set(destinations.map(({ to }) => to)),
    movers: new Set(destinations.map(({ unit }) => unit)),
    posts: lookup.postsIn,
    joined: new Set(all.flatMap(({ now }) => now.joined.map(({ unit }) => unit))),
    coordinated: new Set(all.flatMap(({ now }) => now.coordination.flatMap(({ units }) => units))),
    coordinating: new Set(all.flatMap(({ now }) => now.coordination.map(({ change }) => change))),
    crowded: crowdedOf(structure),
  };
}

/** Where a change names units. */
const NAMING = ['units', 'unit', 'into', 'to', 'by'] as const;

/** The units of a change that has no path or look of its own, where another names them too: a row has words for one. */
function crowdedOf({ changes }: Moment['structure']): ReadonlySet<string> {
  const ids = changes.flatMap((change: Partial<Record<(typeof NAMING)[number], string | readonly string[]>>) => [
    ...new Set(NAMING.flatMap((key) => change[key] ?? [])),
  ]);
  const named = Map.groupBy(ids, (id) => id);
  const vague = changes.flatMap((change) => (change.verb === 'unknown' ? change.units : []));
  return new Set(vague.filter((id) => (named.get(id)?.length ?? 0) > 1));
}

/** Where a unit has come that had its place elsewhere, and by which change; undefined where it is in its place. */
export function wayOf({ units, was }: Moment, unit: string, home: string | undefined): Destination | undefined {
  const [then, at] = [was.get(unit), units.get(unit)];
  if (!then || !at?.parent || at.parent.id === home || at.parent.id === then.parent?.id) return undefined;
  // A unit that left and came back stands where the data has it, though no change says that it moved there.
  const returned = then.broughtBy === at.broughtBy ? undefined : at.broughtBy;
  const change = at.parent.change ?? returned;
  return change === undefined ? undefined : { unit, to: at.parent.id, change };
}

function destinationsOf(all: Moments['all'], homes: ReadonlyMap<string, string | undefined>): Destination[] {
  const found = new Map<string, Destination>();
  for (const moment of all)
    for (const { id } of moment.now.units) {
      const way = wayOf(moment, id, homes.get(id));
      if (way) found.set(JSON.stringify(way), way);
    }
  const order = all[0]?.lookup.orderOf;
  return [...found.values()].sort((a, b) => (order?.get(a.change) ?? 0) - (order?.get(b.change) ?? 0));
}
