import type { TimelineWords } from '../../model/words/timeline.ts';
import { isClosed } from './columns.ts';
import { relationsOf } from './relations.ts';
import type { Between, EventData } from './values.ts';

/**
 * The undated events that lie between dated ones, in groups with the same nearest known neighbours, and those that
 * have no place in the order. `all` is every event in order; relations count through undated events too, and through
 * those that are not drawn.
 */
export function betweenOf(
  undated: readonly EventData[],
  dated: readonly EventData[],
  all: readonly EventData[],
  words: TimelineWords,
): { readonly between: readonly Between[]; readonly loose: readonly EventData[] } {
  const groups = new Map<string, { after?: EventData; before?: EventData; events: EventData[] }>();
  const loose: EventData[] = [];
  const nearest = nearestOf(dated, all);
  for (const event of undated) {
    const after = nearest.earlier.get(event.id);
    const before = nearest.later.get(event.id);
    if (!after && !before) {
      loose.push(event);
      continue;
    }
    const key = `${after?.id} ${before?.id}`;
    const group = groups.get(key) ?? { ...(after ? { after } : {}), ...(before ? { before } : {}), events: [] };
    group.events.push(event);
    groups.set(key, group);
  }
  const between = [...groups.values()].map(({ after, before, events }) => ({
    ...(after ? { after: after.id } : {}),
    ...(before ? { before: before.id } : {}),
    title: words.between(after && named(after), before && named(before)),
    events,
  }));
  return { between, loose };
}

/** A neighbour by its date where that is a plain one, otherwise by its label. */
function named({ date, label }: EventData): string {
  return isClosed(date) ? date.head : `“${label}”`;
}

type Nearest = ReadonlyMap<string, EventData>;

/** Of each event, the last dated one that is known to come before it, and the first after it: one pass each way. */
function nearestOf(dated: readonly EventData[], all: readonly EventData[]): Record<'earlier' | 'later', Nearest> {
  const relations = relationsOf(all);
  const ranks = new Map(dated.map((event, index) => [event.id, { event, rank: index }]));
  const follow = (events: readonly EventData[], next: ReadonlyMap<string, readonly string[]>, way: 1 | -1): Nearest => {
    const found = new Map<string, { readonly event: EventData; readonly rank: number }>();
    for (const { id } of events) {
      const reached = (next.get(id) ?? []).flatMap((other) => [ranks.get(other) ?? [], found.get(other) ?? []].flat());
      const [first, ...rest] = reached;
      if (first)
        found.set(
          id,
          rest.reduce((best, each) => (way * (each.rank - best.rank) > 0 ? each : best), first),
        );
    }
    return new Map([...found].map(([id, { event }]) => [id, event]));
  };
  return {
    earlier: follow(all, relations.earlier, 1),
    later: follow(all.toReversed(), relations.later, -1),
  };
}
