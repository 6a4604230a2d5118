import { annotate } from '../documents/annotate.ts';
import { fold } from '../documents/fold.ts';
import type { Vocabulary } from '../documents/vocabulary.ts';
import type { Lexicon } from '../model/lexicon/index.ts';
import type { Annotation, SourceDocument } from '../model/passage.ts';
import type { NameEntry, ReferenceEntry } from '../model/schemas.ts';
import type { Claim } from '../model/story.ts';
import { indexPassages, type PassageIndex } from './keys.ts';
import { referenceSource, sourcesOf, type Source } from './sources.ts';
import { anchorsOf, namedSpans, type Anchor } from './support.ts';
import type { Span } from './wording.ts';

/** The claims of a story, and all that they may stand on. */
export interface CheckInput {
  readonly claims: readonly Claim[];
  readonly documents: readonly SourceDocument[];
  readonly names: readonly NameEntry[];
  readonly references: readonly ReferenceEntry[];
  readonly lexicon: Lexicon;
}

/** What the rules look things up in; made once for a story. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly index: PassageIndex;
  readonly passages: ReadonlyMap<string, Source>;
  readonly references: ReadonlyMap<string, Source>;
  readonly documentCount: number;
  /** The labels that only references have, folded, each with the ids of those references. */
  readonly beyond: ReadonlyMap<string, readonly string[]>;
}

/** One claim as the rules see it. */
export interface Subject {
  readonly claim: Claim;
  readonly annotations: readonly Annotation[];
  readonly anchors: readonly Anchor[];
  /** What it cites; for a note, also its references. */
  readonly sources: readonly Source[];
  /** Figures that nobody printed but that the check can count or recompute itself. */
  readonly computed: readonly number[];
  /** Where no cue word counts: its names and dates. */
  readonly except: readonly Span[];
}

/** Makes the tables for a check. */
export function contextOf({ documents, names, references, lexicon }: CheckInput): Context {
  const vocabulary = { names, lexicon };
  return {
    vocabulary,
    lexicon,
    index: indexPassages(documents.flatMap(({ passages }) => passages)),
    passages: sourcesOf(documents, lexicon),
    documentCount: documents.length,
    references: new Map(references.map((reference) => [reference.id, referenceSource(reference, vocabulary)])),
    beyond: beyondLabels(names, documents),
  };
}

function beyondLabels(names: readonly NameEntry[], documents: readonly SourceDocument[]): Map<string, string[]> {
  const texts = documents.flatMap(({ passages }) => passages.map(({ text }) => fold(text)));
  const within = names.flatMap(({ prefLabel, altLabel, printed }) => [
    prefLabel,
    ...altLabel,
    ...Object.values(printed).flat(),
  ]);
  const known = new Set(within.map(fold));
  const labels = new Map<string, string[]>();
  for (const { label, reference } of names.flatMap(({ beyond }) => beyond)) {
    const folded = fold(label);
    if (known.has(folded) || texts.some((text) => text.includes(folded))) continue;
    labels.set(folded, [...(labels.get(folded) ?? []), reference]);
  }
  return labels;
}

/** Sets a claim beside what it cites. Keys and references that do not exist are left out. */
export function subjectOf(claim: Claim, context: Context): Subject {
  const annotations = annotate(claim.text, context.vocabulary);
  const ids = claim.citations.flatMap(({ key }) => context.index.get(key) ?? []).map(({ id }) => id);
  const cited = [...new Set(ids)].flatMap((id) => context.passages.get(id) ?? []);
  const leant = claim.voice === 'note' ? (claim.references ?? []) : [];
  const sources = [...cited, ...leant.flatMap((id) => context.references.get(id) ?? [])];
  return {
    claim,
    annotations,
    anchors: anchorsOf(annotations),
    sources,
    computed: [...(claim.computed ?? []), ...(claim.heading ? countsOf(sources, context) : [])],
    except: namedSpans(annotations),
  };
}

/** What a heading may count: the documents of the story, and the words of what is quoted below it. */
function countsOf(sources: readonly Source[], { documentCount }: Context): number[] {
  const quotations = sources.flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'quotation'));
  return [documentCount, ...quotations.map((quotation) => ('exact' in quotation ? wordCount(quotation.exact) : 0))];
}

/** How many words a quotation has, as spaces set them apart. */
export function wordCount(words: string): number {
  return words.trim().split(/\s+/).length;
}
