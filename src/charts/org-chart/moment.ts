import { structureAt, type StructureAt, type UnitAt } from '../../story/structure.ts';
import type { Change, State, Story, Structure } from '../../model/story.ts';
import { wordsOf, type Words } from '../../model/words/index.ts';
import { signer, type Signer } from './sign.ts';

/** A state of a structure and what is needed to say it in words. */
export interface Moment {
  readonly story: Story;
  readonly structure: Structure;
  readonly words: Words;
  readonly state: State;
  readonly before: StructureAt;
  readonly now: StructureAt;
  readonly units: ReadonlyMap<string, UnitAt>;
  readonly changes: ReadonlyMap<string, Change>;
  /** The changes of this state that the state before it in the list has not. */
  readonly fresh: ReadonlySet<string>;
  readonly sign: Signer;
  /** An EDTF date in words. */
  readonly wordDate: (edtf: string) => string;
}

/** The state that is shown, and all states: the picture keeps room for what the others show. */
export interface Moments {
  readonly shown: Moment;
  readonly all: readonly Moment[];
}

/** Every state of a story's structure. Throws `unknown state: …`. */
export function momentsOf(story: Story, stateId: string, wordDate: Moment['wordDate']): Moments {
  const sign = signer(story);
  const all = story.structure.states.map((state, index, states) => ({
    ...momentOf(story, state, states[index - 1], sign),
    wordDate,
  }));
  const shown = all.find(({ state }) => state.id === stateId);
  if (!shown) throw new Error(`unknown state: ${stateId}`);
  return { shown, all };
}

function momentOf(story: Story, state: State, previous: State | undefined, sign: Signer): Omit<Moment, 'wordDate'> {
  const { structure } = story;
  const now = structureAt(structure, new Set(state.changes));
  const had = new Set(previous?.changes ?? []);
  return {
    story,
    structure,
    words: wordsOf(story.meta.language),
    state,
    before: structureAt(structure, new Set()),
    now,
    units: new Map(now.units.map((unit) => [unit.id, unit])),
    changes: new Map(structure.changes.map((change) => [change.id, change])),
    fresh: new Set(state.changes.filter((id) => !had.has(id))),
    sign,
  };
}

/** A change that a structure's own value names. Throws `missing change: …`. */
export function changeOf({ changes }: Moment, id: string): Change {
  const change = changes.get(id);
  if (!change) throw new Error(`missing change: ${id}`);
  return change;
}

/** Whether a change is among those that this state brings. */
export function isFresh({ fresh }: Moment, change: string | undefined): boolean {
  return change !== undefined && fresh.has(change);
}

/** The words of a standing that are set beside a mark: none where it is stated. */
export function aside({ words }: Moment, { standing, evidence }: { standing: string; evidence: { words: string } }) {
  return standing === 'stated' ? undefined : evidence.words || words.structure.notStated;
}
