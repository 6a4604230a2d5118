import { onceFor } from '../model/once.ts';
import { parsePassageId, sentenceId, type Passage, type PassageId, type SourceDocument } from '../model/passage.ts';

/** A citation in a text: `[@B-4.1; @A-2.1b]`. `start` and `end` are offsets of the brackets (UTF-16, end exclusive). */
export interface CitationGroup {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly CitationKey[];
}

/** One key of a citation; `key` is what was written, also where it has not the form of a passage id. */
export interface CitationKey {
  readonly key: string;
  /** The offset of the key in the text, after its `@`. */
  readonly start: number;
}

const GROUP = /\[[^\][]*@[^\][]*\]/g;
const BARE = /(?<![\p{L}\p{N}])@[A-Z][A-Za-z0-9]*-\d+(?:\.\d+[a-z]{0,2})?/gu;

/**
 * The Pandoc citations of a text, in order. A bracket that holds an `@` is always one: what is wrong inside it stays
 * in its keys, for the check to name.
 */
export function findCitations(text: string): CitationGroup[] {
  return [...text.matchAll(GROUP)].map((match) => {
    const start = match.index;
    return { start, end: start + match[0].length, keys: keysOf(match[0].slice(1, -1), start + 1) };
  });
}

function keysOf(inner: string, offset: number): CitationKey[] {
  const keys: CitationKey[] = [];
  let at = offset;
  for (const part of inner.split(';')) {
    const lead = /^\s*@?/.exec(part)?.[0] ?? '';
    const key = part.slice(lead.length).trimEnd();
    if (key !== '' || lead.includes('@')) keys.push({ key, start: at + lead.length });
    at += part.length + 1;
  }
  return keys;
}

/** Keys that stand outside of brackets, where a page would print them as words. */
export function findBareKeys(text: string): CitationKey[] {
  const groups = findCitations(text);
  return [...text.matchAll(BARE)]
    .filter(({ index }) => !groups.some(({ start, end }) => start <= index && index < end))
    .map((match) => ({ key: match[0].slice(1), start: match.index + 1 }));
}

/** `[@B-4.1; @A-2.1b]` for two keys, as a writer writes it. */
export function formatCitation(keys: readonly PassageId[]): string {
  return `[${keys.map((key) => `@${key}`).join('; ')}]`;
}

/** Every key that can be cited, with its passages: each passage's own id, and each sentence with all its statements. */
export type PassageIndex = ReadonlyMap<PassageId, readonly Passage[]>;

/** The passages of some documents by passage id and by sentence id. */
export function indexPassages(passages: Iterable<Passage>): PassageIndex {
  const index = new Map<PassageId, Passage[]>();
  for (const passage of passages) {
    for (const key of new Set([passage.id, sentenceId(passage)])) {
      index.set(key, [...(index.get(key) ?? []), passage]);
    }
  }
  return index;
}

/**
 * The passages that a key names: one for a passage id, all statements of the sentence for a sentence id. Undefined
 * where there is none; matches are exact, never the nearest.
 */
export function resolveKey(key: string, documents: readonly SourceDocument[]): readonly Passage[] | undefined {
  const id = parsePassageId(key)?.document;
  const document = id === undefined ? undefined : documents[(documentNumber(id, documents) ?? 0) - 1];
  return document && indexOf(document).get(key);
}

/** 1 for the first of some documents, by its id; undefined where none has it. */
export function documentNumber(id: string, documents: readonly SourceDocument[]): number | undefined {
  return numbersOf(documents).get(id);
}

const numbersOf = onceFor(
  (documents: readonly SourceDocument[]) => new Map(documents.map(({ id }, index) => [id, index + 1])),
);

// A page resolves each of its keys many times: an index for every one of them would be read once and thrown away.
const indexOf = onceFor(({ passages }: SourceDocument) => indexPassages(passages));
