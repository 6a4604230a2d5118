import type { EventData, When } from './values.ts';

/**
 * A stretch of time with the events that are drawn in it. `room`: one day with several events, `one`: a single date,
 * `before` and `after`: what is only known to lie on one side of a date, `several`: neighbours that share the space.
 */
export interface Column {
  readonly kind: 'room' | 'one' | 'before' | 'after' | 'several';
  readonly events: readonly EventData[];
  /** Days since 1970-01-01; `end` is exclusive. Equal where the column has no stretch of its own. */
  readonly start: number;
  readonly end: number;
  /** When all of its events begin, where they are not all drawn one by one. */
  readonly crowd?: Pick<When, 'head' | 'note'>;
}

type Dated = EventData & { readonly date: When };
type Group = [Dated, ...Dated[]];

/** The columns of dated events in order of time, each followed by the events that coincide with one of them. */
export function columnsOf(events: readonly EventData[]): Column[] {
  const groups = new Map<string, Group>();
  for (const event of events.filter(hasPlace)) {
    const key = keyOf(event.date);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const columns = [...groups.values()].map(column).sort(byTime);
  const coinciding = Map.groupBy(events, ({ during }) => during);
  let next = Infinity;
  return columns
    .toReversed()
    .map((each, index, later) => {
      const after = later[index - 1];
      if (after && after.kind !== 'after' && after.start > each.start) next = after.start;
      const along = each.events.flatMap(({ id }) => coinciding.get(id) ?? []);
      return { ...each, events: [...each.events, ...along], end: Math.min(each.end, next) };
    })
    .reverse();
}

function hasPlace(event: EventData): event is Dated {
  return event.date !== undefined && (event.date.min !== null || event.date.max !== null);
}

/** Dates that begin on one day share a column; what goes on without an end has one for its words. */
function keyOf(date: When): string {
  if (date.lasts && !isClosed(date)) return date.words;
  return isClosed(date) ? `on ${Math.floor(date.min)}` : `${date.min} to ${date.max}`;
}

/** Whether both sides of a date are known. */
export function isClosed(date: When | undefined): date is When & { readonly min: number; readonly max: number } {
  if (date === undefined) return false;
  return date.min !== null && date.max !== null;
}

function column(events: Group): Column {
  const [
    {
      date: { min, max },
    },
  ] = events;
  // Before an hour is beside the day of that hour, like before the day.
  if (min === null) return { kind: 'before', events, start: Math.floor(max ?? 0), end: Math.floor(max ?? 0) };
  if (max === null) return { kind: 'after', events, start: min, end: min };
  const start = Math.floor(min);
  const end = events.reduce((last, { date }) => Math.max(last, Math.ceil(date.max ?? max)), -Infinity);
  const isDay = end - start <= 1;
  const isSame = events.every(({ date }) => date.max === max && date.min === min);
  const kind = events.length === 1 || (isSame && !isDay) ? 'one' : isDay ? 'room' : 'several';
  return { kind, events, start, end: Math.max(end, start + 1) };
}

/** What lies before a day stands before what is on it, and what may lie on it or after stands after it. */
function byTime(a: Column, b: Column): number {
  const rank = { before: 0, one: 1, room: 1, several: 1, after: 2 };
  return a.start - b.start || rank[a.kind] - rank[b.kind];
}

/** Whether time between two neighbouring columns is left out of the picture. */
export function isBroken(a: Column, b: Column): boolean {
  const gap = b.start - a.end;
  // Neighbours of a busy time are never quite next to each other.
  const isBusy = a.kind === 'several' && b.kind === 'several';
  return gap > (isBusy ? (a.end - a.start + b.end - b.start) / BUSY : 0);
}

const BUSY = 4;

/** The date that the words of an event have: what the heading of its column does not say, on a day only the hours. */
export function ownDate({ date, group }: EventData, { kind, events, crowd }: Column): string | undefined {
  if (!date || (group && kind !== 'several') || kind === 'before' || kind === 'after') return undefined;
  if (kind === 'several') return date.head === crowd?.head ? undefined : date.words;
  const first = events[0]?.date;
  const over = kind === 'room' ? dayInWords(first) : first?.head;
  const isOver = date.note === first?.note;
  if (kind === 'room' && isOver && date.clock?.day === over) return date.clock?.time;
  return date.head === over && isOver ? undefined : date.words;
}

/** A date without its hours. */
export function dayInWords(date: When | undefined): string {
  return date?.clock?.day ?? date?.head ?? '';
}

/** Whether a day holds several events of which neither the documents nor the hours say which came first. */
export function isOrderOpen({ kind, events }: Column): boolean {
  const dated = events.filter(({ date }) => date);
  if (dated.some(({ group }) => group)) return false;
  const ids = new Set(dated.map(({ id }) => id));
  const isStated = dated.some(({ after, before }) => [...after, ...before].some((id) => ids.has(id)));
  return kind === 'room' && dated.length > 1 && !isStated && !hasFirst(dated);
}

/** Whether one of some events is over before any other begins, by their hours: those of one zone, or of none. */
function hasFirst(events: readonly EventData[]): boolean {
  const parts = events.flatMap(({ date }) => (date?.part ? [date.part] : []));
  const zones = new Set(events.flatMap(({ date }) => (date?.clock ? [date.clock.zone] : [])));
  const [first, second] = parts.toSorted(([a, b], [c, d]) => a - c || b - d);
  if (parts.length < events.length || zones.size > 1 || !first || !second) return false;
  return first[1] <= second[0] && first[0] < second[1];
}
