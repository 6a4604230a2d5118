import { objectOf, subjectOf } from '../../charts/org-chart/rows.ts';
import type { Claim, Story, Structure } from '../../model/story.ts';
import { bare } from './bare.ts';
import { claimRecords, type ClaimRecord } from './claims.ts';
import { evidenceIn, type Absolute } from './evidence.ts';
import { whenOf, type When } from './when.ts';

/** The structure of a story as a download has it: its entries, each with its evidence. */
export function structureRecord(story: Story, absolute: Absolute) {
  const evidenceOf = evidenceIn(story);
  const recordOf = <T extends { readonly id: string; readonly cites: readonly string[] }>(entry: T) => ({
    ...bare(entry, 'cites', 'standing', 'unstated', 'date', 'unitOf', 'heldBy', 'said'),
    ...dated(story, entry),
    ...evidenceOf(entry),
    address: absolute(`/org-chart/#${entry.id}`),
  });
  const { states, units, posts, alliances, relations, changes } = story.structure;
  return {
    states: states.map(({ foot, ...state }) => ({
      ...bare(state),
      foot: foot.map(({ text, cites }) => ({ text, ...evidenceOf({ cites }) })),
      address: absolute(`/org-chart/#${state.id}`),
    })),
    units: units.map((unit) => ({
      ...recordOf(unit),
      ...(unit.unitOf ? { unitOf: { unit: unit.unitOf.unit, ...evidenceOf(unit.unitOf) } } : {}),
      said: unit.said.map(({ document, text, cites, standing }) => ({
        ...{ document, text },
        ...(cites ? evidenceOf({ cites, standing }) : {}),
      })),
    })),
    posts: posts.map((post) => ({
      ...recordOf(post),
      ...(post.heldBy ? { heldBy: { name: post.heldBy.name, ...evidenceOf(post.heldBy) } } : {}),
    })),
    alliances: alliances.map(recordOf),
    relations: relations.map(recordOf),
    changes: changes.map(recordOf),
  };
}

/** One claim of the structure as a row: which things it ties, and how. */
export interface StructureRow extends ClaimRecord, Partial<When> {
  /** The ids that it is about; with `verb` and `object` the row reads as a sentence. */
  readonly subject: readonly string[];
  /** `unitOf`, `postIn`, `heldBy`, `members`, the kind of a relation, the verb of a change; empty where a thing is only there. */
  readonly verb: string;
  readonly object: readonly string[];
}

const KINDS: ReadonlySet<string> = new Set(['unit', 'post', 'alliance', 'relation', 'change']);

/** Whether a claim is one of the structure. */
export function isOfStructure({ kind }: Pick<Claim, 'kind'>): boolean {
  return KINDS.has(kind);
}

/** The claims that the structure of a story makes, in the order of its entries. */
export function structureRows(story: Story, absolute: Absolute): readonly StructureRow[] {
  const tieOf = tiesOf(story.structure);
  const { alliances, changes } = story.structure;
  const dates = new Map<string, string | undefined>([
    ...alliances.map(({ id, date }) => [`alliance/${id}`, date] as const),
    ...changes.map(({ id, date }) => [`change/${id}`, date] as const),
  ]);
  const claims = claimRecords(story, absolute).filter(isOfStructure);
  return claims.map((claim) => {
    const tie = tieOf.get(claim.id) ?? { subject: claim.id.split('/').slice(1, 2), verb: '', object: [] };
    return { ...claim, ...tie, ...dated(story, { date: dates.get(claim.id) }) };
  });
}

type Tie = Pick<StructureRow, 'subject' | 'verb' | 'object'>;

function tiesOf({ units, posts, alliances, relations, changes }: Structure): Map<string, Tie> {
  const tie = (subject: readonly string[], verb: string, object: readonly string[]): Tie => ({ subject, verb, object });
  return new Map([
    ...units.flatMap(({ id, unitOf }) =>
      unitOf ? [[`unit/${id}/unitOf`, tie([id], 'unitOf', [unitOf.unit])] as const] : [],
    ),
    ...posts.flatMap(({ id, postIn, heldBy }) => [
      [`post/${id}`, tie([id], 'postIn', [postIn])] as const,
      ...(heldBy ? [[`post/${id}/heldBy`, tie([id], 'heldBy', [heldBy.name])] as const] : []),
    ]),
    ...alliances.map(({ id, members }) => [`alliance/${id}/members`, tie([id], 'members', members)] as const),
    ...relations.map(({ id, kind, from, to }) => [`relation/${id}`, tie([from], kind, [to])] as const),
    ...changes.map((change) => [`change/${change.id}`, tie(subjectOf(change), change.verb, objectOf(change))] as const),
  ]);
}

function dated(story: Story, entry: object): Partial<When> {
  const { date } = entry as { readonly date?: string | undefined };
  return date === undefined ? {} : whenOf(story, date);
}
