import { sentencesOf } from '../documents/sentences.ts';
import { comparePlaces, formatPlace, type Problem } from '../model/place.ts';
import type { Claim } from '../model/story.ts';
import { checkCauses } from './causes.ts';
import { contextOf, subjectOf, type CheckInput, type Context, type Subject } from './context.ts';
import { checkEditors } from './editors.ts';
import { checkQuotationLength } from './quotation-length.ts';
import { unknownPassage } from './unknown-passage.ts';
import { checkSupport } from './unsupported.ts';
import { checkStanding } from './weaker.ts';

/**
 * Holds every claim against the passages it cites, and says all that is wrong, sorted by place. It compares words,
 * not meaning: numbers by value, dates by EDTF, names by id, quotations letter by letter, standing by cue words.
 * Never throws.
 */
export function checkClaims(input: CheckInput): Problem[] {
  const context = contextOf(input);
  const problems = input.claims.flatMap((claim) => checkClaim(claim, context));
  // A heading, and a sentence that shares the next citation, find the same fault in the same place.
  const once = new Map(
    problems.map((problem) => [`${formatPlace(problem.place)} ${problem.rule} ${problem.message}`, problem]),
  );
  return [...once.values()].toSorted(
    (a, b) => comparePlaces(a.place, b.place) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

function checkClaim(claim: Claim, context: Context): Problem[] {
  const missing = [...unknownPassages(claim, context), ...unknownReferences(claim, context)];
  // What a claim stands on cannot be judged while part of it is missing.
  if (missing.length > 0) return missing;
  const subject = subjectOf(claim, context);
  if (claim.voice === 'editors') return checkEditors(subject, context);
  if (subject.sources.length === 0 && !claim.heading) return [uncited(claim)];
  const unsupported = checkSupport(subject, context);
  return [
    ...unsupported,
    ...checkCauses(subject, context),
    ...sentenceSubjects(subject, context).flatMap((sentence) => checkStanding(sentence, context)),
    ...checkQuotationLength(subject),
  ];
}

/** The sentences of story.yaml speak one by one, like those of an explainer, which are claims of their own. */
function sentenceSubjects(subject: Subject, context: Context): Subject[] {
  const { claim } = subject;
  if (claim.kind !== 'story') return [subject];
  return sentencesOf(claim.text, context.lexicon).map(({ text }) => subjectOf({ ...claim, text }, context));
}

function unknownPassages(claim: Claim, { index }: Context): Problem[] {
  return claim.citations.filter(({ key }) => !index.has(key)).map((citation) => unknownPassage(citation, claim, index));
}

function unknownReferences({ references, place }: Claim, context: Context): Problem[] {
  return (references ?? [])
    .filter((id) => !context.references.has(id))
    .map((id) => ({
      place,
      rule: 'unknown-id',
      message: `No reference has the id “${id}”.`,
      advice: 'Write the id as references.yaml has it.',
    }));
}

function uncited({ place, voice }: Claim): Problem {
  const message =
    voice === 'note' ? 'This note leans on no reference and no passage.' : 'This sentence stands on no passage.';
  const advice =
    voice === 'note'
      ? 'Give the note its references, or cite a passage after the sentence.'
      : 'Cite a passage after it, or mark it as the editors’ own voice with <Editors>.';
  return { place, rule: 'uncited', message, advice };
}
