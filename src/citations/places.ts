import type { Text } from 'mdast';
import { placesIn } from '../model/offsets.ts';
import type { Place } from '../model/place.ts';
import type { Claim } from '../model/story.ts';
import type { MdxFile } from './mdx.ts';
import type { Unit } from './prose.ts';

/** Where a unit of the words stands in the file. */
export type Locate = (unit: Unit) => Place;

/** Finds the places of words in one file. */
export function locator({ file, source }: MdxFile): Locate {
  const placeOf = placesIn(file, source);
  const offsets = new Map<Unit['node'], readonly number[]>();
  return ({ node, index }) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'text' && !offsets.has(node)) offsets.set(node, sourceOffsets(node, source));
    return placeOf(offsets.get(node)?.[index] ?? start);
  };
}

/**
 * For each unit of a text node's value, its offset in the source: an escape, a character reference and the
 * indentation of a second line take more room there than in the value.
 */
function sourceOffsets({ value, position }: Text, source: string): number[] {
  const offsets: number[] = [];
  let at = position?.start.offset ?? 0;
  for (const char of value.split('')) {
    if (char === '\n') at = Math.max(at, source.indexOf('\n', at));
    if (source[at] === '\\' && source[at + 1] === char) at++;
    offsets.push(at);
    const reference = /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(source.slice(at, at + 40))?.[0];
    at += reference && (char !== '&' || /^&(?:amp|#38|#x26);/i.test(reference)) ? reference.length : 1;
    if (char === '\n') at += source.slice(at).search(/[^ \t>]|$/);
  }
  return offsets;
}

/** A stretch of a text that runs on along one line of the file. */
type Part = NonNullable<Claim['parts']>[number];

/** The places of a text that is not empty, one for each stretch that runs on along one line. */
export function partsOf(units: readonly Unit[], locate: Locate): [Part, ...Part[]] {
  const [first, ...others] = units.map((unit, start): Part => ({ start, place: locate(unit) }));
  if (!first) throw new Error('partsOf: no words');
  let last = first;
  const breaks = others.filter((part) => {
    const runsOn = part.place.line === last.place.line && part.place.column === last.place.column + 1;
    last = part;
    return !runsOn;
  });
  return [first, ...breaks];
}

/** The place of the word at an offset of a claim's text; of the claim, where only that is known. */
export function placeAt({ parts, place }: Pick<Claim, 'parts' | 'place'>, offset: number): Place {
  const part = parts?.findLast(({ start }) => start <= offset);
  return part ? { ...part.place, column: part.place.column + offset - part.start } : place;
}
