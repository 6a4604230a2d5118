/** More letters than a third of an id may not differ: then it is another word. */
const PART = 1 / 3;

/**
 * The id that was probably meant by one that is none: the one that holds it or is held by it, else the one with fewest
 * letters added, left out or changed. Undefined where none is close. Only for advice: nothing is ever read as what it
 * nearly is.
 */
export function nearestId(wrong: string, ids: Iterable<string>): string | undefined {
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const id of ids) {
    const isPart = wrong.length > 2 && (id.includes(wrong) || wrong.includes(id));
    const cost = isPart ? 0 : distance(wrong, id);
    if (cost <= Math.max(wrong.length, id.length) * PART && cost < (best?.cost ?? Infinity)) best = { id, cost };
  }
  return best?.id;
}

/** After V. Levenshtein, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  Array.from(a).forEach((letter, i) => {
    const next = [i + 1];
    Array.from(b).forEach((other, j) => {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
