import { sentenceId, type Original, type Passage } from '../model/passage.ts';
import type { Problem, Rule } from '../model/place.ts';

/**
 * What is wrong with the numbers of a digest's passages: an id twice, a paragraph or sentence that goes backwards, a
 * paragraph that the original does not have, letters out of order or without their neighbours (`a` is never alone).
 */
export function checkOrder(passages: readonly Passage[], original?: Pick<Original, 'paragraphs'>): Problem[] {
  const seen = new Set<string>();
  const counts = Map.groupBy(passages, sentenceId);
  return passages.flatMap((passage, index) => {
    if (seen.has(passage.id)) return [twice(passage)];
    seen.add(passage.id);
    return orderOf(passage, passages[index - 1], counts.get(sentenceId(passage))?.length ?? 1, original);
  });
}

function orderOf(
  passage: Passage,
  before: Passage | undefined,
  count: number,
  original?: Pick<Original, 'paragraphs'>,
): Problem[] {
  const { paragraph, sentence, letter } = passage;
  if (original && paragraph > original.paragraphs) {
    return [problem(passage, `The original has only ${original.paragraphs} paragraphs.`)];
  }
  const isSame = before !== undefined && sentenceId(before) === sentenceId(passage);
  if (!isSame) {
    if (before && (paragraph < before.paragraph || (paragraph === before.paragraph && sentence < before.sentence))) {
      return [problem(passage, `It comes after ${before.id}, and goes backwards.`)];
    }
    if (letter === undefined || (letter === 'a' && count > 1)) return [];
    return [
      problem(passage, letter === 'a' ? 'It is the only statement of its sentence.' : 'No letter a stands before it.'),
    ];
  }
  const expected = before.letter === undefined ? undefined : nextLetter(before.letter);
  return letter === expected && letter !== undefined ? [] : [problem(passage, `It follows ${before.id}.`)];
}

/** `b` for `a`, `aa` for `z`. */
function nextLetter(letters: string): string {
  const next = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 1);
  const last = letters.at(-1) ?? '';
  if (last !== 'z') return letters.slice(0, -1) + next(last);
  return letters.length === 1 ? 'aa' : `${next(letters.charAt(0))}a`;
}

function twice({ id, place }: Passage): Problem {
  const rule: Rule = 'duplicate-id';
  return {
    place,
    rule,
    message: `There are two passages ${id}.`,
    advice: 'Give the second the letter or number it has.',
  };
}

function problem({ id, place }: Passage, why: string): Problem {
  const message = `${id} is out of order: ${why.charAt(0).toLowerCase()}${why.slice(1)}`;
  const advice =
    'Number passages in the order of the original, with letters a, b, … only where one sentence holds several statements.';
  return { place, rule: 'passage-order', message, advice };
}
