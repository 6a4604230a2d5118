import type { Evidence } from '../../charts/mark.ts';
import { resolveKey } from '../../citations/index.ts';
import type { Passage, PassageId } from '../../model/passage.ts';
import { softest, type SourceStanding } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { standingWords } from '../../story/standing-words.ts';

/** A passage as a page cites it. */
export interface Note {
  /** The passage’s id. */
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

/**
 * The notes of one page: one numeral a passage, in the order in which the page first cites them. A key may name a
 * whole sentence and then means all its statements. Every function throws on a passage that the page was not told of.
 */
export interface Notes {
  readonly all: readonly Note[];
  /** The numeral of each passage. */
  readonly numbers: ReadonlyMap<PassageId, number>;
  /** Those with these keys, in the order of their numerals, each once. */
  of(keys: readonly PassageId[]): readonly Note[];
  /** The address on the page of the first note of what a mark stands on. */
  hrefOf(evidence: Pick<Evidence, 'cites'>): string;
}

/** The notes for all keys that a page cites, in reading order; a key may come several times. Throws on an unknown key. */
export function notesOf(story: Story, keys: readonly PassageId[]): Notes {
  const passagesOf = (key: PassageId): readonly Passage[] => {
    const passages = resolveKey(key, story.documents);
    if (!passages) throw new Error(`unknown passage: ${key}`);
    return passages;
  };
  const all = [...new Set(keys.flatMap(passagesOf))].map((passage, index) => noteOf(story, passage, index + 1));
  const byKey = new Map(all.map((note) => [note.key, note]));
  const of = (some: readonly PassageId[]): Note[] =>
    [...new Set(some.flatMap(passagesOf))]
      .map(({ id }) => byKey.get(id) ?? fail(`no note on this page: ${id}`))
      .sort((a, b) => a.numeral - b.numeral);
  return {
    all,
    numbers: new Map(all.map(({ key, numeral }) => [key, numeral])),
    of,
    hrefOf: ({ cites }) => `#n-${of(cites)[0]?.key ?? fail('a mark without a passage')}`,
  };
}

function noteOf(story: Story, passage: Passage, numeral: number): Note {
  const { id, document, standing, text } = passage;
  const words = standingWords([passage], story.names, wordsOf(story.meta.language));
  return { key: id, numeral, document, standing, words, text, address: `/documents/${document}/#${id}` };
}

function fail(message: string): never {
  throw new Error(message);
}

/**
 * The standing of what stands on some notes: the softest; `absent` where nothing in it is soft and at least half of the
 * notes are of what is not said; `stated` where there are none.
 */
export function standingOf(notes: readonly Pick<Note, 'standing'>[]): SourceStanding {
  const standings = notes.map(({ standing }) => standing);
  if (standings.length === 0) return 'stated';
  const absent = standings.filter((standing) => standing === 'absent').length;
  const soft = softest(standings);
  return soft === 'stated' && absent * 2 >= standings.length ? 'absent' : soft;
}
