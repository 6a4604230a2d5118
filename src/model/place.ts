/** Where something stands in a content file. `line` and `column` count from 1, columns in UTF-16 units. */
export interface Place {
  /** Relative to the folder that holds the content folder, with `/`: `content/events.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every way in which a story can be wrong. The word is printed with the problem and explained in content/README.md. */
export type Rule =
  // the files
  | 'missing-file'
  | 'encoding'
  | 'yaml'
  | 'frontmatter'
  | 'schema'
  | 'unknown-key'
  | 'mdx'
  | 'component'
  | 'markdown'
  | 'link'
  | 'empty-story'
  // what refers to what
  | 'duplicate-id'
  | 'unknown-id'
  | 'unknown-passage'
  | 'passage-form'
  | 'passage-order'
  // dates and order
  | 'edtf'
  | 'contradictory-order'
  // the structure
  | 'cycle'
  | 'two-parents'
  | 'orphan'
  | 'seat-held-twice'
  | 'not-yet'
  | 'no-change'
  // the support of a claim
  | 'uncited'
  | 'unsupported-number'
  | 'unsupported-date'
  | 'unsupported-quotation'
  | 'unsupported-name'
  | 'unsupported-cause'
  | 'weaker-source'
  | 'long-quotation'
  | 'reference-outside-note'
  | 'figure-mismatch'
  // a digest held against its original
  | 'original-missing'
  | 'original-changed'
  | 'original-counts'
  | 'wrong-sentence'
  | 'copied-run';

/** One thing that is wrong, said to a writer: what, where, and what to do. */
export interface Problem {
  readonly place: Place;
  readonly rule: Rule;
  /** A whole sentence: what is wrong. */
  readonly message: string;
  /** A whole sentence: what to do. */
  readonly advice: string;
  /** The words of the passages in question, where seeing them helps. */
  readonly shown?: readonly string[];
}

/** `content/events.yaml:41:12` */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The order in which problems are printed: by file, line, column, then rule. */
export function comparePlaces(a: Place, b: Place): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
