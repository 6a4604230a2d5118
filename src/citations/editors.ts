import type { Problem } from '../model/place.ts';
import type { Context, Subject } from './context.ts';
import { placeAt } from './places.ts';
import { isHeld, type Anchor } from './support.ts';
import { isBeyond, isOutside, outsideNote, wordsOf } from './unsupported.ts';

/** What the editors count by themselves, in words: “three boxes”. */
const SMALL = 12;

/**
 * The editors' own voice needs no passage, but must not carry in what only a reference has: a figure, a date, a
 * quotation, or a label of a name. Small numbers in words are the editors' own counting. Beside the data, where nothing
 * marks the voice, a date or a number in figures stands in some passage, or counts the documents.
 */
export function checkEditors(subject: Subject, context: Context): Problem[] {
  return subject.anchors.flatMap((anchor): Problem[] => {
    if (isCounting(anchor, subject)) return [];
    const isOwn = anchor.type === 'name' && !isBeyond(anchor, subject, context);
    if (!isOwn && isOutside(anchor, subject, context)) return [outsideNote(anchor, subject)];
    return subject.claim.kind === 'explainer' ? [] : figureOfNone(anchor, subject, context);
  });
}

function isCounting(anchor: Anchor, { claim }: Subject): boolean {
  return anchor.type === 'quantity' && anchor.value <= SMALL && /^\p{L}/u.test(claim.text.slice(anchor.start));
}

function figureOfNone(anchor: Anchor, subject: Subject, { passages, documentCount }: Context): Problem[] {
  const { claim } = subject;
  const isFigure = anchor.type === 'quantity' && /\p{N}/u.test(claim.text.slice(anchor.start, anchor.end));
  if (anchor.type !== 'date' && !isFigure) return [];
  if (isHeld(anchor, [...passages.values()], [documentCount])) return [];
  return [
    {
      place: placeAt(claim, anchor.start),
      rule: anchor.type === 'date' ? 'unsupported-date' : 'unsupported-number',
      message: `${wordsOf(anchor, subject)} is in no passage of any document.`,
      advice: 'Correct it, or take it out: also what needs no citation is shown.',
    },
  ];
}
