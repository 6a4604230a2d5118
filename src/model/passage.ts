import type { Place } from './place.ts';
import type { SourceStanding } from './standing.ts';

/**
 * What was found in a text: the spans that the check compares. `start` and `end` are offsets into that text
 * (UTF-16, end exclusive), as in the W3C TextPositionSelector.
 */
export type Annotation =
  | {
      readonly type: 'date';
      readonly start: number;
      readonly end: number;
      /** EDTF: `XXXX-03-04`, `1993` */ readonly edtf: string;
    }
  | {
      readonly type: 'quantity';
      readonly start: number;
      readonly end: number;
      /** The plain value: 3.8e12 for “3800 billion”. */ readonly value: number;
      readonly unit?: string;
    }
  | {
      readonly type: 'name';
      readonly start: number;
      readonly end: number;
      /** The names that the words may mean. */ readonly ids: readonly string[];
    }
  | {
      readonly type: 'quotation';
      readonly start: number;
      readonly end: number;
      /** The words between the marks. */ readonly exact: string;
    }
  | { readonly type: 'speaker'; readonly start: number; readonly end: number; readonly id: string };

/** `B-6.1` is a sentence, `B-6.1c` one statement of it. Ids never change meaning once published. */
export type PassageId = string;

/** One statement of a document: the thing that claims stand on. */
export interface Passage {
  readonly id: PassageId;
  readonly document: string;
  /** From 1, in the original. */
  readonly paragraph: number;
  /** From 1, within the paragraph of the original. */
  readonly sentence: number;
  /** `a`, `b`, … where one sentence holds several statements. */
  readonly letter?: string;
  readonly text: string;
  readonly standing: SourceStanding;
  /** The id of a name: who says it, where that is not the document itself. */
  readonly speaker?: string;
  readonly place: Place;
  readonly annotations: readonly Annotation[];
}

/** `full`: the body is the document's own text. `digest`: each passage restates a statement of an original kept elsewhere. */
export type Edition = 'full' | 'digest';

/** What a digest keeps of the original that it restates. */
export interface Original {
  /** Of the original file, 64 hex digits. */
  readonly sha256: string;
  readonly paragraphs: number;
  readonly sentences: number;
  /** The file's name in the folder given to `npm run verify -- --originals`. */
  readonly file?: string;
  /** Where the same text can be read in public. */
  readonly url?: string;
}

export interface SourceDocument {
  readonly id: string;
  readonly edition: Edition;
  /** The editors' short name for it. */
  readonly label: string;
  /** BCP 47. */
  readonly language: string;
  /** As printed on the document, where it is. */
  readonly headline?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly date?: string;
  readonly original?: Original;
  /** The editors' sentence on what it holds. */
  readonly summary?: string;
  readonly passages: readonly Passage[];
  readonly place: Place;
}

const PASSAGE_ID = /^([A-Z][A-Za-z0-9]*)-([1-9]\d*)\.([1-9]\d*)([a-z]{0,2})$/;

export interface PassageIdParts {
  readonly document: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly letter?: string;
}

/** The parts of a passage id or sentence id, or undefined where it has not the form. */
export function parsePassageId(id: string): PassageIdParts | undefined {
  const match = PASSAGE_ID.exec(id);
  if (!match) return undefined;
  const [, document = '', paragraph, sentence, letter] = match;
  return { document, paragraph: Number(paragraph), sentence: Number(sentence), ...(letter ? { letter } : {}) };
}

/** `B-6.1` for `B-6.1c`. */
export function sentenceId({
  document,
  paragraph,
  sentence,
}: Pick<Passage, 'document' | 'paragraph' | 'sentence'>): PassageId {
  return `${document}-${paragraph}.${sentence}`;
}
