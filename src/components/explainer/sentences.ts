import { sentenceId, type Passage, type SourceDocument } from '../../model/passage.ts';
import { rank, type SourceStanding } from '../../model/standing.ts';

/** A sentence of a document, as the map of the document draws it. */
export interface SentenceMark {
  /** `B-6.1` */
  readonly id: string;
  /** `6.1` */
  readonly label: string;
  /** Of its firmest statement; `absent` only where all are. */
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
      standing: firmest(passages),
      isCited: cited.has(id) || passages.some((passage) => cited.has(passage.id)),
    })),
  }));
}

function firmest(passages: readonly Passage[]): SourceStanding {
  const voiced = passages.map(({ standing }) => standing).filter((standing) => standing !== 'absent');
  return voiced.reduce<SourceStanding>(
    (firm, next) => (firm === 'absent' || rank(next) < rank(firm) ? next : firm),
    'absent',
  );
}
