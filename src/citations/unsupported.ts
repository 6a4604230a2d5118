import { fold } from '../documents/fold.ts';
import type { Problem, Rule } from '../model/place.ts';
import type { Context, Subject } from './context.ts';
import { placeAt } from './places.ts';
import { shownOf } from './shown.ts';
import { isHeld, type Anchor } from './support.ts';

const RULES = {
  date: 'unsupported-date',
  quantity: 'unsupported-number',
  name: 'unsupported-name',
  quotation: 'unsupported-quotation',
} as const satisfies Record<Anchor['type'], Rule>;

/** Every number, date, name and quotation of a claim that none of its sources holds. */
export function checkSupport(subject: Subject, context: Context): Problem[] {
  const { anchors, sources, computed } = subject;
  const wrong = anchors.filter((anchor) =>
    isBeyond(anchor, subject, context) ? !isGiven(anchor, subject, context) : !isHeld(anchor, sources, computed),
  );
  // What stands inside a quotation that is nowhere is not a second fault.
  const quotations = wrong.filter(({ type }) => type === 'quotation');
  return wrong
    .filter((anchor) => !quotations.some((outer) => outer !== anchor && isWithin(anchor, outer)))
    .map((anchor) => (isOutside(anchor, subject, context) ? outsideNote : unsupported)(anchor, subject));
}

/** Whether a name is written with a label that only references have. */
export function isBeyond(anchor: Anchor, { claim }: Subject, { beyond }: Context): boolean {
  return anchor.type === 'name' && beyond.has(fold(claim.text.slice(anchor.start, anchor.end)));
}

/** Whether such a label is from a reference that the note names. */
function isGiven({ start, end }: Anchor, { claim }: Subject, { beyond }: Context): boolean {
  const from = beyond.get(fold(claim.text.slice(start, end))) ?? [];
  return claim.voice === 'note' && from.some((id) => claim.references?.includes(id));
}

/** Whether something stands in a reference and in no passage of the story, and outside of a note. */
export function isOutside(anchor: Anchor, subject: Subject, context: Context): boolean {
  if (subject.claim.voice === 'note') return false;
  if (isBeyond(anchor, subject, context)) return true;
  return isHeld(anchor, [...context.references.values()]) && !isHeld(anchor, [...context.passages.values()]);
}

/** The problem of a fact from a reference that stands among those of the documents. */
export function outsideNote(anchor: Anchor, subject: Subject): Problem {
  return {
    place: placeAt(subject.claim, anchor.start),
    rule: 'reference-outside-note',
    message: `${wordsOf(anchor, subject)} is in a reference only, in none of the documents.`,
    advice: 'Move it into a <Note> that names the reference, or take it out.',
  };
}

function unsupported(anchor: Anchor, subject: Subject): Problem {
  const { claim, sources } = subject;
  const rule = RULES[anchor.type];
  const place = placeAt(claim, anchor.start);
  const words = wordsOf(anchor, subject);
  if (sources.length === 0) {
    return { place, rule, message: `${words} stands on nothing.`, advice: 'Cite a passage below it, or take it out.' };
  }
  const cited = sources.map(({ id }) => id).join(', ');
  return {
    place,
    rule,
    message: `${words} is not in what is cited: ${cited}.`,
    advice: ADVICE[anchor.type],
    shown: shownOf(sources),
  };
}

const ADVICE: Readonly<Record<Anchor['type'], string>> = {
  date: 'Give the date as the passage has it, no more precise, or cite the passage that has it.',
  quantity: 'Correct the figure, or cite the passage that has it.',
  name: 'Cite a passage that names it too, or say it without the name.',
  quotation: 'Quote letter by letter what the passage quotes, or take the quotation marks off.',
};

/** The words of an anchor, for a message. */
export function wordsOf({ type, start, end }: Anchor, { claim }: Subject): string {
  const words = claim.text.slice(start, end);
  return type === 'quotation' ? `The quotation ${words}` : `“${words}”`;
}

function isWithin(inner: Anchor, outer: Anchor): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
