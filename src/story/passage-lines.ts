import type { Passage, SourceDocument } from '../model/passage.ts';

/** The passages of some documents, one on each line: `B-2.4  attributed (executives)  The words.` */
export function passageLines(documents: readonly Pick<SourceDocument, 'passages'>[]): string[] {
  return documents.flatMap(({ passages }) => passages.map(lineOf));
}

function lineOf({ id, standing, speaker, text }: Passage): string {
  const by = speaker === undefined ? standing : `${standing} (${speaker})`;
  return [id, by, text.replaceAll(/\s+/g, ' ')].join('  ');
}
