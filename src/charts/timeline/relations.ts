import type { EventData } from './values.ts';

/** By id, the ids of what is said to come right before each event, and right after it. */
export interface Relations {
  readonly earlier: ReadonlyMap<string, readonly string[]>;
  readonly later: ReadonlyMap<string, readonly string[]>;
}

/** What some events are said to come after and before, by their own word or by the other's. */
export function relationsOf(events: readonly EventData[]): Relations {
  const known = KNOWN.get(events);
  if (known) return known;
  const [earlier, later] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const tie = (one: string, other: string): void => {
    put(earlier, other, one);
    put(later, one, other);
  };
  for (const { id, after, before } of events) {
    for (const other of after) tie(other, id);
    for (const other of before) tie(id, other);
  }
  const relations = { earlier, later };
  KNOWN.set(events, relations);
  return relations;
}

/** Asked for with each filter of the same events. */
const KNOWN = new WeakMap<readonly EventData[], Relations>();

function put(map: Map<string, string[]>, id: string, other: string): void {
  const list = map.get(id);
  if (!list) map.set(id, [other]);
  else if (!list.includes(other)) list.push(other);
}
