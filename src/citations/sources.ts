import { annotate } from '../documents/annotate.ts';
import type { Vocabulary } from '../documents/vocabulary.ts';
import { lexiconOf, type Lexicon } from '../model/lexicon/index.ts';
import type { Annotation, Edition, Passage, SourceDocument } from '../model/passage.ts';
import type { ReferenceEntry } from '../model/schemas.ts';
import type { SourceStanding } from '../model/standing.ts';

/** What a claim can stand on: a passage, or for a note a reference. */
export interface Source {
  readonly id: string;
  /** The document that it stands in; undefined for a reference. */
  readonly document?: string;
  readonly text: string;
  /** The words of the language that it is written in: those of the story in a digest. */
  readonly lexicon: Lexicon;
  /** How firmly it stands; a reference is editors' research and counts as stated. */
  readonly standing: SourceStanding;
  readonly speaker?: string;
  readonly annotations: readonly Annotation[];
  /** `digest`: only what stands in quotation marks is the original's wording. */
  readonly edition: Edition;
  /** In the reading order of its document, from 0, so that neighbours can be told. */
  readonly order: number;
}

/** The passages of some documents as sources, by passage id; `lexicon` is the story's. */
export function sourcesOf(documents: readonly SourceDocument[], lexicon: Lexicon): Map<string, Source> {
  const sources = documents.flatMap(({ edition, language, passages }) => {
    const own = { edition, lexicon: edition === 'full' ? lexiconOf(language, lexicon) : lexicon };
    return passages.map((passage, order): [string, Source] => [passage.id, { ...own, ...sourceOf(passage), order }]);
  });
  return new Map(sources);
}

function sourceOf(passage: Passage): Omit<Source, 'edition' | 'lexicon' | 'order'> {
  const { id, document, text, standing, speaker, annotations } = passage;
  return { id, document, text, standing, ...(speaker !== undefined && { speaker }), annotations };
}

/**
 * A reference as a source: its title, publisher, date and what it shows, and the names that have a label from it.
 * It is in the editors' words, as a digest is: quotations count where they stand in it as quotations, and the title.
 */
export function referenceSource(reference: ReferenceEntry, vocabulary: Vocabulary): Source {
  const { id, title, publisher, published, shows } = reference;
  const text = `${title}. ${publisher}. ${shows}`;
  const none = { start: 0, end: 0 };
  const labelled = vocabulary.names.filter(({ beyond }) => beyond.some((label) => label.reference === id));
  const annotations: Annotation[] = [
    ...annotate(text, vocabulary),
    { type: 'quotation', start: 0, end: title.length, exact: title },
    ...(published === undefined ? [] : [{ type: 'date' as const, ...none, edtf: published }]),
    ...labelled.map((name) => ({ type: 'name' as const, ...none, ids: [name.id] })),
  ];
  return { id, text, lexicon: vocabulary.lexicon, standing: 'stated', annotations, edition: 'digest', order: 0 };
}
