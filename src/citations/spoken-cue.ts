import { anyOf } from '../documents/fold.ts';
import { labelsOf } from '../documents/vocabulary.ts';
import type { Lexicon } from '../model/lexicon/index.ts';
import type { Passage } from '../model/passage.ts';
import type { NameEntry } from '../model/schemas.ts';
import { softest } from '../model/standing.ts';
import { wrapEdit, type Edit } from './edits.ts';
import type { PassageIndex } from './keys.ts';
import type { ProseSentence } from './prose-sentences.ts';
import { textOf } from './prose.ts';
import { findPhrases, type Cue } from './wording.ts';

/** What is needed to know who speaks. */
export interface Speakers {
  readonly names: readonly NameEntry[];
  readonly lexicon: Lexicon;
}

/**
 * Wraps the first words of a sentence that say its softest standing, if it is softer than stated: “reportedly”, or for
 * words of someone else that speaker with the verb, “executives said”. Absence is drawn otherwise and gets none.
 */
export function spokenCue({ units, keys }: ProseSentence, index: PassageIndex, speakers: Speakers): Edit[] {
  const passages = keys.flatMap(({ key }) => index.get(key) ?? []);
  if (passages.length === 0) return [];
  const standing = softest(passages.map((passage) => passage.standing));
  if (standing === 'stated' || standing === 'absent') return [];
  const text = textOf(units);
  const cue =
    (standing === 'attributed' ? findSpeaker(text, passages, speakers) : undefined) ??
    firstCue(text, speakers.lexicon.cues[standing]);
  return cue ? wrapEdit(units.slice(cue.start, cue.end), 'Said', { standing }) : [];
}

/** The first “executives said” of a text, for the speakers of some passages. */
function findSpeaker(text: string, passages: readonly Passage[], { names, lexicon }: Speakers): Cue | undefined {
  const ids = new Set(passages.map(({ speaker }) => speaker));
  const labels = names.filter(({ id }) => ids.has(id)).flatMap(labelsOf);
  if (labels.length === 0) return undefined;
  const verbs = anyOf(lexicon.cues.attributed);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${anyOf(labels)}) (?:\\p{Ll}+ )?(?:${verbs})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  const match = pattern.exec(text);
  return match ? { phrase: match[0], start: match.index, end: match.index + match[0].length } : undefined;
}

/** Where the first phrase of a list that stands in a text does: a list begins with its plainest words. */
function firstCue(text: string, phrases: readonly string[]): Cue | undefined {
  return phrases.flatMap((phrase) => findPhrases(text, [phrase]).slice(0, 1))[0];
}
