import type { Words } from '../../model/words/index.ts';
import { isClosed } from './columns.ts';
import type { Between, EventData } from './values.ts';

/**
 * The undated events that lie between dated ones, in groups with the same nearest known neighbours, and those that
 * have no place in the order. `all` is every event in order; relations count through undated events too.
 */
export function betweenOf(
  undated: readonly EventData[],
  dated: readonly EventData[],
  all: readonly EventData[],
  words: Words['timeline'],
): { readonly between: readonly Between[]; readonly loose: readonly EventData[] } {
  const groups = new Map<string, { after?: EventData; before?: EventData; events: EventData[] }>();
  const loose: EventData[] = [];
  for (const event of undated) {
    const earlier = reached(event, (each) => earlierThan(each, all));
    const later = reached(event, (each) => laterThan(each, all));
    const after = dated.filter(({ id }) => earlier.has(id)).at(-1);
    const before = dated.find(({ id }) => later.has(id));
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

function earlierThan({ id, after }: EventData, all: readonly EventData[]): EventData[] {
  return all.filter((other) => after.includes(other.id) || other.before.includes(id));
}

function laterThan({ id, before }: EventData, all: readonly EventData[]): EventData[] {
  return all.filter((other) => before.includes(other.id) || other.after.includes(id));
}

/** The ids of all events that can be reached step by step. */
function reached(from: EventData, next: (event: EventData) => readonly EventData[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...next(from)];
  for (let event = open.pop(); event; event = open.pop()) {
    if (found.has(event.id)) continue;
    found.add(event.id);
    open.push(...next(event));
  }
  return found;
}
