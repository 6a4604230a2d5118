import { orgChartAt } from '../../charts/org-chart/at.ts';
import { layout } from '../../charts/org-chart/layout.ts';
import type { OrgChartData } from '../../charts/org-chart/parts.ts';
import type { OrgChartSource } from '../../charts/org-chart/source.ts';
import type { ChangeEntry as Change } from '../../model/schemas.ts';
import type { StructureData } from '../../model/story.ts';
import { idsOfChange } from '../../story/ids-of-change.ts';

/** What a chart of a state is made of. */
type StepChart = (state: string) => OrgChartData;

const KNOWN = new WeakMap<OrgChartSource, StepChart>();

/** The height of a chart that is seen whole beside its step, its head and its foot, in most windows. */
const ROOM = 600;
/** The width of a chart beside its step. */
const WIDTH = 860;

/**
 * What the chart of a step shows, whose place is beside what is said of it: as little folded as lets the charts of all
 * states be seen whole. Nothing, or no more than a large structure needs; else all frames in which no state changes
 * anything, the same in every step; else all in which the step itself changes nothing, and without the room that is kept
 * for other states. Where none of these lets them be seen whole, the one that comes nearest.
 */
export function stepChart(source: OrgChartSource, state: string): OrgChartData {
  const chart = KNOWN.get(source) ?? leastFolded(source);
  KNOWN.set(source, chart);
  return chart(state);
}

/** Whether a chart is higher than what is seen of it beside its step in most windows. */
export function isHigh(data: OrgChartData): boolean {
  return layout(data, WIDTH).height > ROOM;
}

function leastFolded(source: OrgChartSource): StepChart {
  const { structure } = source;
  const listed = new Set(structure.states.flatMap(({ changes }) => changes));
  const changes = structure.changes.filter(({ id }) => listed.has(id));
  const ways: StepChart[] = [
    (state) => orgChartAt(source, { at: state }),
    (state) => orgChartAt(source, { at: state, folded: foldedBut(structure, { changes, hasHappened: true }) }),
    (state) =>
      orgChartAt(alone(source, state), { at: state, folded: foldedBut(structure, changesOf(structure, state)) }),
  ];
  const [whole, ...others] = ways.map((chart) => ({ chart, height: highest(structure, chart) }));
  if (!whole) throw new Error('no way to draw a step');
  return [whole, ...others].reduce((best, way) => (best.height <= ROOM || way.height >= best.height ? best : way))
    .chart;
}

function highest({ states }: StructureData, chart: StepChart): number {
  return Math.max(0, ...states.map(({ id }) => layout(chart(id), WIDTH).height));
}

/** A source that knows no other states than one and that before it. */
function alone(source: OrgChartSource, state: string): OrgChartSource {
  const { states } = source.structure;
  const at = states.findIndex(({ id }) => id === state);
  return { ...source, structure: { ...source.structure, states: states.slice(Math.max(0, at - 1), at + 1) } };
}

/**
 * A source with nothing but what one state changes against the state before it in the list, and the units that this
 * belongs to; for a state that changes nothing, what the next one will change, as it stands before. For a small picture
 * beside others of the same structure. Undefined where that is nothing, or where the state is the one to draw whole: the
 * first that changes anything.
 */
export function onlyStep(source: OrgChartSource, state: string): OrgChartSource | undefined {
  const { structure } = source;
  if (state === structure.states.find(({ changes }) => changes.length > 0)?.id) return undefined;
  const touched = touchedBy(changesOf(structure, state));
  return touched.length === 0 ? undefined : { ...source, structure: onlyTouched(structure, new Set(touched)) };
}

interface Step {
  readonly changes: readonly Change[];
  readonly hasHappened: boolean;
}

/** What a state changes against the one before it; where that is nothing, what the next one will. */
function changesOf({ states, changes }: StructureData, state: string): Step {
  const at = states.findIndex(({ id }) => id === state);
  const since = (index: number): Change[] => {
    const had = new Set(states[index - 1]?.changes);
    const has = new Set(states[index]?.changes);
    return changes.filter(({ id }) => has.has(id) && !had.has(id));
  };
  const own = since(at);
  return own.length > 0 ? { changes: own, hasHappened: true } : { changes: since(at + 1), hasHappened: false };
}

/** The ids of units and posts. Where something goes is not yet part of the picture before it goes. */
function touchedBy({ changes, hasHappened }: Step): string[] {
  return changes
    .flatMap(idsOfChange)
    .filter(({ kind, path }) => kind !== 'name' && (hasHappened || path[0] !== 'to'))
    .map(({ id }) => id);
}

/** All units but those in which something is changed. A frame that is changed itself says so folded, too. */
function foldedBut(structure: StructureData, step: Step): ReadonlySet<string> {
  const homes = homesIn(structure);
  const open = new Set(touchedBy(step).flatMap((id) => homes.get(id) ?? []));
  for (const unit of open) addHome(open, homes, unit);
  return new Set(structure.units.flatMap(({ id }) => (open.has(id) ? [] : [id])));
}

function onlyTouched(structure: StructureData, touched: ReadonlySet<string>): StructureData {
  const homes = homesIn(structure);
  const posts = structure.posts.filter(({ id }) => touched.has(id));
  const kept = new Set(touched);
  for (const each of kept) addHome(kept, homes, each);
  const units = structure.units.filter(({ id }) => kept.has(id));
  // Without the second lines a picture would say that no document has one.
  const relations = structure.relations.filter(({ kind }) => kind === 'second');
  return { ...structure, units, posts, alliances: [], relations };
}

/** The unit in which each unit and each post is. */
function homesIn({ units, posts }: StructureData): ReadonlyMap<string, string | undefined> {
  return new Map([
    ...units.map(({ id, unitOf }) => [id, unitOf?.unit] as const),
    ...posts.map(({ id, postIn }) => [id, postIn] as const),
  ]);
}

function addHome(set: Set<string>, homes: ReadonlyMap<string, string | undefined>, id: string): void {
  const home = homes.get(id);
  if (home !== undefined) set.add(home);
}
