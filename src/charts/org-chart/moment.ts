import { structureAt, type StructureAt, type UnitAt } from '../../story/structure.ts';
import type { ChangeEntry as Change, StateEntry as State } from '../../model/schemas.ts';
import type { StructureData } from '../../model/story.ts';
import { chartWordsOf, type ChartWords } from '../../model/words/chart.ts';
import { signer, type Signer } from './sign.ts';
import type { OrgChartSource } from './source.ts';

/** A state of a structure and what is needed to say it in words. */
export interface Moment {
  readonly source: OrgChartSource;
  readonly structure: StructureData;
  readonly words: ChartWords;
  readonly state: State;
  readonly before: StructureAt;
  readonly now: StructureAt;
  readonly units: ReadonlyMap<string, UnitAt>;
  readonly changes: ReadonlyMap<string, Change>;
  /** The changes of this state that the state before it in the list has not. */
  readonly fresh: ReadonlySet<string>;
  readonly sign: Signer;
}

/** The state that is shown, and all states: the picture keeps room for what the others show. */
export interface Moments {
  readonly shown: Moment;
  readonly all: readonly Moment[];
}

/** Every state of a structure. Throws `unknown state: …`. */
export function momentsOf(source: OrgChartSource, stateId: string): Moments {
  const sign = signer(source);
  const all = source.structure.states.map((state, index, states) => momentOf(source, state, states[index - 1], sign));
  const shown = all.find(({ state }) => state.id === stateId);
  if (!shown) throw new Error(`unknown state: ${stateId}`);
  return { shown, all };
}

function momentOf(source: OrgChartSource, state: State, previous: State | undefined, sign: Signer): Moment {
  const { structure } = source;
  const now = structureAt(structure, new Set(state.changes));
  const had = new Set(previous?.changes ?? []);
  return {
    source,
    structure,
    words: chartWordsOf(source.language),
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
