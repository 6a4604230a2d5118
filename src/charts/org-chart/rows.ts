import type { ChangeEntry as Change } from '../../model/schemas.ts';
import type { Tie, UnitAt } from '../../story/structure.ts';
import { momentsOf, type Shown } from './moment.ts';
import type { Sign } from './parts.ts';
import { planOf, type Plan } from './plan.ts';
import type { Ground } from './sign.ts';
import type { OrgChartSource } from './source.ts';
import type { View } from './view.ts';

/** One claim that a view shows: which things it ties and how, how firmly, and on which passages. */
export interface OrgChartRow {
  /** The claim in the story: `unit/harbour`, `unit/harbour/unitOf`, `change/moves`. */
  readonly id: string;
  readonly kind: 'unit' | 'post' | 'alliance' | 'relation' | 'change';
  /** As a sentence, its standing in words. */
  readonly text: string;
  /** The ids of what it is about; with `verb` and `object` the row reads as a sentence. */
  readonly subject: readonly string[];
  /** `unitOf`, `postIn`, `heldBy`, `vacated`, `members`, a kind of relation, the verb of a change; none of a thing itself. */
  readonly verb: string;
  readonly object: readonly string[];
  /** The date as it is kept, and in words. */
  readonly edtf?: string;
  readonly date?: string;
  /** The reference that gives the year of a date without one: the editors' reading, which no document states. */
  readonly resolved_by?: string;
  readonly standing: string;
  readonly standing_words: string;
  readonly passages: readonly string[];
  /** The ids of the documents that say nothing of it. */
  readonly silent: readonly string[];
  readonly unstated?: string;
}

/**
 * What a view of a structure shows as rows: the units that are drawn and what they are part of then, the posts, the
 * alliances and relations, and the changes that make the moment differ from the one it is compared with. Throws `unknown
 * state: …`.
 */
export function orgChartRows(source: OrgChartSource, view: View): OrgChartRow[] {
  const moments = momentsOf(source, view);
  const { shown } = moments;
  const plan = planOf(moments, view);
  const { now } = shown;
  const isDrawn = (unit: string): boolean => plan.hiddenIn(unit) === undefined;
  const inOpen = ({ post }: { readonly post: { readonly postIn: string } }): boolean =>
    isDrawn(post.postIn) && !plan.folded.has(post.postIn);
  const changed = new Set(shown.between.map(({ change }) => change));
  return [
    ...now.units.filter(({ id }) => isDrawn(id)).flatMap((unit) => unitRows(shown, plan, unit)),
    ...now.posts.filter(inOpen).flatMap((at) => postRows(shown, at)),
    ...now.alliances.map(({ id, label, text, members, date, ...ground }) => {
      const claim = `alliance/${id}`;
      const when = date === undefined ? {} : { edtf: date, date: source.dates[claim] ?? date };
      return rowOf(shown, 'alliance', { claim, label, text, on: [ground] }, [[id], 'members', members], when);
    }),
    ...now.relations.map((relation) => {
      const { id, kind, label, from, to } = relation;
      const text = `${labelIn(shown, from)}, ${label}, ${labelIn(shown, to)}`;
      return rowOf(shown, 'relation', { claim: `relation/${id}`, label, text, on: [relation] }, [[from], kind, [to]]);
    }),
    ...now.changes.filter(({ id }) => changed.has(id)).map((change) => changeRow(shown, change)),
  ];
}

/** The changes that a view does not apply, as no date says that they have happened or as too soft: each as its sentence. */
export function leftOutOf(source: OrgChartSource, view: View): Sign[] {
  const { shown, at } = momentsOf(source, view);
  return at.leftOut.map((change) => shown.sign({ claim: `change/${change.id}`, label: change.label, on: [change] }));
}

type Tied = readonly [subject: readonly string[], verb: string, object: readonly string[]];

function rowOf(
  shown: Shown,
  kind: OrgChartRow['kind'],
  ground: Ground,
  [subject, verb, object]: Tied,
  when: Pick<OrgChartRow, 'edtf' | 'date' | 'resolved_by'> = {},
): OrgChartRow {
  const { evidence, sentence }: Sign = shown.sign(ground);
  const { cites, standing, words, silent, unstated } = evidence;
  return {
    ...{ id: ground.claim, kind, text: sentence, subject, verb, object, ...when },
    ...{ standing, standing_words: words, passages: cites, silent },
    ...(unstated === undefined ? {} : { unstated }),
  };
}

function unitRows(shown: Shown, plan: Plan, { id, label, unit, parent }: UnitAt): OrgChartRow[] {
  const itself = rowOf(shown, 'unit', { claim: `unit/${id}`, label, text: unit.text, on: [unit] }, [[id], '', []]);
  if (!parent || plan.hiddenIn(parent.id) !== undefined) return [itself];
  return [itself, tieRow(shown, 'unit', `unit/${id}`, 'unitOf', parent, `${label}: ${labelIn(shown, parent.id)}`)];
}

function tieRow(shown: Shown, kind: 'unit' | 'post', claim: string, verb: string, tie: Tie, text: string): OrgChartRow {
  const subject = claim.slice(kind.length + 1);
  return rowOf(shown, kind, { claim: `${claim}/${verb}`, label: text, on: [tie] }, [[subject], verb, [tie.id]]);
}

function postRows(shown: Shown, { id, post, holder }: Shown['now']['posts'][number]): OrgChartRow[] {
  const claim = `post/${id}`;
  const itself = rowOf(shown, 'post', { claim, label: post.label, on: [post] }, [[id], 'postIn', [post.postIn]]);
  if (!holder) return [itself];
  const text = `${post.label}: ${shown.source.names[holder.id] ?? holder.id}`;
  return [itself, tieRow(shown, 'post', claim, 'heldBy', holder, text)];
}

function changeRow(shown: Shown, change: Change): OrgChartRow {
  const { source } = shown;
  const { id, verb, label, date } = change;
  const { isResolved = false } = source.bounds[id] ?? {};
  const when =
    date === undefined
      ? {}
      : {
          edtf: date,
          date: source.dates[`change/${id}`] ?? date,
          ...(isResolved && source.reading ? { resolved_by: source.reading.reference } : {}),
        };
  const tied: Tied = [subjectOf(change), verb, objectOf(change)];
  return rowOf(shown, 'change', { claim: `change/${id}`, label, on: [change] }, tied, when);
}

/** The ids of what a change happens to. */
export function subjectOf(change: Change): readonly string[] {
  if ('units' in change) return change.units;
  return ['post' in change ? change.post : change.unit];
}

/** What it happens with: the unit that receives, the parts, the new label, the name that comes or goes. */
export function objectOf(change: Change): readonly string[] {
  if ('into' in change) return change.into;
  if ('to' in change) return [change.to];
  return 'by' in change ? [change.by] : [];
}

function labelIn({ units, posts }: Shown, id: string): string {
  return units.get(id)?.label ?? posts.get(id)?.post.label ?? id;
}

/** The columns of a table of rows, in their order. */
export const ROW_COLUMNS = [
  'id',
  'kind',
  'text',
  'subject',
  'verb',
  'object',
  'edtf',
  'date',
  'resolved_by',
  'standing',
  'standing_words',
  'passages',
  'silent',
  'unstated',
] as const satisfies readonly (keyof OrgChartRow)[];

/** Rows with a text in each cell: lists have a space between ids. */
export function cellsOf(rows: readonly OrgChartRow[]): Partial<Record<(typeof ROW_COLUMNS)[number], string>>[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value].flat().join(' ')])),
  );
}
