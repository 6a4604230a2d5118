import { certainOf, wordDate } from '../../dates/index.ts';
import type { SourceDocument } from '../../model/passage.ts';
import type { Reference, Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import type { Absolute } from './evidence.ts';

/** A date of CSL: as far as it is certain in figures, otherwise in words. */
export type WorkDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };

/** A work as CSL-JSON has it: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface Work {
  readonly id: string;
  readonly type: 'document' | 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly issued?: WorkDate;
  readonly accessed?: WorkDate;
  readonly URL?: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly note?: string;
}

/** The documents and the references of a story as works, for reference managers. */
export function works(story: Story, absolute: Absolute): readonly Work[] {
  const { language } = story.meta;
  return [
    ...story.documents.map((document) => workOfDocument(document, language, absolute)),
    ...story.references.map((reference) => workOfReference(reference, language)),
  ];
}

/** The original is the work; that this site restates it is a note. What the copy read does not carry is left out. */
function workOfDocument(document: SourceDocument, language: string, absolute: Absolute): Work {
  const { data, document: things } = wordsOf(language);
  const { id, edition, label, headline, author, publisher, date, original, summary } = document;
  const lacking = (['headline', 'author', 'publisher', 'date'] as const).filter((thing) => !document[thing]);
  const notes = [
    data.work[edition](absolute(`/documents/${id}/`)),
    ...(lacking.length > 0 ? [data.work.lacks(lacking.map((thing) => things.things[thing]))] : []),
  ];
  return {
    id: `document-${id}`,
    type: 'document',
    title: headline ?? data.work.supplied(label),
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(publisher ? { publisher } : {}),
    ...(date ? { issued: dateOf(date, language) } : {}),
    ...(original?.url ? { URL: original.url } : {}),
    language: document.language,
    ...(summary ? { abstract: summary } : {}),
    note: `${notes.join('. ')}.`,
  };
}

function workOfReference({ id, title, publisher, url, published, accessed, shows }: Reference, language: string): Work {
  return {
    id,
    type: 'webpage',
    title,
    publisher,
    ...(published ? { issued: dateOf(published, language) } : {}),
    accessed: dateOf(accessed, language),
    URL: url,
    note: shows,
  };
}

function dateOf(edtf: string, language: string): WorkDate {
  const { start, end } = certainOf(edtf) ?? {};
  // Half of an interval would look like the whole of it.
  const isWhole = start !== undefined && (end !== undefined || !edtf.includes('/'));
  if (!isWhole) return { literal: wordDate(edtf, language) };
  return { 'date-parts': [start, ...(end === undefined ? [] : [end])].map(partsOf) };
}

/** CSL has no time of day. */
function partsOf(iso: string): number[] {
  return (iso.split('T')[0] ?? '').split('-').map(Number);
}
