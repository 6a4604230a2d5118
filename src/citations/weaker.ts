import type { Problem } from '../model/place.ts';
import { rank, type SourceStanding, type Standing } from '../model/standing.ts';
import { causalWords, hasFamily } from './causes.ts';
import type { Context, Subject } from './context.ts';
import { shownOf } from './shown.ts';
import type { Source } from './sources.ts';
import { isHeld } from './support.ts';
import { saysAbsence, wordedAs } from './wording.ts';

/** How firmly a claim speaks: its place on the scale, and whether it says that something is not given. */
interface Voice {
  readonly standing: Exclude<Standing, 'absent'>;
  readonly isAbsence: boolean;
}

/**
 * A claim that speaks more firmly than the softest passage it cites, unless those that are firm enough hold all its
 * numbers, dates, names, quotations and words of cause. An entry speaks by the standing it declares, drawn beside it;
 * a sentence by its cue words, and by the label over it. A heading is firm enough where one passage below it is.
 */
export function checkStanding(subject: Subject, context: Context): Problem[] {
  const { claim, sources } = subject;
  const voice = voiceOf(subject, context);
  // What a note sets over its words, or divides, is the editors' and asserts nothing by itself.
  const isHeadOfNote = claim.heading === true && claim.voice === 'note';
  if (voice.standing === 'implied' || sources.length === 0 || isHeadOfNote) return [];
  if (
    claim.kind !== 'explainer' &&
    claim.standing === 'absent' &&
    sources.every((source) => source.standing !== 'absent')
  ) {
    return [problem(subject, voice, sources)];
  }
  const soft = sources.filter((source) => !isFirmEnough(source, voice));
  if (soft.length === 0) return [];
  const firm = sources.filter((source) => isFirmEnough(source, voice));
  return isCarried(subject, context, firm, soft, voice) ? [] : [problem(subject, voice, soft)];
}

function voiceOf({ claim, except }: Subject, { lexicon }: Context): Voice {
  const declared = claim.standing;
  const onScale = declared === 'absent' || declared === undefined ? 'stated' : declared;
  const worded = wordedAs(claim.text, lexicon, except);
  const isAbsence = declared === 'absent' || saysAbsence(claim.text, lexicon, except);
  if (claim.kind !== 'explainer' && declared !== undefined) return { standing: onScale, isAbsence };
  return { standing: rank(worded) > rank(onScale) ? worded : onScale, isAbsence };
}

function isFirmEnough({ standing }: Source, voice: Voice): boolean {
  return standing === 'absent' ? voice.isAbsence : rank(standing) <= rank(voice.standing);
}

/**
 * Whether the firm sources alone carry the claim. A sentence with nothing to compare could be the soft source's own, so
 * it is carried only where all that is soft about it is an absence; a title may be a mere topic.
 */
function isCarried(subject: Subject, context: Context, firm: Source[], soft: Source[], voice: Voice): boolean {
  const { claim, sources } = subject;
  const anchors = subject.anchors.filter((anchor) => isHeld(anchor, sources));
  const has = (family: string, some: readonly Source[]) => hasFamily(family, some, voice.isAbsence);
  const families = causalWords(subject, context).filter(({ family }) => has(family, sources));
  if (anchors.length + families.length === 0) {
    const isTitle = claim.heading === true && claim.text === claim.title;
    if (isTitle) return true;
    return (firm.length > 0 || voice.isAbsence) && soft.every((source) => isAbsenceOnly(source, voice));
  }
  return anchors.every((anchor) => isHeld(anchor, firm)) && families.every(({ family }) => has(family, firm));
}

/** Whether a source is soft only beside what the claim says: that it leaves something out (“no name is given”). */
function isAbsenceOnly({ standing, text, lexicon }: Source, { isAbsence }: Voice): boolean {
  return standing === 'absent' ? !isAbsence : isAbsence && saysAbsence(text, lexicon);
}

const SAYS: Readonly<Record<SourceStanding, string>> = {
  stated: 'states it',
  attributed: 'has it from someone who said so',
  reported: 'only says “reportedly”',
  analysis: 'only gives it as its own reading',
  forecast: 'only forecasts it',
  rumour: 'calls it a rumour',
  absent: 'says that it is not known or not given',
};

function problem({ claim }: Subject, voice: Voice, soft: readonly Source[]): Problem {
  const place = claim.place;
  if (voice.isAbsence && claim.standing === 'absent' && soft.every(({ standing }) => standing !== 'absent')) {
    const message = `This is marked as not given, but no passage cited says so: ${soft.map(({ id }) => id).join(', ')}.`;
    return { place, rule: 'weaker-source', message, advice: 'Cite the passage that says so.', shown: shownOf(soft) };
  }
  const softest = soft.reduce((a, b) => (rank(b.standing) > rank(a.standing) ? b : a));
  const how = voice.standing === 'stated' ? 'as certain' : `as ${voice.standing}`;
  const what = claim.kind === 'explainer' || claim.standing === undefined ? 'worded' : 'declared';
  return {
    place,
    rule: 'weaker-source',
    message: `This is ${what} ${how}, but ${softest.id} ${SAYS[softest.standing]}.`,
    advice:
      what === 'worded'
        ? 'Say so in words, or cite a firmer passage.'
        : 'Declare that standing, or cite a firmer passage.',
    shown: shownOf(soft),
  };
}
