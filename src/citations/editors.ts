import type { Problem } from '../model/place.ts';
import type { Context, Subject } from './context.ts';
import type { Anchor } from './support.ts';
import { isBeyond, isOutside, outsideNote } from './unsupported.ts';

/** What the editors count by themselves, in words: “three boxes”. */
const SMALL = 12;

/**
 * The editors' own voice needs no passage, but must not carry in what only a reference has: a figure, a date, a
 * quotation, or a label of a name. Small numbers in words are the editors' own counting.
 */
export function checkEditors(subject: Subject, context: Context): Problem[] {
  return subject.anchors
    .filter((anchor) => anchor.type !== 'name' || isBeyond(anchor, subject, context))
    .filter((anchor) => !isCounting(anchor, subject) && isOutside(anchor, subject, context))
    .map((anchor) => outsideNote(anchor, subject));
}

function isCounting(anchor: Anchor, { claim }: Subject): boolean {
  return anchor.type === 'quantity' && anchor.value <= SMALL && /^\p{L}/u.test(claim.text.slice(anchor.start));
}
