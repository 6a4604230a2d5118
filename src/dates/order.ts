import { boundsOfParsed, endsBefore } from './bounds.ts';
import { depthFirst, type Earlier } from './depth-first.ts';
import { parseEdtf } from './parse.ts';

/** What the order of events is made of. */
export interface OrderableEvent {
  readonly id: string;
  /** EDTF; left out where there is none. */
  readonly date?: string | undefined;
  /** Ids of events known to come before this one. */
  readonly after: readonly string[];
  /** Ids of events known to come after this one. */
  readonly before: readonly string[];
}

/** Why events cannot be as they are said to be. */
export type Contradiction =
  /** Each is said to come before the next, and the last before the first. */
  | { readonly kind: 'cycle'; readonly ids: readonly string[] }
  /** `later` is said to come after `earlier`, directly or through others, and its dates put it wholly before. */
  | { readonly kind: 'dates'; readonly earlier: string; readonly later: string };

export interface OrderedEvents {
  /** Every id once. */
  readonly ids: readonly string[];
  readonly contradictions: readonly Contradiction[];
}

interface Step {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly zone?: string;
  /** The ids right before it, by `after` and `before`. */
  readonly earlier: readonly string[];
}
type Steps = ReadonlyMap<string, Step>;

/**
 * The order of events: as `after` and `before` say, and where they leave a choice by the first day of the dates, then
 * the last, then as given. An event without a date stands right after what it is known to come after, or else right
 * before what it is known to come before, or else at the end. Dates without a year count in the reading year. Ids
 * that are no event, and dates that are no EDTF, are passed over: the story's check says so elsewhere.
 */
export function orderEvents(events: readonly OrderableEvent[], readingYear?: number): OrderedEvents {
  const all: Steps = new Map(toSteps(events, readingYear).map((step) => [step.id, step]));
  const { cycles } = depthFirst(earlierIn(all));
  const steps = withoutCycles(all, cycles);
  // Two cycles that share events can leave one standing: what it ties is then in no order anyway.
  const { order } = depthFirst(earlierIn(steps));
  const inOrder = order.flatMap((id) => steps.get(id) ?? []);
  const contradictions: Contradiction[] = [
    ...cycles.map((ids) => ({ kind: 'cycle' as const, ids })),
    ...forbiddenByDates(inOrder, steps),
  ];
  return { ids: sorted(inOrder, [...steps.keys()]), contradictions };
}

function earlierIn(steps: Steps): Earlier {
  return new Map([...steps.values()].map(({ id, earlier }) => [id, earlier]));
}

function toSteps(events: readonly OrderableEvent[], readingYear?: number): Step[] {
  const ids = new Set(events.map(({ id }) => id));
  const saidBefore = Map.groupBy(
    events.flatMap(({ id, before }) => before.map((later) => ({ id, later }))),
    ({ later }) => later,
  );
  return events.map(({ id, date, after }) => {
    const parsed = date === undefined ? undefined : parseEdtf(date);
    const bounds = parsed && 'date' in parsed ? boundsOfParsed(parsed.date, readingYear) : undefined;
    const earlier = [...after, ...(saidBefore.get(id) ?? []).map((event) => event.id)];
    const known = [...new Set(earlier)].filter((other) => ids.has(other));
    const { min, max, zone } = bounds ?? { min: -Infinity, max: Infinity };
    return { id, min, max, ...(zone === undefined ? {} : { zone }), earlier: known };
  });
}

/** The same steps, where events of a cycle are no longer tied to each other: what is left can be sorted. */
function withoutCycles(steps: Steps, cycles: readonly (readonly string[])[]): Steps {
  if (cycles.length === 0) return steps;
  const isTied = (a: string, b: string) => cycles.some((ids) => ids.includes(a) && ids.includes(b));
  return new Map(
    [...steps].map(([id, step]) => [id, { ...step, earlier: step.earlier.filter((other) => !isTied(id, other)) }]),
  );
}

/** `inOrder`: each after what it is tied to, so that one pass knows the latest first day of all that comes before it. */
function forbiddenByDates(inOrder: readonly Step[], steps: Steps): Contradiction[] {
  const latest = new Map<string, number>();
  return inOrder.flatMap((later) => {
    const before = later.earlier.flatMap((id) => [steps.get(id)?.min ?? -Infinity, latest.get(id) ?? -Infinity]);
    const first = before.reduce((most, day) => Math.max(most, day), -Infinity);
    latest.set(later.id, first);
    if (first <= later.max) return [];
    const forbidding = ancestorsOf(later, steps).filter((earlier) => endsBefore(later, earlier));
    return forbidding.map((earlier) => ({ kind: 'dates' as const, earlier: earlier.id, later: later.id }));
  });
}

function ancestorsOf(step: Step, steps: Steps): Step[] {
  const found = new Set<Step>();
  const open = [...step.earlier];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const earlier = steps.get(id);
    if (!earlier || found.has(earlier)) continue;
    found.add(earlier);
    open.push(...earlier.earlier);
  }
  return [...found];
}

/**
 * By the keys, but each after what it is tied to: where that has a later key, right after it. `given`: the ids as they
 * came, which decides between equal keys.
 */
function sorted(inOrder: readonly Step[], given: readonly string[]): string[] {
  const keys = keysOf(inOrder);
  const keyOf = (id: string): Key => keys.get(id) ?? NOWHERE;
  const byKey = given.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  const ranks = new Map(byKey.map((id, index) => [id, index]));
  const places = new Map<string, Place>();
  for (const { id, earlier } of inOrder) {
    const own = { turn: ranks.get(id) ?? 0, depth: 0 };
    places.set(id, earlier.flatMap((other) => places.get(other) ?? []).reduce(after, own));
  }
  const placeOf = (id: string): Place => places.get(id) ?? { turn: ranks.get(id) ?? 0, depth: 0 };
  return byKey.toSorted((a, b) => placeOf(a).turn - placeOf(b).turn || placeOf(a).depth - placeOf(b).depth);
}

/** When an event comes: in whose turn, its own or that of one it waits for, and how many wait before it there. */
interface Place {
  readonly turn: number;
  readonly depth: number;
}

function after(own: Place, other: Place): Place {
  if (other.turn < own.turn) return own;
  return { turn: other.turn, depth: Math.max(own.turn === other.turn ? own.depth : 0, other.depth + 1) };
}

/** First day, last day, and 1 where they are another event's, which then comes first. */
type Key = readonly [number, number, number];

const NOWHERE: Key = [Infinity, Infinity, 1];

function compare(a: Key, b: Key): number {
  return Math.sign(a[0] - b[0] || 0) || Math.sign(a[1] - b[1] || 0) || a[2] - b[2];
}

/** The keys of all: one pass carries dates on to what comes later, and one back to what comes before. */
function keysOf(inOrder: readonly Step[]): ReadonlyMap<string, Key> {
  const own = new Map(inOrder.map((step) => [step.id, datesOf(step)]));
  const [last, first] = [new Map<string, Key>(), new Map<string, Key>()];
  for (const { id, earlier } of inOrder)
    for (const other of earlier) carry(last, id, [toKey(own.get(other), 1), last.get(other)], 1);
  for (const { id, earlier } of inOrder.toReversed())
    for (const other of earlier) carry(first, other, [toKey(own.get(id), -1), first.get(id)], -1);
  return new Map(inOrder.map(({ id }) => [id, toKey(own.get(id), 0) ?? last.get(id) ?? first.get(id) ?? NOWHERE]));
}

/** Keeps the last of some keys for an event, or with -1 the first. */
function carry(kept: Map<string, Key>, id: string, keys: readonly (Key | undefined)[], way: 1 | -1): void {
  for (const key of keys) {
    const best = kept.get(id);
    if (key && (!best || way * compare(key, best) > 0)) kept.set(id, key);
  }
}

function toKey(dates: readonly [number, number] | undefined, shift: number): Key | undefined {
  return dates && [...dates, shift];
}

/** What sorts a date: where only its end is known, that end; undefined where nothing is. */
function datesOf({ min, max }: Step): readonly [number, number] | undefined {
  if (min !== -Infinity) return [min, max];
  return max === Infinity ? undefined : [max, max];
}
