import { silentOf } from '../../model/silence.ts';
import { softest, type Standing } from '../../model/standing.ts';
import { chartWordsOf } from '../../model/words/chart.ts';
import type { Sign } from './parts.ts';
import type { OrgChartSource, PassageSource } from './source.ts';

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

/** Makes signs with their evidence: speakers, standing in words, silent documents. */
export function signer(source: OrgChartSource): Signer {
  const { passages, names, documents: all } = source;
  const words = chartWordsOf(source.language);
  return ({ claim, key = claim, label, text, isFresh = false, on }) => {
    const standing = softest(on.map((entry) => entry.standing));
    const cites = [...new Set(on.flatMap((entry) => entry.cites))];
    const cited = cites.flatMap((id) => passages[id] ?? []);
    const speaker = standing === 'attributed' ? speakerOf(cited) : undefined;
    const said = speaker === undefined ? undefined : names[speaker];
    const inWords = said === undefined ? words.standing.words[standing] : words.standing.said(said);
    const documents = new Set(cited.map(({ document }) => document));
    const silent = silentOf(all, documents);
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
function speakerOf(passages: readonly PassageSource[]): string | undefined {
  const speakers = new Set(passages.filter((p) => p.standing === 'attributed').map((p) => p.speaker));
  return speakers.size === 1 ? [...speakers][0] : undefined;
}
