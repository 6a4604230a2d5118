import type { PassageId } from '../../model/passage.ts';

/**
 * The numerals of some passages in a line, runs of three and more drawn together: `1–4,9`. As many as fit, then “+”:
 * the card and the list have them all.
 */
export function numeralsOf(
  cites: readonly PassageId[],
  numbers: ReadonlyMap<PassageId, number>,
  fits: (text: string) => boolean,
): string {
  const known = [...new Set(cites.flatMap((cite) => numbers.get(cite) ?? []))].sort((a, b) => a - b);
  const parts = runs(known).map(written);
  for (let length = parts.length; length > 0; length--) {
    const text = parts.slice(0, length).join(',') + (length < parts.length ? '+' : '');
    if (fits(text)) return text;
  }
  return parts.length > 0 ? '+' : '';
}

/** Neighbouring numbers together. */
function runs(numbers: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else found.push([number]);
  }
  return found;
}

function written(run: readonly number[]): string {
  return run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(',');
}
