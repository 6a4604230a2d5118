import type { Lexicon } from '../model/lexicon/index.ts';
import type { Problem } from '../model/place.ts';
import type { Context, Subject } from './context.ts';
import { placeAt } from './places.ts';
import { shownOf } from './shown.ts';
import type { Source } from './sources.ts';
import { findPhrases, saysAbsence, type Cue } from './wording.ts';

/** A word of cause, ending, removal or succession in a claim. */
export interface CausalWord extends Cue {
  readonly family: string;
}

/** The causal words of a claim, by family; one that it only says nobody said (“nothing is said to be …”) is none. */
export function causalWords({ claim, except }: Subject, { lexicon }: Context): CausalWord[] {
  return Object.entries(lexicon.causes).flatMap(([family, phrases]) =>
    findPhrases(claim.text, phrases, except)
      .filter(({ start }) => !isSaidByNobody(clauseBefore(claim.text, start), lexicon))
      .map((cue) => ({ ...cue, family })),
  );
}

/**
 * Whether one of some sources has a word of the family, in its own language. A source that says it is not known, or
 * denies the word (“no cause is claimed”), lends it only to a claim that says the same.
 */
export function hasFamily(family: string, sources: readonly Source[], isAbsence: boolean): boolean {
  return sources.some(({ text, standing, lexicon }) =>
    findPhrases(text, lexicon.causes[family] ?? []).some(
      ({ start }) => isAbsence || (standing !== 'absent' && !saysAbsence(clauseBefore(text, start), lexicon)),
    ),
  );
}

function isSaidByNobody(clause: string, lexicon: Lexicon): boolean {
  return saysAbsence(clause, lexicon) && findPhrases(clause, lexicon.cues.attributed).length > 0;
}

/** The words of a clause before a place in it, as far as a “no” or “not” reaches. */
function clauseBefore(text: string, at: number): string {
  return /[^.,;:!?]{0,40}$/.exec(text.slice(0, at))?.[0] ?? '';
}

/** A word of cause, ending or succession that no source has one like. */
export function checkCauses(subject: Subject, context: Context): Problem[] {
  const { claim, sources, except } = subject;
  const isAbsence = claim.standing === 'absent' || saysAbsence(claim.text, context.lexicon, except);
  return causalWords(subject, context)
    .filter(({ family }) => !hasFamily(family, sources, isAbsence))
    .map(({ phrase, start, family }) => ({
      place: placeAt(claim, start),
      rule: 'unsupported-cause',
      message: `“${phrase}” is a word of ${family}, and no passage cited has one.`,
      advice: 'Say only what the passage says: at the same time is not because, and taken apart is not dissolved.',
      shown: shownOf(sources),
    }));
}
