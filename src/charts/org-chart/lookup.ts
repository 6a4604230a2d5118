import type { ChangeEntry as Change, PostEntry as Post, UnitEntry as Unit } from '../../model/schemas.ts';
import type { StructureData } from '../../model/story.ts';
import { recent } from '../recent.ts';
import { structureAt, type PostAt, type StructureAt, type UnitAt } from '../../story/structure.ts';

/** The entries of a structure by id, so that no step looks through all of them for one. */
export interface Lookup {
  readonly units: ReadonlyMap<string, Unit>;
  readonly changes: ReadonlyMap<string, Change>;
  /** Where each change stands among them. */
  readonly orderOf: ReadonlyMap<string, number>;
  readonly unitOrder: ReadonlyMap<string, number>;
  /** The posts of each unit, in the order of the data. */
  readonly postsIn: ReadonlyMap<string, readonly Post[]>;
  /** The unit of each post. */
  readonly postHomes: ReadonlyMap<string, string>;
  /** The structure in each of its states, in their order. */
  readonly states: readonly Whole[];
}

/** A structure at a moment, with its units by id. */
export interface Whole {
  readonly now: StructureAt;
  readonly units: ReadonlyMap<string, UnitAt>;
  /** The change that took each unit away that is no more. */
  readonly goneBy: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<string, PostAt>;
  /** The names that hold a post. */
  readonly holders: ReadonlySet<string>;
  /** Of each unit: the changes that touch it in a way that is not known, and those that bring a name to it. */
  readonly touching: ReadonlyMap<string, readonly string[]>;
  readonly joining: ReadonlyMap<string, readonly { readonly change: string; readonly name: string }[]>;
  readonly applied: ReadonlySet<string>;
}

/** So many moments of a structure are remembered. */
const MOMENTS = 8;
const RECENT = new WeakMap<StructureData, Map<string, Whole>>();

/** The structure once some of its changes have happened: the same value as long as it is asked for now and then. */
export function wholeAt(structure: StructureData, applied: ReadonlySet<string>): Whole {
  const known = RECENT.get(structure) ?? new Map<string, Whole>();
  RECENT.set(structure, known);
  return recent(known, MOMENTS, [...applied].sort().join(' '), () => wholeOf(structure, applied));
}

function wholeOf(structure: StructureData, applied: ReadonlySet<string>): Whole {
  const now = structureAt(structure, applied);
  return {
    now,
    units: byId(now.units),
    goneBy: new Map(now.gone.map(({ id, change }) => [id, change])),
    posts: byId(now.posts),
    holders: new Set(now.posts.flatMap(({ holder }) => holder?.id ?? [])),
    touching: grouped(now.touched.flatMap(({ change, units }) => units.map((unit) => [unit, change] as const))),
    joining: Map.groupBy(now.joined, ({ unit }) => unit),
    applied: new Set(now.changes.map(({ id }) => id)),
  };
}

const KNOWN = new WeakMap<StructureData, Lookup>();

/** The lookup of a structure, made once for each. */
export function lookupOf(structure: StructureData): Lookup {
  const known = KNOWN.get(structure);
  if (known) return known;
  const made: Lookup = {
    units: byId(structure.units),
    changes: byId(structure.changes),
    orderOf: new Map(structure.changes.map(({ id }, index) => [id, index])),
    unitOrder: new Map(structure.units.map(({ id }, index) => [id, index])),
    postsIn: Map.groupBy(structure.posts, ({ postIn }) => postIn),
    postHomes: new Map(structure.posts.map(({ id, postIn }) => [id, postIn])),
    states: structure.states.map(({ changes }) => wholeAt(structure, new Set(changes))),
  };
  KNOWN.set(structure, made);
  return made;
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, some]) => [key, some.map(([, value]) => value)]));
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}
