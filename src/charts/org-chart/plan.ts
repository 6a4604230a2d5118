import type { UnitEntry as Unit } from '../../model/schemas.ts';
import { foldedOf } from './fold.ts';
import { homesOf } from './homes.ts';
import type { Moment, Moments } from './moment.ts';

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
}

/** Reads the roles of all units from the structure and from what any state does to them. */
export function planOf({ shown, all }: Moments, folded: ReadonlySet<string> | undefined): Plan {
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
  const roleOf = ({ id, from }: Unit): Role => {
    const home = homes.get(id);
    if (organizations.has(id)) return 'organization';
    if (children.has(id) || facts.posts.has(id) || facts.joined.has(id)) return 'frame';
    if (facts.movers.has(id)) return home === undefined || organizations.has(home) ? 'frame' : 'row';
    if (home !== undefined && !organizations.has(home)) return 'row';
    if (facts.to.has(id)) return 'receiver';
    if (from !== undefined && facts.coordinated.has(id)) return 'coordinated';
    return facts.members.has(id) ? 'member' : 'frame';
  };
  const childrenOf = (unit: string | undefined): readonly Unit[] => children.get(unit) ?? [];
  const roles = new Map(units.map((unit) => [unit.id, roleOf(unit)]));
  const homeOf = (unit: string): string | undefined => homes.get(unit);
  return {
    roles,
    childrenOf,
    homeOf,
    destinations,
    waysOf: Map.groupBy(destinations, ({ unit }) => unit),
    ...foldedOf({ roles, childrenOf, homes }, folded),
  };
}

/** What states do to units, and what is tied to them. */
function factsOf({ now: shown, lookup }: Moment, all: Moments['all'], destinations: readonly Destination[]) {
  return {
    to: new Set(destinations.map(({ to }) => to)),
    movers: new Set(destinations.map(({ unit }) => unit)),
    posts: lookup.postsIn,
    members: new Set(shown.alliances.flatMap(({ members }) => members)),
    joined: new Set(all.flatMap(({ now }) => now.joined.map(({ unit }) => unit))),
    coordinated: new Set(all.flatMap(({ now }) => now.coordination.flatMap(({ units }) => units))),
  };
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
