import type { UnitEntry as Unit } from '../../model/schemas.ts';
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
  /** In the order of the changes. */
  readonly destinations: readonly Destination[];
}

/** Reads the roles of all units from the structure and from what any state does to them. */
export function planOf({ shown, all }: Moments): Plan {
  const { structure } = shown;
  const known = new Set(structure.units.map(({ id }) => id));
  const homes = new Map(
    structure.units.map(({ id, unitOf }) => [id, unitOf && known.has(unitOf.unit) ? unitOf.unit : undefined]),
  );
  const children = Map.groupBy(structure.units, ({ id }) => homes.get(id));
  const destinations = destinationsOf(all, homes);
  const facts = factsOf(shown, all, destinations);
  const organizations = new Set(
    structure.units
      .filter(({ id, kind }) => kind === 'organization' && homes.get(id) === undefined)
      .map(({ id }) => id),
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
  return {
    roles: new Map(structure.units.map((unit) => [unit.id, roleOf(unit)])),
    childrenOf: (unit) => children.get(unit) ?? [],
    destinations,
  };
}

/** What states do to units, and what is tied to them. */
function factsOf({ structure }: Moment, all: Moments['all'], destinations: readonly Destination[]) {
  return {
    to: new Set(destinations.map(({ to }) => to)),
    movers: new Set(destinations.map(({ unit }) => unit)),
    posts: new Set(structure.posts.map(({ postIn }) => postIn)),
    members: new Set(structure.alliances.flatMap(({ members }) => members)),
    joined: new Set(all.flatMap(({ now }) => now.joined.map(({ unit }) => unit))),
    coordinated: new Set(all.flatMap(({ now }) => now.coordination.flatMap(({ units }) => units))),
  };
}

function destinationsOf(all: Moments['all'], homes: ReadonlyMap<string, string | undefined>): Destination[] {
  const found = new Map<string, Destination>();
  for (const { now } of all)
    for (const { id, parent } of now.units) {
      if (parent?.change === undefined || parent.id === homes.get(id)) continue;
      const way = { unit: id, to: parent.id, change: parent.change };
      found.set(JSON.stringify(way), way);
    }
  const order = new Map(all[0]?.structure.changes.map(({ id }, index) => [id, index]));
  return [...found.values()].sort((a, b) => (order.get(a.change) ?? 0) - (order.get(b.change) ?? 0));
}
