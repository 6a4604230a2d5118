import type { Place, Problem, Rule } from '../model/place.ts';
import type { Structure } from '../model/story.ts';
import { cyclesOf } from './cycles.ts';
import { twinsOf } from './duplicates.ts';
import { faultsAlong } from './sequence.ts';
import { structureAt } from './structure.ts';

type Path = readonly PropertyKey[];

/** One way in which a structure is wrong: the path in structure.yaml, and the words. */
export interface Fault {
  readonly rule: Rule;
  readonly path: Path;
  readonly message: string;
  readonly advice: string;
}

/**
 * The ways in which a structure contradicts itself, before its changes, after each of them in the order of the data, and
 * in each of its states; and each relation of a thing to itself: `orphan`, `two-parents`, `cycle`, `seat-held-twice`,
 * `not-yet`, `no-change`.
 */
export function faultsOf(structure: Structure, placeOf: (path: Path) => Place): Problem[] {
  const inOrder = [...faultsBefore(structure), ...faultsAlong(structure, structure.changes)];
  const said = new Set(inOrder.map(({ message }) => message));
  const inStates = structure.states.flatMap((state, i) => {
    const shown = new Set(state.changes);
    const changes = structure.changes.filter(({ id }) => shown.has(id));
    // What is wrong with the first of all changes has been said.
    if (changes.every((change, at) => change === structure.changes[at])) return [];
    return faultsAlong(structure, changes)
      .filter(({ message }) => !said.has(message))
      .map((fault): Fault => ({
        ...fault,
        path: ['states', i, 'changes', Math.max(0, state.changes.indexOf(idAt(structure, fault.path)))],
        advice: 'Add the change that it needs to this state, or take this one out.',
      }));
  });
  return [
    ...orphans(structure),
    ...twins(structure),
    ...loops(structure),
    ...ownCoordinators(structure),
    ...inOrder,
    ...inStates,
  ].map(({ path, ...fault }) => ({
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

function loops({ relations }: Structure): Fault[] {
  return relations.flatMap(({ id, from, to }, i): Fault[] =>
    from !== to
      ? []
      : [
          {
            rule: 'cycle',
            path: ['relations', i, 'to'],
            message: `The relation “${id}” ties “${from}” to itself.`,
            advice: 'Write the id of the other unit or post that the documents tie it to.',
          },
        ],
  );
}

function ownCoordinators({ changes }: Structure): Fault[] {
  return changes.flatMap((change, i): Fault[] => {
    if (change.verb !== 'coordinated') return [];
    const at = change.units.indexOf(change.by);
    return at < 0
      ? []
      : [
          {
            rule: 'cycle',
            path: ['changes', i, 'units', at],
            message: `The change “${change.id}” has “${change.by}” coordinated by itself.`,
            advice: 'Take it out of units, or write the id of the unit that coordinates it after by.',
          },
        ];
  });
}

function twins({ units, posts }: Structure): Fault[] {
  const placedTwice = twinsOf(units, ({ unitOf }) => unitOf !== undefined);
  const seatedTwice = twinsOf(posts, ({ heldBy }) => heldBy !== undefined);
  const parents = units.flatMap((unit, i): Fault[] =>
    placedTwice.has(i)
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
    seatedTwice.has(i)
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
