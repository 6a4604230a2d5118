import type { Problem } from '../model/place.ts';
import { wordCount, type Subject } from './context.ts';
import { placeAt } from './places.ts';
import { isHeld } from './support.ts';

/** The words of someone else's text that a short quotation has at most. */
const MOST_WORDS = 10;

/** Quotations of more than ten words from a digest, whose original is not the publisher's to print. */
export function checkQuotationLength({ claim, anchors, sources }: Subject): Problem[] {
  const digests = sources.filter(({ edition, document }) => edition === 'digest' && document !== undefined);
  return anchors.flatMap((anchor): Problem[] => {
    if (anchor.type !== 'quotation') return [];
    const words = wordCount(anchor.exact);
    if (words <= MOST_WORDS || !isHeld(anchor, digests)) return [];
    return [
      {
        place: placeAt(claim, anchor.start),
        rule: 'long-quotation',
        message: `This quotes ${words} words of a document that is not ours to print.`,
        advice: `Quote at most ${MOST_WORDS} words, where the wording is the fact; restate the rest.`,
      },
    ];
  });
}
