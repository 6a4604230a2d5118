import {
  boundsOf,
  endsBefore,
  orderEvents,
  parseEdtf,
  type Bounds,
  type Contradiction,
  type OrderableEvent,
} from '../dates/index.ts';
import type { Place, Problem } from '../model/place.ts';
import type { ChangeEntry, EventEntry } from '../model/schemas.ts';
import type { Data } from './content.ts';

/**
 * Where events and changes are said to come in an order that their dates, or other entries, contradict: `after` and
 * `before` against each other and against the dates, a change against the event that carries it, and the order of
 * changes in structure.yaml against theirs. Dates without a year count only in the reading year.
 */
export function contradictions(data: Data): Problem[] {
  return [...amongEvents(data), ...betweenEventAndChange(data), ...amongChanges(data)];
}

function amongEvents({ events, story }: Data): Problem[] {
  const list = events.value ?? [];
  const { contradictions: found } = orderEvents(orderable(list), story.value?.reading?.year);
  const indexOf = (id: string | undefined): number => list.findIndex((event) => event.id === id);
  return found.map((contradiction): Problem => {
    const [earlier, later] =
      contradiction.kind === 'cycle' ? contradiction.ids : [contradiction.earlier, contradiction.later];
    return {
      place: events.placeOf(pathOf(list, indexOf(later), indexOf(earlier))),
      rule: 'contradictory-order',
      message: messageOf(contradiction),
      advice: 'Take out the “after”, the “before” or the date that the documents do not say.',
    };
  });
}

/** The events as the order takes them; what other rules find wrong is left out here. */
function orderable(events: readonly EventEntry[]): OrderableEvent[] {
  const known = new Map(events.toReversed().map((event) => [event.id, event]));
  return events
    .filter((event) => known.get(event.id) === event)
    .map(({ id, date, after, before }) => ({
      id,
      after: after.filter((other) => known.has(other)),
      before: before.filter((other) => known.has(other)),
      ...(date === undefined || 'error' in parseEdtf(date) ? {} : { date }),
    }));
}

function boundsOrNone(date: string | undefined, readingYear?: number): Bounds | undefined {
  return date === undefined || 'error' in parseEdtf(date) ? undefined : boundsOf(date, readingYear);
}

/** The `after` of the later event that names the earlier, or the `before` of the earlier that names the later. */
function pathOf(list: readonly EventEntry[], later: number, earlier: number): PropertyKey[] {
  const after = list[later]?.after.indexOf(list[earlier]?.id ?? '') ?? -1;
  if (after >= 0) return [later, 'after', after];
  const before = list[earlier]?.before.indexOf(list[later]?.id ?? '') ?? -1;
  return before >= 0 ? [earlier, 'before', before] : [Math.max(later, 0)];
}

function messageOf(contradiction: Contradiction): string {
  if (contradiction.kind === 'dates') {
    const { earlier, later } = contradiction;
    return `“${later}” is said to come after “${earlier}”, but its date lies before.`;
  }
  const { ids } = contradiction;
  return `Events are said to come before one another in a circle: ${[...ids, ids[0]].join(', ')}.`;
}

function betweenEventAndChange({ events, structure, story }: Data): Problem[] {
  const year = story.value?.reading?.year;
  const changes = structure.value?.changes ?? [];
  return (events.value ?? []).flatMap((event, i) =>
    event.changes.flatMap((id, j): Problem[] => {
      const change = changes.find((entry) => entry.id === id);
      const [own, others] = [boundsOrNone(event.date, year), boundsOrNone(change?.date, year)];
      if (!own || !others || !(endsBefore(own, others) || endsBefore(others, own))) return [];
      return [
        {
          place: events.placeOf([i, 'changes', j]),
          rule: 'contradictory-order',
          message: `“${event.id}” is dated ${event.date}, and its change “${id}” ${change?.date}: they cannot be the same.`,
          advice: 'Give both the date that the documents give, or take one of the dates out.',
        },
      ];
    }),
  );
}

function amongChanges({ structure, story }: Data): Problem[] {
  const year = story.value?.reading?.year;
  const changes = structure.value?.changes ?? [];
  let latest: (Bounds & { readonly id: string }) | undefined;
  return changes.flatMap(({ id, date }: ChangeEntry, i): Problem[] => {
    const bounds = boundsOrNone(date, year);
    if (!bounds) return [];
    const earlier = latest;
    if (!earlier || bounds.min > earlier.min) latest = { ...bounds, id };
    if (!earlier || !endsBefore(bounds, earlier)) return [];
    const place: Place = structure.placeOf(['changes', i, 'date']);
    return [
      {
        place,
        rule: 'contradictory-order',
        message: `“${id}” stands after “${earlier.id}”, but its date lies before.`,
        advice: 'List the changes in the order in which they happen.',
      },
    ];
  });
}
