import type { StructureAt } from './structure.ts';

/** Each circle of parents once, from its first unit in the order of the data and back to it: a, b, a. */
export function cyclesOf({ units }: StructureAt): string[][] {
  const parent = new Map(units.map(({ id, parent }) => [id, parent?.id]));
  const done = new Set<string>();
  return units.flatMap(({ id }) => {
    const path: string[] = [];
    let next: string | undefined = id;
    while (next !== undefined && !done.has(next)) {
      done.add(next);
      path.push(next);
      next = parent.get(next);
    }
    const start = next === undefined ? -1 : path.indexOf(next);
    return start < 0 ? [] : [firstFirst(path.slice(start), units)];
  });
}

function firstFirst(cycle: readonly string[], units: StructureAt['units']): string[] {
  const first = units.find(({ id }) => cycle.includes(id))?.id ?? '';
  const at = cycle.indexOf(first);
  return [...cycle.slice(at), ...cycle.slice(0, at), first];
}
