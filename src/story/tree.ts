import type { Place, Problem, Rule } from '../model/place.ts';
import type { Change, Structure } from '../model/story.ts';
import { hasTwin } from './duplicates.ts';
import { idsOfChange } from './links.ts';
import { made, structureAt, type StructureAt } from './structure.ts';

type Path = readonly PropertyKey[];

/** One way in which a structure is wrong: the path in structure.yaml, and the words. */
interface Fault {
  readonly rule: Rule;
  readonly path: Path;
  readonly message: string;
  readonly advice: string;
}

/**
 * The ways in which a structure contradicts itself, before its changes, after each of them in the order of the data, and
 * in each of its states: `orphan`, `two-parents`, `cycle`, `seat-held-twice`, `not-yet`.
 */
export function faultsOf(structure: Structure, placeOf: (path: Path) => Place): Problem[] {
  const inOrder = [...faultsBefore(structure), ...faultsAlong(structure, structure.changes)];
  const said = new Set(inOrder.map(({ message }) => message));
  const inStates = structure.states.flatMap((state, i) => {
    const changes = structure.changes.filter(({ id }) => state.changes.includes(id));
    return faultsAlong(structure, changes)
      .filter(({ message }) => !said.has(message))
      .map((fault): Fault => ({
        ...fault,
        path: ['states', i, 'changes', Math.max(0, state.changes.indexOf(idAt(structure, fault.path)))],
        advice: 'Add the change that it needs to this state, or take this one out.',
      }));
  });
  return [...orphans(structure), ...twins(structure), ...inOrder, ...inStates].map(({ path, ...fault }) => ({
    ...fault,
    place: placeOf(path),
  }));
}

function idAt({ changes }: Structure, path: Path): string {
  return changes[Number(path[1])]?.id ?? '';
}

function orphans({ units }: Structure): Fault[] {
  const known = new Set(units.map(({ id }) => id));
  return units.flatMap(({ id, unitOf }, i): Fault[] =>
    !unitOf || known.has(unitOf.unit)
      ? []
      : [
          {
            rule: 'orphan',
            path: ['units', i, 'unitOf', 'unit'],
            message: `“${id}” belongs to “${unitOf.unit}”, and there is no such unit.`,
            advice: 'Add that unit, or take unitOf out: a unit may have no place that is stated.',
          },
        ],
  );
}

function twins({ units, posts }: Structure): Fault[] {
  const parents = units.flatMap((unit, i): Fault[] =>
    hasTwin(units, i, ({ unitOf }) => unitOf !== undefined)
      ? [
          {
            rule: 'two-parents',
            path: ['units', i, 'unitOf', 'unit'],
            message: `“${unit.id}” is listed twice, each time with a unit that it belongs to.`,
            advice: 'Keep one of the two, or write the second as a change of verb “moved”.',
          },
        ]
      : [],
  );
  const seats = posts.flatMap((post, i): Fault[] =>
    hasTwin(posts, i, ({ heldBy }) => heldBy !== undefined)
      ? [
          {
            rule: 'seat-held-twice',
            path: ['posts', i, 'heldBy', 'name'],
            message: `The post “${post.id}” is listed twice, each time with a holder.`,
            advice: 'Keep one of the two, or write the second as changes of verb “vacated” and “filled”.',
          },
        ]
      : [],
  );
  return [...parents, ...seats];
}

function faultsBefore(structure: Structure): Fault[] {
  const start = structureAt(structure, new Set());
  const there = new Set(start.units.map(({ id }) => id));
  const all = new Set(structure.units.map(({ id }) => id));
  const early = structure.units.flatMap(({ id, unitOf }, i): Fault[] =>
    unitOf && there.has(id) && all.has(unitOf.unit) && !there.has(unitOf.unit)
      ? [
          {
            rule: 'not-yet',
            path: ['units', i, 'unitOf', 'unit'],
            message: `“${id}” is there before every change, but “${unitOf.unit}”, to which it belongs, comes with a later one.`,
            advice: 'Give it “from” too, or write its place as a change of verb “moved”.',
          },
        ]
      : [],
  );
  const cycles = cyclesOf(start).map((cycle): Fault => ({
    rule: 'cycle',
    path: ['units', structure.units.findIndex(({ id }) => id === cycle[0]), 'unitOf', 'unit'],
    message: `Units belong to one another in a circle: ${cycle.join(', ')}.`,
    advice: 'Take out the unitOf that the documents do not say.',
  }));
  return [...early, ...cycles];
}

function faultsAlong(structure: Structure, changes: readonly Change[]): Fault[] {
  const applied = new Set<string>();
  let before = structureAt(structure, applied);
  return changes.flatMap((change) => {
    const index = structure.changes.indexOf(change);
    const untimely = [...absences(structure, before, change), ...seating(before, change)];
    applied.add(change.id);
    const after = structureAt(structure, applied);
    const known = new Set(cyclesOf(before).map((cycle) => cycle.join()));
    const cycles = cyclesOf(after).filter((cycle) => !known.has(cycle.join()));
    before = after;
    return [...untimely, ...cycles.map((cycle) => circle(change, cycle))].map((fault) => ({
      ...fault,
      path: ['changes', index, ...fault.path],
    }));
  });
}

function circle(change: Change, cycle: readonly string[]): Fault {
  return {
    rule: 'cycle',
    path: 'to' in change && change.verb !== 'renamed' ? ['to'] : [],
    message: `After “${change.id}”, units belong to one another in a circle: ${cycle.join(', ')}.`,
    advice: 'Move them one after the other, or take out the move that the documents do not say.',
  };
}

/** What a change needs and is not there when it happens, or brings and is there already. */
function absences(structure: Structure, before: StructureAt, change: Change): Fault[] {
  const all = new Set(structure.units.map(({ id }) => id));
  const there = new Set(before.units.map(({ id }) => id));
  const comes = new Set(made(change));
  const brings = new Set(structure.units.flatMap(({ id, from }) => (from === change.id ? [id] : [])));
  return idsOfChange(change).flatMap(({ id, path, kind }): Fault[] => {
    if (kind !== 'unit' || !all.has(id)) return [];
    const gone = before.gone.find((unit) => unit.id === id);
    const advice = 'Put the changes in the order in which they happen.';
    if (comes.has(id)) {
      const message = `“${change.id}” creates “${id}”, which is there already.`;
      return there.has(id) ? [{ rule: 'not-yet', path, message, advice }] : [];
    }
    if (there.has(id) || brings.has(id)) return [];
    const why = gone ? `is gone by then, with “${gone.change}”` : 'is not there yet';
    return [{ rule: 'not-yet', path, message: `“${change.id}” concerns “${id}”, which ${why}.`, advice }];
  });
}

function seating(before: StructureAt, change: Change): Fault[] {
  if (change.verb !== 'filled' && change.verb !== 'vacated') return [];
  const post = before.posts.find(({ id }) => id === change.post);
  if (!post) return [];
  if (change.verb === 'filled' && post.holder) {
    return [
      {
        rule: 'seat-held-twice',
        path: ['by'],
        message: `With “${change.id}”, “${change.by}” takes the post “${post.id}”, which “${post.holder.id}” still holds.`,
        advice: 'Add the change of verb “vacated” before it, where a document says so.',
      },
    ];
  }
  if (change.verb === 'vacated' && post.holder?.id !== change.by) {
    return [
      {
        rule: 'not-yet',
        path: ['by'],
        message: `With “${change.id}”, “${change.by}” leaves the post “${post.id}”, which ${post.holder ? `“${post.holder.id}” holds then` : 'nobody is said to hold then'}.`,
        advice: 'Write who holds it in heldBy, or put the changes in the order in which they happen.',
      },
    ];
  }
  return [];
}

/** Each circle of parents once, from its first unit in the order of the data and back to it: a, b, a. */
function cyclesOf({ units }: StructureAt): string[][] {
  const parent = new Map(units.map(({ id, parent }) => [id, parent?.id]));
  const done = new Set<string>();
  return units.flatMap(({ id }) => {
    const path: string[] = [];
    let next: string | undefined = id;
    while (next !== undefined && !done.has(next)) {
      done.add(next);
      path.push(next);
      next = parent.get(next);
    }
    const start = next === undefined ? -1 : path.indexOf(next);
    return start < 0 ? [] : [firstFirst(path.slice(start), units)];
  });
}

function firstFirst(cycle: readonly string[], units: StructureAt['units']): string[] {
  const first = units.find(({ id }) => cycle.includes(id))?.id ?? '';
  const at = cycle.indexOf(first);
  return [...cycle.slice(at), ...cycle.slice(0, at), first];
}
