import type { Lexicon } from '../model/lexicon/index.ts';
import { onceFor } from '../model/once.ts';
import type { Annotation } from '../model/passage.ts';
import { isWhole, anyOf, fold } from './fold.ts';
import { canSpeak, type Vocabulary } from './vocabulary.ts';

type NameAnnotation = Extract<Annotation, { type: 'name' }>;
type SpeakerAnnotation = Extract<Annotation, { type: 'speaker' }>;

/** How many characters may stand between a speaker and the verb: “The Trust, founded long ago, told …”. */
const REACH = 60;

/**
 * The speakers of a text, in order: names that can speak (a speaker, a person, an organization) beside a reporting
 * word. The subject right before it, or else whoever comes right after (“said Mara”, “according to the Trust”), or
 * else the nearest one before it in the sentence.
 */
export function speakersIn(
  text: string,
  found: readonly NameAnnotation[],
  vocabulary: Vocabulary,
): SpeakerAnnotation[] {
  const names = found.flatMap((name) => speakingOf(name, vocabulary));
  const { verbs, passive, determiner } = patternsOf(vocabulary.lexicon);
  const speakers = [...fold(text).matchAll(verbs)].flatMap(({ 0: verb, index }) => {
    const end = index + verb.length;
    if (!isWhole(text, index, end) || passive.test(text.slice(0, index))) return [];
    const after = names.find((name) => name.start >= end && determiner.test(text.slice(end, name.start)));
    const before = names.findLast((name) => name.end <= index && isWithinReach(text.slice(name.end, index)));
    const isSubject = before !== undefined && /^ (?:\p{Ll}+ )?$/u.test(text.slice(before.end, index));
    const speaker = isSubject ? before : (after ?? before);
    return speaker ? [speaker] : [];
  });
  return names.filter((name) => speakers.includes(name));
}

const patternsOf = onceFor(({ cues, adverbs, determiners, passives }: Lexicon) => ({
  verbs: new RegExp(anyOf(cues.attributed), 'gu'),
  passive: new RegExp(`(?<!\\p{L})(?:${anyOf(passives)})(?: (?:${anyOf(adverbs)}))? $`, 'iu'),
  determiner: new RegExp(`^ (?:(?:${anyOf(determiners)}) )?$`, 'i'),
}));

function isWithinReach(between: string): boolean {
  return between.length <= REACH && !/[.!?;]\s|[。！？”"」]/.test(between);
}

/** The ids of the names that can speak. */
const speakingIn = onceFor(
  (names: Vocabulary['names']): ReadonlySet<string> => new Set(names.filter(canSpeak).map(({ id }) => id)),
);

function speakingOf({ start, end, ids }: NameAnnotation, { names }: Vocabulary): SpeakerAnnotation[] {
  const speaking = ids.filter((id) => speakingIn(names).has(id));
  const [only] = speaking;
  return only !== undefined && speaking.length === 1 ? [{ type: 'speaker', start, end, id: only }] : [];
}
