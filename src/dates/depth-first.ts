/** What each event is tied to: the ids right before it. */
export type Earlier = ReadonlyMap<string, readonly string[]>;

/**
 * Follows what comes earlier, depth first and without recursion, so that a chain of any length can be walked. `order`
 * has every id once, after all that it is tied to, cycles apart; `cycles` each from the first of its events.
 */
export function depthFirst(earlier: Earlier): { readonly order: readonly string[]; readonly cycles: string[][] } {
  const order: string[] = [];
  const cycles: string[][] = [];
  const known = new Map<string, 'open' | 'done'>();
  const path: { readonly id: string; readonly left: Iterator<string> }[] = [];
  const enter = (id: string): void => {
    known.set(id, 'open');
    path.push({ id, left: (earlier.get(id) ?? []).values() });
  };
  for (const start of earlier.keys()) {
    if (!known.has(start)) enter(start);
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const next = at.left.next();
      if (next.done) {
        path.pop();
        known.set(at.id, 'done');
        order.push(at.id);
      } else if (known.get(next.value) === 'open') cycles.push(cycleAt(next.value, path));
      else if (!known.has(next.value)) enter(next.value);
    }
  }
  return { order, cycles };
}

function cycleAt(id: string, path: readonly { readonly id: string }[]): string[] {
  const ids = path.map((step) => step.id);
  return ids.slice(ids.indexOf(id)).reverse();
}
