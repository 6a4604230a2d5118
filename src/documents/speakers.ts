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
  const pattern = new RegExp(anyOf(vocabulary.lexicon.cues.attributed), 'gu');
  const { adverbs, determiners, passives } = vocabulary.lexicon;
  const passive = new RegExp(`(?<!\\p{L})(?:${anyOf(passives)})(?: (?:${anyOf(adverbs)}))? $`, 'iu');
  const determiner = new RegExp(`^ (?:(?:${anyOf(determiners)}) )?$`, 'i');
  const speakers = [...fold(text).matchAll(pattern)].flatMap(({ 0: verb, index }) => {
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

function isWithinReach(between: string): boolean {
  return between.length <= REACH && !/[.!?;]\s|[。！？”"」]/.test(between);
}

const SPEAKING = new WeakMap<Vocabulary['names'], ReadonlySet<string>>();

/** The ids of the names that can speak. */
function speakingIn(names: Vocabulary['names']): ReadonlySet<string> {
  const known = SPEAKING.get(names);
  if (known) return known;
  const ids = new Set(names.filter(canSpeak).map(({ id }) => id));
  SPEAKING.set(names, ids);
  return ids;
}

function speakingOf({ start, end, ids }: NameAnnotation, { names }: Vocabulary): SpeakerAnnotation[] {
  const speaking = ids.filter((id) => speakingIn(names).has(id));
  const [only] = speaking;
  return only !== undefined && speaking.length === 1 ? [{ type: 'speaker', start, end, id: only }] : [];
}
