import type { Passage } from '../../model/passage.ts';
import { sentenceId } from '../../model/passage.ts';
import { softest, type Standing } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import type { Sign } from './data.ts';

/** What a sign says and stands on, as content has it. */
export interface Ground {
  /** The claim in the story: `unit/harbour`. */
  readonly claim: string;
  /** The same thing in every state; the claim, where left out. */
  readonly key?: string;
  readonly label: string;
  /** A sentence of the documents' matter; the label, where left out. */
  readonly text?: string | undefined;
  readonly isFresh?: boolean;
  /** One or several entries that it stands on together, at the softest of their standings. */
  readonly on: readonly [Cited, ...Cited[]];
}
interface Cited {
  readonly standing: Standing;
  readonly cites: readonly string[];
  readonly unstated?: string | undefined;
}

export type Signer = (ground: Ground) => Sign;

/** Makes signs with the evidence of a story: speakers, standing in words, silent documents. */
export function signer(story: Story): Signer {
  const passages = passagesOf(story);
  const names = new Map(story.names.map(({ id, prefLabel }) => [id, prefLabel]));
  const words = wordsOf(story.meta.language);
  return ({ claim, key = claim, label, text, isFresh = false, on }) => {
    const standing = softest(on.map((entry) => entry.standing));
    const cites = [...new Set(on.flatMap((entry) => entry.cites))];
    const cited = cites.flatMap((id) => passages.get(id) ?? []);
    const speaker = standing === 'attributed' ? speakerOf(cited) : undefined;
    const said = speaker === undefined ? undefined : names.get(speaker);
    const inWords = said === undefined ? words.standing.words[standing] : words.standing.said(said);
    const documents = new Set(cited.map(({ document }) => document));
    const silent = story.documents.map(({ id }) => id).filter((id) => !documents.has(id));
    const unstated = on.flatMap((entry) => entry.unstated ?? []).join(' ');
    const evidence = { claim, cites, standing, words: inWords, ...(unstated ? { unstated } : {}), silent };
    const hedge = standing === 'stated' || hasWords(text ?? label, inWords) ? undefined : inWords;
    const sentence = hedge === undefined ? (text ?? label) : words.structure.aside(trimStop(text ?? label), hedge);
    return { key, label, sentence, standing, evidence, isFresh };
  };
}

function hasWords(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}

function trimStop(text: string): string {
  return text.replace(/[.。]$/u, '');
}

/** Who says it, where all attributed passages have one speaker. */
function speakerOf(passages: readonly Passage[]): string | undefined {
  const speakers = new Set(passages.filter((p) => p.standing === 'attributed').map((p) => p.speaker));
  return speakers.size === 1 ? [...speakers][0] : undefined;
}

/** Every key that can be cited: a passage, or a whole sentence. */
function passagesOf(story: Story): ReadonlyMap<string, readonly Passage[]> {
  const found = new Map<string, Passage[]>();
  for (const passage of story.documents.flatMap(({ passages }) => passages))
    for (const key of new Set([passage.id, sentenceId(passage)])) found.set(key, [...(found.get(key) ?? []), passage]);
  return found;
}
