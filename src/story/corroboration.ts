import type { Passage } from '../model/passage.ts';
import { namesSilence } from '../model/silence.ts';
import { softest, type SourceStanding, type Standing } from '../model/standing.ts';
import type { Claim, ClaimKind, Comparison, Story } from '../model/story.ts';
import { citedPassages } from './cited-passages.ts';

/** How one document stands to one claim. */
export interface Cell {
  readonly document: string;
  /** `supports`: it has passages that the claim cites. `differs`: it says it otherwise. `silent`: it does not say it. */
  readonly verdict: 'supports' | 'differs' | 'silent';
  readonly passages: readonly Passage[];
  /** The softest of the passages'. */
  readonly standing?: SourceStanding;
  /** What the document says, where the data has it in words. */
  readonly text?: string;
  /** The comparisons in which this document differs from another on it. */
  readonly comparisons: readonly Comparison[];
}

/** One claim against every document. */
export interface Row {
  /** Of the claim; `comparison/<id>` and `unit/<id>/said` for entries that hold one claim a document. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly standing?: Standing;
  readonly address: string;
  readonly title: string;
  /** One a document, in the order of the documents; of so many that none is named as silent, only those that speak. */
  readonly cells: readonly Cell[];
}

type Says = readonly {
  readonly document: string;
  readonly text: string;
  readonly cites?: readonly string[] | undefined;
}[];

type PassagesOf = ReturnType<typeof citedPassages>;

/** What rows are made of, by id: there may be as many claims as entries. */
interface Entries {
  readonly story: Story;
  readonly passagesOf: PassagesOf;
  /** Where each document stands among them. */
  readonly order: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, Story['events'][number]>;
  readonly units: ReadonlyMap<string, Story['structure']['units'][number]>;
  readonly comparisons: ReadonlyMap<string, Comparison>;
}

/**
 * Every claim that stands on documents against each of them, in the order of the claims. What an entry has each document
 * say is one row. To be silent is not to differ.
 */
export function corroboration(story: Story): readonly Row[] {
  const rows = new Map<string, Row>();
  const entries: Entries = {
    story,
    passagesOf: citedPassages(story.documents),
    order: new Map(story.documents.map(({ id }, index) => [id, index])),
    events: byId(story.events),
    units: byId(story.structure.units),
    comparisons: byId(story.comparisons),
  };
  for (const claim of story.claims.filter(({ voice }) => voice === 'document')) {
    const row = rowOf(entries, claim);
    if (row && !rows.has(row.id)) rows.set(row.id, row);
  }
  return [...rows.values()];
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

function rowOf(entries: Entries, claim: Claim): Row | undefined {
  const [, id = '', part] = claim.id.split('/');
  const { kind, address, title } = claim;
  if (kind === 'unknown' && part !== undefined) return undefined;
  if (kind === 'comparison') {
    const comparison = entries.comparisons.get(id);
    if (!comparison) return undefined;
    const cells = saidCells(entries, comparison.says, comparison.verdict === 'differs' ? [comparison] : []);
    return { id: `comparison/${comparison.id}`, kind, text: comparison.label, address, title, cells };
  }
  if (kind === 'unit' && part === 'said') {
    const unit = entries.units.get(id);
    if (!unit) return undefined;
    const cells = saidCells(entries, unit.said, []);
    return { id: `unit/${unit.id}/said`, kind, text: unit.label, address, title, cells };
  }
  const standing = claim.standing === undefined ? {} : { standing: claim.standing };
  return { id: claim.id, kind, text: claim.text, ...standing, address, title, cells: citedCells(entries, claim) };
}

function citedCells(entries: Entries, { id, kind, citations }: Claim): Cell[] {
  const passages = Map.groupBy(entries.passagesOf(citations.map(({ key }) => key)), ({ document }) => document);
  const event = kind === 'event' ? entries.events.get(id.replace(/^event\//, '')) : undefined;
  const comparisons = entries.story.comparisons.filter(
    (comparison) => comparison.verdict === 'differs' && event?.differs.includes(comparison.id),
  );
  const differing = Map.groupBy(
    comparisons.flatMap((comparison) =>
      comparison.says.flatMap(({ document, cites }) => (cites ? [{ document, comparison }] : [])),
    ),
    ({ document }) => document,
  );
  return documentsOf(entries, [...passages.keys(), ...differing.keys()]).map((document) => {
    const own = passages.get(document) ?? [];
    const others = [...new Set(differing.get(document)?.map(({ comparison }) => comparison))];
    const verdict = own.length > 0 ? 'supports' : others.length > 0 ? 'differs' : 'silent';
    return cell(document, verdict, own, others);
  });
}

function saidCells(entries: Entries, says: Says, comparisons: readonly Comparison[]): Cell[] {
  const of = documentsOf(
    entries,
    says.map(({ document }) => document),
  );
  return of.map((id) => {
    const said = says.filter(({ document }) => document === id);
    const passages = entries.passagesOf(said.flatMap(({ cites }) => cites ?? []));
    const text = said.map((entry) => entry.text).join(' ');
    const verdict = passages.length === 0 ? 'silent' : comparisons.length > 0 ? 'differs' : 'supports';
    return cell(id, verdict, passages, verdict === 'silent' ? [] : comparisons, text);
  });
}

/** The documents that get a cell, in their order: all of few, and of many those that say something. */
function documentsOf({ story, order }: Entries, speaking: readonly string[]): string[] {
  if (namesSilence(story.documents.length)) return story.documents.map(({ id }) => id);
  return [...new Set(speaking)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function cell(
  document: string,
  verdict: Cell['verdict'],
  passages: readonly Passage[],
  comparisons: readonly Comparison[],
  text = '',
): Cell {
  const standing = passages.length === 0 ? {} : { standing: softest(passages.map((passage) => passage.standing)) };
  return { document, verdict, passages, ...standing, ...(text === '' ? {} : { text }), comparisons };
}
