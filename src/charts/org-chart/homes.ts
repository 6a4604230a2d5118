import type { UnitEntry as Unit } from '../../model/schemas.ts';
import type { Moment } from './moment.ts';

/**
 * The unit in whose frame each unit has its place: the one that it belongs to at first; for what only comes later, the
 * one that it belongs to by now. None where that is not stated, or is drawn nowhere.
 */
export function homesOf(moment: Moment, units: readonly Unit[]): ReadonlyMap<string, string | undefined> {
  const drawn = new Set(units.map(({ id }) => id));
  const homes = new Map<string, string | undefined>();
  for (const unit of units) {
    const home = homeOf(moment, unit);
    homes.set(unit.id, home !== undefined && drawn.has(home) ? home : undefined);
  }
  return withoutCircles(homes);
}

/** Where a unit stands at first. A unit that nothing has moved keeps the place that the data gives it. */
function homeOf({ was, units }: Moment, { id, unitOf }: Unit): string | undefined {
  const at = was.get(id) ?? units.get(id);
  return at?.movedBy === undefined ? unitOf?.unit : at.parent?.id;
}

/** Units that belong to one another in a circle would be drawn nowhere: the first of them becomes a root. */
function withoutCircles(homes: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, string | undefined> {
  const cut = new Map(homes);
  const sound = new Set<string>();
  for (const start of homes.keys()) {
    const path = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !sound.has(id)) {
      if (path.has(id)) {
        cut.set(id, undefined);
        break;
      }
      path.add(id);
      id = cut.get(id);
    }
    for (const each of path) sound.add(each);
  }
  return cut;
}
