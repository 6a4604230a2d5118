import { sentenceId, type SourceDocument } from '../../model/passage.ts';
import { softest, type SourceStanding } from '../../model/standing.ts';

/** A sentence of a document, as the map of the document draws it. */
export interface SentenceMark {
  /** `B-6.1` */
  readonly id: string;
  /** `6.1` */
  readonly label: string;
  /** Of its softest statement, so that no rumour hides; `absent` only where all are. */
  readonly standing: SourceStanding;
  readonly isCited: boolean;
}

/** The sentences of a document, by paragraph, in order. `cited` are citation keys. */
export function sentenceMarks(
  document: SourceDocument,
  cited: ReadonlySet<string>,
): { paragraph: number; sentences: SentenceMark[] }[] {
  const sentences = [...Map.groupBy(document.passages, sentenceId)];
  const byParagraph = Map.groupBy(sentences, ([, passages]) => passages[0]?.paragraph ?? 0);
  return [...byParagraph].map(([paragraph, within]) => ({
    paragraph,
    sentences: within.map(([id, passages]) => ({
      id,
      label: id.slice(id.indexOf('-') + 1),
      standing: softest(passages.map((passage) => passage.standing)),
      isCited: cited.has(id) || passages.some((passage) => cited.has(passage.id)),
    })),
  }));
}

/** A map of more sentences than these is no overview: a list of documents leaves it to the document's own page. */
const MAPPED = 400;

/** Whether a document's map stands beside others. */
export function isMapped({ passages }: Pick<SourceDocument, 'passages'>): boolean {
  return passages.length <= MAPPED;
}
