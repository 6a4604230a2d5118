import type { Asked } from './place.ts';

const SENTENCE_END = /[.!?。！？]["'”’)\]]*\s*$/u;

/** What a card is not to cover, for a numeral in a text or a mark of a chart. */
export function keptInSight(link: Element): Asked {
  const mark = link.getBoundingClientRect();
  const svg = link.closest('svg');
  if (svg) return { mark, sentence: [], kin: kinOf(link, svg) };
  const block = link.closest('p, li, dd, td, th, h1, h2, h3');
  if (!block) return { mark, sentence: [], kin: [] };
  const lines = sentenceOf(link, block).getClientRects();
  return { mark, sentence: [...lines], kin: [block.getBoundingClientRect()] };
}

/** The other marks of the same thing and of the same claim: the place that it leaves, and the one that it goes to. */
function kinOf(link: Element, svg: Element): DOMRect[] {
  const claim = link.getAttribute('data-cl');
  const thing = thingOf(link);
  return [...svg.querySelectorAll('[data-cl]')]
    .filter((mark) => mark !== link)
    .filter((mark) => mark.getAttribute('data-cl') === claim || (thing !== undefined && thingOf(mark) === thing))
    .map((mark) => mark.getBoundingClientRect());
}

/** `boats` of the keys `unit/boats/link` and `ghost/boats/link`. */
function thingOf(mark: Element): string | undefined {
  return mark.getAttribute('data-key')?.split('/')[1];
}

/** From the numerals that end the sentence before to those that end this one. */
function sentenceOf(link: Element, block: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(block);
  for (const numerals of block.querySelectorAll('.cs')) {
    const isBefore = numerals.compareDocumentPosition(link) === Node.DOCUMENT_POSITION_FOLLOWING;
    if (!SENTENCE_END.test(textBefore(numerals, block))) continue;
    if (isBefore) {
      range.setStartAfter(numerals);
    } else {
      range.setEndAfter(numerals);
      break;
    }
  }
  return range;
}

function textBefore(element: Element, block: Element): string {
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEndBefore(element);
  return range.toString();
}
