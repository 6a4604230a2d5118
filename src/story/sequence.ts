import type { Change, Structure } from '../model/story.ts';
import { made } from './arrivals.ts';
import { cyclesOf } from './cycles.ts';
import { idleness } from './idle.ts';
import { idsOfChange } from './ids-of-change.ts';
import { structureAt, type StructureAt } from './structure.ts';
import type { Fault } from './tree.ts';

/** The verbs after which a unit can belong to another than before. */
const PLACING: readonly Change['verb'][] = ['moved', 'merged', 'created', 'split'];

/** What is wrong with some changes of a structure one after the other, each held against the moment before it. */
export function faultsAlong(structure: Structure, changes: readonly Change[]): Fault[] {
  const applied = new Set<string>();
  const all = new Set(structure.units.map(({ id }) => id));
  const brought = Map.groupBy(structure.units, ({ from }) => from);
  const standings = new Map(structure.changes.map(({ id, standing }) => [id, standing]));
  let before = structureAt(structure, applied);
  let known = new Set(cyclesOf(before).map((cycle) => cycle.join()));
  return changes.flatMap((change) => {
    const index = structure.changes.indexOf(change);
    const brings = new Set(brought.get(change.id)?.map(({ id }) => id));
    const untimely = [...absences({ all, brings }, before, change), ...seating(before, change)];
    const idle = idleness(before, change, (id) => standings.get(id));
    applied.add(change.id);
    const after = structureAt(structure, applied);
    const canClose = PLACING.includes(change.verb) || brings.size > 0;
    const cycles = canClose || known.size > 0 ? cyclesOf(after) : [];
    const fresh = cycles.filter((cycle) => !known.has(cycle.join()));
    known = new Set(cycles.map((cycle) => cycle.join()));
    before = after;
    return [...untimely, ...idle, ...fresh.map((cycle) => circle(change, cycle))].map((fault) => ({
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

interface Known {
  /** Every unit that is ever there. */
  readonly all: ReadonlySet<string>;
  /** The units that the change brings by their own word. */
  readonly brings: ReadonlySet<string>;
}

/** What a change needs and is not there when it happens, or brings and is there already. */
function absences({ all, brings }: Known, before: StructureAt, change: Change): Fault[] {
  const there = new Set(before.units.map(({ id }) => id));
  const comes = new Set(made(change));
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
