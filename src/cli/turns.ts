/**
 * Turns in the order of a list of names, whatever the order in which they are taken: `begin` is called when all before it
 * have begun. A name that is never called holds up all after it.
 */
export function turnsOf(names: readonly string[]): (name: string, begin: () => void) => void {
  const order = [...new Set(names)];
  const waiting = new Map<string | undefined, () => void>();
  let next = 0;
  return (name, begin) => {
    waiting.set(name, begin);
    for (let due = waiting.get(order[next]); due; due = waiting.get(order[next])) {
      waiting.delete(order[next++]);
      due();
    }
  };
}
