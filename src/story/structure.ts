import type { Standing } from '../model/standing.ts';
import type {
  AllianceEntry as Alliance,
  ChangeEntry as Change,
  PostEntry as Post,
  RelationEntry as Relation,
  UnitEntry as Unit,
} from '../model/schemas.ts';
import type { StructureData as Structure } from '../model/story.ts';
import { arrivals, made, unmade } from './arrivals.ts';
import type { PassageId } from '../model/passage.ts';

/** That a unit belongs to another, or a name to a post, and on what it stands. */
export interface Tie {
  /** The id of the unit or of the name. */
  readonly id: string;
  readonly standing: Standing;
  readonly cites: readonly PassageId[];
  /** The change that tied them; left out where it was so before every change. */
  readonly change?: string;
}

/** A unit at one moment. */
export interface UnitAt {
  readonly id: string;
  /** What it is called at that moment. */
  readonly label: string;
  readonly unit: Unit;
  /** The unit that it belongs to then; left out where that is not stated, or is not there at that moment. */
  readonly parent?: Tie;
  /** The changes that last brought, moved and renamed it; each left out where none did. */
  readonly broughtBy?: string;
  readonly movedBy?: string;
  readonly renamedBy?: string;
}

/**
 * `held`: by `holder`. `vacated`: the holder left, and nothing says that anyone came after. `unstated`: the documents
 * name no holder. No state means “empty”: nobody says that.
 */
export type PostStatus = 'held' | 'vacated' | 'unstated';

/** A post at one moment. */
export interface PostAt {
  readonly id: string;
  readonly post: Post;
  readonly status: PostStatus;
  readonly holder?: Tie;
  /** The name that last left it, and the change by which it did. */
  readonly left?: { readonly id: string; readonly change: string };
}

/** The structure at one moment. Lists are in the order of the data. */
export interface StructureAt {
  /** The changes that have happened, in the order of the data. */
  readonly changes: readonly Change[];
  readonly units: readonly UnitAt[];
  /** Units that were there and are no more, each with the change that dissolved or split it. */
  readonly gone: readonly { readonly id: string; readonly label: string; readonly change: string }[];
  /** The posts of the units that are there. */
  readonly posts: readonly PostAt[];
  /** The alliances all of whose members are there. */
  readonly alliances: readonly Alliance[];
  /** The relations both of whose ends are there. */
  readonly relations: readonly Relation[];
  /** What changes set at the level of a unit, of the units that are there. */
  readonly coordination: readonly { readonly change: string; readonly by: string; readonly units: readonly string[] }[];
  /** Who has joined a unit that was there, whether or not it is by now. */
  readonly joined: readonly { readonly change: string; readonly unit: string; readonly name: string }[];
  /** What changes of verb `unknown` touch, of the units that were there then; none for the whole. */
  readonly touched: readonly { readonly change: string; readonly units: readonly string[] }[];
}

interface Moment {
  readonly units: Map<string, UnitAt>;
  readonly gone: Map<string, StructureAt['gone'][number]>;
  readonly posts: Map<string, PostAt>;
  readonly coordination: StructureAt['coordination'][number][];
  readonly joined: StructureAt['joined'][number][];
  readonly touched: StructureAt['touched'][number][];
}

export { arrivals } from './arrivals.ts';
export { changesBetween, renamer, type ChangeBetween } from './changes-between.ts';
export { sayChange, type Naming } from './say-change.ts';

/**
 * The structure once some of its changes have happened. Changes apply in the order of the data, whatever the order of
 * the set; ids in the set that name no change do nothing, nor does a change to a unit that is not there. A unit without
 * `unitOf` has no parent, however plain one may seem.
 */
export function structureAt(structure: Structure, applied: ReadonlySet<string>): StructureAt {
  const moment = beforeChanges(structure);
  const changes = structure.changes.filter(({ id }) => applied.has(id));
  const brought = arriving(structure.units, changes);
  for (const change of changes) {
    bring(moment, change, brought.get(change.id) ?? []);
    apply(moment, change);
  }
  const has = (id: string): boolean => moment.units.has(id) || moment.posts.has(id);
  return {
    changes,
    units: structure.units.flatMap(({ id }) => {
      const unit = moment.units.get(id);
      return unit ? [withoutMissingParent(unit, has)] : [];
    }),
    gone: [...moment.gone.values()],
    posts: [...moment.posts.values()].filter(({ post }) => moment.units.has(post.postIn)),
    alliances: structure.alliances.filter(({ members }) => members.every(has)),
    relations: structure.relations.filter(({ from, to }) => has(from) && has(to)),
    coordination: moment.coordination.flatMap(({ units, ...rest }) => {
      const there = has(rest.by) ? units.filter(has) : [];
      return there.length > 0 ? [{ ...rest, units: there }] : [];
    }),
    joined: moment.joined,
    touched: moment.touched,
  };
}

function beforeChanges(structure: Structure): Moment {
  const later = arrivals(structure);
  const units = structure.units.filter(({ id }) => !later.has(id)).map((unit) => [unit.id, asGiven(unit)] as const);
  const posts = structure.posts.map((post): [string, PostAt] => {
    if (!post.heldBy) return [post.id, { id: post.id, post, status: 'unstated' }];
    const { name, standing, cites } = post.heldBy;
    return [post.id, { id: post.id, post, status: 'held', holder: { id: name, standing, cites } }];
  });
  return { units: new Map(units), gone: new Map(), posts: new Map(posts), coordination: [], joined: [], touched: [] };
}

function asGiven(unit: Unit, broughtBy?: string): UnitAt {
  const base = { id: unit.id, label: unit.label, unit, ...(broughtBy === undefined ? {} : { broughtBy }) };
  if (!unit.unitOf) return base;
  const { unit: id, standing, cites } = unit.unitOf;
  return { ...base, parent: { id, standing, cites } };
}

/** The units that each of some changes brings. In one pass: there are many units, and most come with no change. */
function arriving(units: readonly Unit[], changes: readonly Change[]): ReadonlyMap<string, readonly Unit[]> {
  const makers = Map.groupBy(
    changes.flatMap((change) => made(change).map((id) => ({ id, change: change.id }))),
    ({ id }) => id,
  );
  const pairs = units.flatMap((unit) => {
    const by = new Set(makers.get(unit.id)?.map(({ change }) => change));
    if (unit.from !== undefined) by.add(unit.from);
    return [...by].map((change) => ({ change, unit }));
  });
  const groups = Map.groupBy(pairs, ({ change }) => change);
  return new Map([...groups].map(([change, list]) => [change, list.map(({ unit }) => unit)]));
}

function bring({ units, gone }: Moment, change: Change, comes: readonly Unit[]): void {
  for (const unit of comes) {
    if (units.has(unit.id)) continue;
    units.set(unit.id, asGiven(unit, change.id));
    gone.delete(unit.id);
  }
}

function apply(moment: Moment, change: Change): void {
  for (const id of unmade(change)) take(moment, id, change.id);
  switch (change.verb) {
    case 'moved':
    case 'merged': {
      const parent = { id: change.to, standing: change.standing, cites: change.cites, change: change.id };
      for (const id of change.units) alter(moment.units, id, (unit) => ({ ...unit, parent, movedBy: change.id }));
      return;
    }
    case 'renamed':
      alter(moment.units, change.unit, (unit) => ({ ...unit, label: change.to, renamedBy: change.id }));
      return;
    case 'vacated':
      alter(moment.posts, change.post, (at) => (at.holder?.id === change.by ? vacated(at, change) : at));
      return;
    case 'filled': {
      const holder = { id: change.by, standing: change.standing, cites: change.cites, change: change.id };
      alter(moment.posts, change.post, ({ id, post, left }): PostAt => {
        return { id, post, status: 'held', holder, ...(left ? { left } : {}) };
      });
      return;
    }
    case 'coordinated':
      moment.coordination.push({ change: change.id, by: change.by, units: thereOf(moment, change.units) });
      return;
    case 'joined':
      if (moment.units.has(change.unit)) moment.joined.push({ change: change.id, unit: change.unit, name: change.by });
      return;
    case 'unknown': {
      const units = thereOf(moment, change.units);
      // One that names no unit is of the whole.
      if (units.length > 0 || change.units.length === 0) moment.touched.push({ change: change.id, units });
    }
  }
}

function thereOf({ units }: Moment, ids: readonly string[]): string[] {
  return ids.filter((id) => units.has(id));
}

function vacated({ id, post }: PostAt, change: Change & { verb: 'vacated' }): PostAt {
  return { id, post, status: 'vacated', left: { id: change.by, change: change.id } };
}

function take({ units, gone }: Moment, id: string, change: string): void {
  const unit = units.get(id);
  if (unit) gone.set(id, { id, label: unit.label, change });
  units.delete(id);
}

function alter<T>(map: Map<string, T>, id: string, how: (value: T) => T): void {
  const value = map.get(id);
  if (value !== undefined) map.set(id, how(value));
}

function withoutMissingParent({ parent, ...unit }: UnitAt, has: (id: string) => boolean): UnitAt {
  return parent && has(parent.id) ? { ...unit, parent } : unit;
}
