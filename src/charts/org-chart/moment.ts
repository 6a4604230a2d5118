import type { ChangeEntry as Change, StateEntry as State } from '../../model/schemas.ts';
import type { StructureData } from '../../model/story.ts';
import { chartWordsOf, type ChartWords } from '../../model/words/chart.ts';
import {
  changesBetween,
  type ChangeBetween,
  type PostAt,
  type StructureAt,
  type UnitAt,
} from '../../story/structure.ts';
import { instantOf, type Instant } from './instant.ts';
import { lookupOf, wholeAt, type Lookup, type Whole } from './lookup.ts';
import { countLeftOut, onlyBranch, onlyFirm, type SoftKind } from './select.ts';
import { signer, type Signer } from './sign.ts';
import type { OrgChartSource } from './source.ts';
import type { View } from './view.ts';

/** What is looked at, between two moments of a structure, and what is needed to say it in words. */
export interface Moment {
  readonly source: OrgChartSource;
  /** What of the structure is drawn: all of it, or what a filter leaves. */
  readonly structure: StructureData;
  readonly lookup: Lookup;
  readonly words: ChartWords;
  readonly state: State;
  /** The moment with which it is compared: what belongs where at first. */
  readonly before: StructureAt;
  readonly was: ReadonlyMap<string, UnitAt>;
  readonly now: StructureAt;
  readonly units: ReadonlyMap<string, UnitAt>;
  readonly goneBy: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<string, PostAt>;
  /** The names that hold a post. */
  readonly holders: ReadonlySet<string>;
  /** Of each unit: the changes that touch it in a way that is not known, and those that bring a name to it. */
  readonly touching: Whole['touching'];
  readonly joining: Whole['joining'];
  /** The changes that have happened by now, and those that had happened before. */
  readonly applied: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  /** The changes that get the accent. */
  readonly fresh: ReadonlySet<string>;
  readonly sign: Signer;
}

/** The moment that is shown, with what differs between it and the first. */
export interface Shown extends Moment {
  readonly between: readonly ChangeBetween[];
}

/** The moment that is shown, and every other: the picture keeps room for what the others show. */
export interface Moments {
  readonly shown: Shown;
  readonly all: readonly Moment[];
  readonly at: Instant;
  /** The moment that it was asked to be compared with. */
  readonly from?: Instant;
  /** What a filter by standing has left out, by kind. */
  readonly soft: readonly (readonly [number, SoftKind])[];
  /** How many units a view of one branch leaves out. */
  readonly others: number;
}

/**
 * The moments of a view. A picture at one moment is that of the moment compared with itself: everything stands where it
 * stands, and no room is kept for what others show. Throws `unknown state: …`.
 */
export function momentsOf(source: OrgChartSource, view: View): Moments {
  const isAlone = view.picture === 'moment';
  const { at, from } = inOrder(
    instant(source, view.at),
    isAlone || view.from === undefined ? undefined : instant(source, view.from),
  );
  const shared = new Set(from ? [...from.applied].filter((id) => at.applied.has(id)) : []);
  const known = isAlone ? at.applied : shared;
  const pair = (structure: StructureData): Pair => {
    const now = wholeAt(structure, at.applied);
    return { structure, before: isAlone ? now : wholeAt(structure, known), now };
  };
  const whole = pair(source.structure);
  const firm = view.standing === undefined ? whole : pair(onlyFirm(source.structure, view.standing));
  const chosen = branchOf(firm, view.branch, pair);
  const rest = {
    state: stateOf(source, at, from, view.standing !== undefined || view.branch !== undefined),
    known,
    fresh: isAlone ? new Set<string>() : freshOf(source, at, from, known),
  };
  const { before } = chosen;
  const between = changesBetween(chosen.before.now, chosen.now.now);
  const shown = { ...momentOf(source, chosen, rest), between };
  const states = isAlone
    ? []
    : lookupOf(chosen.structure).states.map((now) => momentOf(source, { ...chosen, before, now }, rest));
  return {
    shown,
    all: at.isListed && !isAlone ? states : [...states, shown],
    at,
    ...(from ? { from } : {}),
    soft: firm === whole ? [] : countLeftOut(whole.now.now, firm.now.now),
    others: countOf(firm) - countOf(chosen),
  };
}

interface Pair {
  readonly structure: StructureData;
  readonly before: Whole;
  readonly now: Whole;
}

function countOf({ before, now }: Pair): number {
  return new Set([...before.units.keys(), ...now.units.keys()]).size;
}

function instant(source: OrgChartSource, at: string): Instant {
  const found = instantOf(source, at);
  if (!found) throw new Error(`unknown state: ${at}`);
  return found;
}

/** The earlier moment is the one with which the other is compared, whichever way they were asked for. */
function inOrder(at: Instant, from: Instant | undefined): { at: Instant; from: Instant | undefined } {
  const isBackwards =
    from && at.applied.size < from.applied.size && [...at.applied].every((id) => from.applied.has(id));
  return isBackwards ? { at: from, from: at } : { at, from };
}

function branchOf(whole: Pair, branch: string | undefined, pair: (structure: StructureData) => Pair): Pair {
  // A unit that is not there then, or is filtered out, has no branch.
  if (branch === undefined || !(whole.before.units.has(branch) || whole.now.units.has(branch))) return whole;
  return pair(onlyBranch(whole.structure, branch, [whole.before.now, whole.now.now]));
}

/** A listed state has the accent on what the state before it in the list has not; any other on all that differs. */
function freshOf(
  { structure }: OrgChartSource,
  at: Instant,
  from: Instant | undefined,
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const index = structure.states.findIndex(({ id }) => id === at.state.id);
  const had = from || !at.isListed ? known : new Set(structure.states[index - 1]?.changes);
  return new Set([...at.applied].filter((id) => !had.has(id)));
}

/** What an author says of a state is said of all of it. */
function stateOf({ language }: OrgChartSource, at: Instant, from: Instant | undefined, isPart: boolean): State {
  if (!from && !isPart) return at.state;
  const { moment } = chartWordsOf(language);
  const [first, last] = [from?.state.label, at.state.label];
  const label = first === undefined || first === last ? last : moment.between(first, last);
  return { ...at.state, label, title: label, subtitle: moment.subtitle, foot: [] };
}

function momentOf(
  source: OrgChartSource,
  { structure, before, now }: Pair,
  rest: Pick<Moment, 'state' | 'known' | 'fresh'>,
): Moment {
  return {
    source,
    structure,
    lookup: lookupOf(structure),
    words: chartWordsOf(source.language),
    before: before.now,
    was: before.units,
    ...now,
    sign: signer(source),
    ...rest,
  };
}

/** A change that a structure's own value names. Throws `missing change: …`. */
export function changeOf({ lookup }: Moment, id: string): Change {
  const change = lookup.changes.get(id);
  if (!change) throw new Error(`missing change: ${id}`);
  return change;
}

/** Whether a change is among those that this view brings. */
export function isFresh({ fresh }: Moment, change: string | undefined): boolean {
  return change !== undefined && fresh.has(change);
}

/** The words of a standing that are set beside a mark: none where it is stated. */
export function aside({ words }: Moment, { standing, evidence }: { standing: string; evidence: { words: string } }) {
  return standing === 'stated' ? undefined : evidence.words || words.structure.notStated;
}
