import { sentenceId, type Passage, type PassageId } from '../../model/passage.ts';
import { softest, type SourceStanding } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';

/** A passage as a page cites it. */
export interface Note {
  /** The citation key: a statement or a whole sentence. */
  readonly key: PassageId;
  /** The one number by which this page calls it, from 1. */
  readonly numeral: number;
  /** The document’s id. */
  readonly document: string;
  readonly standing: SourceStanding;
  /** The standing in words, with its speaker where it has one. */
  readonly words: string;
  readonly text: string;
  /** From the root of the site. */
  readonly address: string;
}

/** The notes of one page: one numeral a passage, in the order in which the page first cites them. */
export interface Notes {
  readonly all: readonly Note[];
  /** Those with these keys, in the order of their numerals, each once. Throws on a key that the page was not told of. */
  of(keys: readonly PassageId[]): readonly Note[];
  /** Throws on a key that the page was not told of. */
  numeralOf(key: PassageId): number;
}

/** The notes for all keys that a page cites, in reading order; a key may come several times. Throws on an unknown key. */
export function notesOf(story: Story, keys: readonly PassageId[]): Notes {
  const all = [...new Set(keys)].map((key, index) => noteOf(story, key, index + 1));
  const byKey = new Map(all.map((note) => [note.key, note]));
  const find = (key: PassageId): Note => {
    const note = byKey.get(key);
    if (!note) throw new Error(`no note on this page: ${key}`);
    return note;
  };
  return {
    all,
    numeralOf: (key) => find(key).numeral,
    of: (some) => [...new Set(some)].map(find).sort((a, b) => a.numeral - b.numeral),
  };
}

function noteOf(story: Story, key: PassageId, numeral: number): Note {
  const passages = story.documents.flatMap((document) =>
    document.passages.filter((passage) => passage.id === key || sentenceId(passage) === key),
  );
  const [first] = passages;
  if (!first) throw new Error(`unknown passage: ${key}`);
  const soft = softest(passages.map(({ standing }) => standing));
  return {
    key,
    numeral,
    document: first.document,
    standing: soft,
    words: standingWords(story, passages.find(({ standing }) => standing === soft) ?? first),
    text: passages.map(({ text }) => text).join(' '),
    address: `/documents/${first.document}/#${key}`,
  };
}

/** How a passage stands behind its statement, in words: “reportedly”, “executives said”. */
export function standingWords(story: Story, { standing, speaker }: Pick<Passage, 'standing' | 'speaker'>): string {
  const { standing: words } = wordsOf(story.meta.language);
  const label = story.names.find(({ id }) => id === speaker)?.prefLabel;
  return standing === 'attributed' && label ? words.said(label) : words.words[standing];
}

/** 1 for the first document of the story: each has a frame of its own round its letter. Throws on an unknown id. */
export function documentNumber(story: Story, id: string): number {
  const index = story.documents.findIndex((document) => document.id === id);
  if (index < 0) throw new Error(`unknown document: ${id}`);
  return index + 1;
}
