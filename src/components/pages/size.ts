import { sentenceId, type SourceDocument } from '../../model/passage.ts';

/** What a document holds; paragraphs and sentences are those of the original, where it is known. */
export interface Size {
  readonly paragraphs: number;
  readonly sentences: number;
  readonly statements: number;
}

/** The size of a document. */
export function sizeOf({ original, passages }: SourceDocument): Size {
  return {
    paragraphs: original?.paragraphs ?? new Set(passages.map(({ paragraph }) => paragraph)).size,
    sentences: original?.sentences ?? new Set(passages.map(sentenceId)).size,
    statements: passages.length,
  };
}
