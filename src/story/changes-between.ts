import type { ChangeEntry as Change } from '../model/schemas.ts';
import type { StructureAt, UnitAt } from './structure.ts';

/** What differs between two moments, and the change (of structure.yaml) that made the difference. Ids, no words. */
export type ChangeBetween =
  | { readonly kind: 'created' | 'dissolved'; readonly change: string; readonly units: readonly string[] }
  | {
      readonly kind: 'moved' | 'merged';
      readonly change: string;
      readonly units: readonly string[];
      /** The unit that they belonged to, and the one that they belong to now; left out where it is not stated. */
      readonly from?: string;
      readonly to?: string;
    }
  | { readonly kind: 'split'; readonly change: string; readonly unit: string; readonly into: readonly string[] }
  | {
      readonly kind: 'renamed';
      readonly change: string;
      readonly unit: string;
      /** Labels. */
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'vacated' | 'filled'; readonly change: string; readonly post: string; readonly name: string }
  | { readonly kind: 'coordinated'; readonly change: string; readonly units: readonly string[]; readonly by: string }
  | { readonly kind: 'joined'; readonly change: string; readonly unit: string; readonly name: string }
  | { readonly kind: 'unknown'; readonly change: string; readonly units: readonly string[] };

/**
 * What happens from one moment of a structure to a later one, in the order of its changes. Only differences count: a
 * unit that moves away and back, or leaves and comes back to its place, is none. Units that one change takes the same
 * way stand together. Backwards, it says what it takes to return; coordination, joining and unknown changes are named
 * only forwards.
 */
export function changesBetween(before: StructureAt, after: StructureAt): readonly ChangeBetween[] {
  const made = [...comings(before, after), ...moves(before, after), ...renamings(before, after)];
  const found = [...made, ...postings(before, after), ...additions(before, after)];
  const ids = new Set([...after.changes, ...before.changes].map(({ id }) => id));
  const order = new Map([...ids].map((id, index) => [id, index]));
  return found.toSorted((a, b) => (order.get(a.change) ?? 0) - (order.get(b.change) ?? 0));
}

/** The change that made each difference, with the units that it concerns; differences of one change and key together. */
function grouped<T>(pairs: readonly (readonly [T, string])[], key: (way: T) => string): Map<string, [T, string[]]> {
  const groups = new Map<string, [T, string[]]>();
  for (const [way, unit] of pairs) {
    const group = groups.get(key(way));
    if (group) group[1].push(unit);
    else groups.set(key(way), [way, [unit]]);
  }
  return groups;
}

function comings(before: StructureAt, after: StructureAt): ChangeBetween[] {
  const [was, is] = [byId(before.units), byId(after.units)];
  const [lost, restored] = [byId(after.gone), byId(before.gone)];
  const came = after.units.flatMap(({ id, broughtBy }) => {
    const change = broughtBy ?? restored.get(id)?.change;
    return was.has(id) || change === undefined ? [] : [[change, id] as const];
  });
  const went = before.units.flatMap(({ id, broughtBy }) => {
    const change = lost.get(id)?.change ?? broughtBy;
    return is.has(id) || change === undefined ? [] : [[change, id] as const];
  });
  const splits = new Map<string, Change & { verb: 'split' }>();
  for (const change of [...after.changes, ...before.changes])
    if (change.verb === 'split') splits.set(change.id, change);
  const touched = new Set([...came, ...went].map(([change]) => change));
  const verbs = new Map([...before.changes, ...after.changes].map((change) => [change.id, change]));
  const made = came.filter(([change]) => ['created', 'dissolved'].includes(verbs.get(change)?.verb ?? ''));
  const named = came.filter((pair) => !made.includes(pair) && !splits.has(pair[0]));
  return [
    ...plain('created', made),
    ...namings(named, verbs, after),
    ...plain(
      'dissolved',
      went.filter(([change]) => !splits.has(change)),
    ),
    ...[...splits.values()].flatMap(({ id, unit, into }): ChangeBetween[] =>
      touched.has(id) ? [{ kind: 'split', change: id, unit, into }] : [],
    ),
  ];
}

/**
 * Units that come with a change which does not say that they are created: they are only named by it. What is moved,
 * coordinated or touched is said as that.
 */
function namings(
  pairs: readonly (readonly [string, string])[],
  changes: ReadonlyMap<string, Change>,
  after: StructureAt,
): ChangeBetween[] {
  const is = byId(after.units);
  return [...grouped(pairs, (id) => id).values()].flatMap(([id, units]): ChangeBetween[] => {
    const change = changes.get(id);
    const listed = change && 'units' in change ? change.units : [];
    if (change?.verb === 'moved' || change?.verb === 'merged') {
      const moved = units.filter((unit) => listed.includes(unit) && is.get(unit)?.parent?.id === change.to);
      const rest = units.filter((unit) => !moved.includes(unit));
      return [
        ...(moved.length > 0 ? [{ kind: change.verb, change: id, units: moved, to: change.to }] : []),
        ...(rest.length > 0 ? [{ kind: 'unknown' as const, change: id, units: rest }] : []),
      ];
    }
    const rest = units.filter((unit) => !listed.includes(unit));
    return rest.length > 0 ? [{ kind: 'unknown', change: id, units: rest }] : [];
  });
}

function plain(kind: 'created' | 'dissolved', pairs: readonly (readonly [string, string])[]): ChangeBetween[] {
  return [...grouped(pairs, (change) => change).values()].map(([change, units]) => ({ kind, change, units }));
}

function moves(before: StructureAt, after: StructureAt): ChangeBetween[] {
  const was = byId(before.units);
  const verbs = new Map([...before.changes, ...after.changes].map(({ id, verb }) => [id, verb]));
  const had = new Set(before.changes.map(({ id }) => id));
  const pairs = after.units.flatMap((now) => {
    const then = was.get(now.id);
    const change = then ? mover(then, now) : carrier(now, had);
    if (change === undefined || then?.parent?.id === now.parent?.id) return [];
    return [[{ change, from: then?.parent?.id, to: now.parent?.id }, now.id] as const];
  });
  return [...grouped(pairs, ({ change, from, to }) => JSON.stringify([change, from, to])).values()].map(
    ([{ change, from, to }, units]) => ({
      kind: verbs.get(change) === 'merged' ? 'merged' : 'moved',
      change,
      units,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }),
  );
}

/** The change that moved a unit on since another has brought it. */
function carrier({ movedBy, broughtBy }: UnitAt, had: ReadonlySet<string>): string | undefined {
  return movedBy === undefined || movedBy === broughtBy || had.has(movedBy) ? undefined : movedBy;
}

/** The change that put a unit elsewhere; none where it only lost a parent that is no more. */
function mover(then: UnitAt, now: UnitAt): string | undefined {
  if (now.movedBy !== undefined && now.movedBy !== then.movedBy) return now.movedBy;
  if (now.broughtBy !== then.broughtBy) return now.broughtBy ?? then.broughtBy;
  return now.movedBy === then.movedBy ? undefined : then.movedBy;
}

/** The change that gave a unit its other name: a unit that comes back has the name that the data gives it. */
export function renamer(then: UnitAt, now: UnitAt): string | undefined {
  if (now.renamedBy !== undefined && now.renamedBy !== then.renamedBy) return now.renamedBy;
  return now.broughtBy === then.broughtBy ? then.renamedBy : (now.broughtBy ?? then.broughtBy);
}

function renamings(before: StructureAt, after: StructureAt): ChangeBetween[] {
  const was = byId(before.units);
  const had = new Set(before.changes.map(({ id }) => id));
  return after.units.flatMap((now): ChangeBetween[] => {
    const then = was.get(now.id);
    // What another change has brought came under the name that the data gives it.
    const from = then?.label ?? now.unit.label;
    const change = from === now.label ? undefined : then ? renamer(then, now) : now.renamedBy;
    if (change === undefined || (!then && had.has(change))) return [];
    return [{ kind: 'renamed', change, unit: now.id, from, to: now.label }];
  });
}

function postings(before: StructureAt, after: StructureAt): ChangeBetween[] {
  const [was, is] = [byId(before.posts), byId(after.posts)];
  const steps = stepsOf(before, after);
  // A post comes and goes with its unit; who took it by then, or left it, is said beside that.
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): ChangeBetween[] => {
    const [then, now] = [was.get(id)?.holder?.id, is.get(id)?.holder?.id];
    return then === now ? [] : [...leaving(id, then, steps), ...taking(id, now, steps)];
  });
}

/** The changes that only the later moment has, and those that only the earlier one has; the last first. */
interface Steps {
  readonly made: readonly Change[];
  readonly undone: readonly Change[];
}

function stepsOf(before: StructureAt, after: StructureAt): Steps {
  const [had, has] = [before, after].map(({ changes }) => new Set(changes.map(({ id }) => id)));
  return {
    made: after.changes.filter(({ id }) => !had?.has(id)).toReversed(),
    undone: before.changes.filter(({ id }) => !has?.has(id)).toReversed(),
  };
}

function seating(verb: 'vacated' | 'filled', post: string, name?: string): (change: Change) => boolean {
  return (change) => change.verb === verb && change.post === post && (name === undefined || change.by === name);
}

/** By leaving, by someone else's coming, or, backwards, by never having come. */
function leaving(post: string, name: string | undefined, { made, undone }: Steps): ChangeBetween[] {
  if (name === undefined) return [];
  const by =
    made.find(seating('vacated', post, name)) ??
    made.find(seating('filled', post)) ??
    undone.find(seating('filled', post, name));
  return by ? [{ kind: 'vacated', change: by.id, post, name }] : [];
}

/** By coming, or, backwards, by never having left or never having been followed. */
function taking(post: string, name: string | undefined, { made, undone }: Steps): ChangeBetween[] {
  if (name === undefined) return [];
  const by =
    made.find(seating('filled', post, name)) ??
    undone.find(seating('vacated', post, name)) ??
    undone.find(seating('filled', post));
  return by ? [{ kind: 'filled', change: by.id, post, name }] : [];
}

function additions(before: StructureAt, after: StructureAt): ChangeBetween[] {
  const had = new Set(before.changes.map(({ id }) => id));
  const fresh = <T extends { readonly change: string }>(list: readonly T[]): T[] =>
    list.filter(({ change }) => !had.has(change));
  return [
    ...fresh(after.coordination).map((entry) => ({ kind: 'coordinated' as const, ...entry })),
    ...fresh(after.joined).map((entry) => ({ kind: 'joined' as const, ...entry })),
    ...fresh(after.touched).map((entry) => ({ kind: 'unknown' as const, ...entry })),
  ];
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}
