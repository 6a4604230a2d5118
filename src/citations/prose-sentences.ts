import { sentencesOf } from '../documents/sentences.ts';
import type { Lexicon } from '../model/lexicon/index.ts';
import type { Claim } from '../model/story.ts';
import { textOf, type PlacedKey, type Prose, type Unit } from './prose.ts';

/** One sentence of a paragraph, in one voice, with the keys that it stands on. */
export interface ProseSentence {
  readonly units: readonly Unit[];
  readonly voice: Claim['voice'];
  /** Its own, or those of the next cited sentence. */
  readonly keys: readonly PlacedKey[];
}

/**
 * The sentences of a paragraph, in the order of their first words; each voice has its own. A citation inside a sentence
 * or after its final mark belongs to it; a sentence without one shares the next one in its voice. `isWhole` takes a
 * printed wording as one sentence, however many it quotes.
 */
export function sentencesIn(prose: Prose, lexicon: Lexicon, isWhole = false): ProseSentence[] {
  const voices = [...new Set(prose.units.map(({ voice }) => voice))];
  return voices
    .flatMap((voice) => share(spokenIn(prose, voice, lexicon, isWhole)))
    .toSorted((a, b) => a.index - b.index);
}

interface Indexed extends ProseSentence {
  /** Of its first unit, in the paragraph. */
  readonly index: number;
}

function spokenIn({ units, cuts, bare }: Prose, voice: Claim['voice'], lexicon: Lexicon, isWhole: boolean): Indexed[] {
  const spoken = units.flatMap((unit, index) => (unit.voice === voice ? [{ unit, index }] : []));
  const text = textOf(spoken.map(({ unit }) => unit));
  const spans = isWhole ? [{ start: 0, end: text.length }] : sentencesOf(text, lexicon);
  const keys = cuts
    .filter((cut) => cut.voice === voice)
    .map((cut) => ({ at: spoken.filter(({ index }) => index < cut.at).length, keys: cut.keys }));
  return spans.flatMap(({ start, end }, nth) => {
    const [first] = spoken.slice(start, end);
    if (!first || !/[\p{L}\p{N}]/u.test(text.slice(start, end))) return [];
    const words = spoken.slice(start, end).map(({ unit }) => unit);
    // A citation between two sentences belongs to the one that ends; before the first, to the first.
    const next = spans[nth + 1]?.start ?? Infinity;
    const own = keys.filter(({ at }) => (nth === 0 || at > start) && at <= next);
    // A key outside of brackets is none, and is kept as it was written for the check to name.
    const loose = bare.filter(({ unit }) => words.includes(unit)).map((key) => ({ ...key, key: `@${key.key}` }));
    return [{ index: first.index, units: words, voice, keys: [...own.flatMap((cut) => cut.keys), ...loose] }];
  });
}

function share(sentences: readonly Indexed[]): Indexed[] {
  return sentences.map((sentence, index) => {
    if (sentence.voice === 'editors' || sentence.keys.length > 0) return sentence;
    const next = sentences.slice(index + 1).find(({ keys }) => keys.length > 0);
    return next ? { ...sentence, keys: next.keys } : sentence;
  });
}
