import { boundsOfParsed } from './bounds.ts';
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
  const cycles = cyclesOf(all);
  const steps = withoutCycles(all, cycles);
  const contradictions: Contradiction[] = [
    ...cycles.map((ids) => ({ kind: 'cycle' as const, ids })),
    ...forbiddenByDates(steps),
  ];
  return { ids: sorted(steps), contradictions };
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
    return { id, min: bounds?.min ?? -Infinity, max: bounds?.max ?? Infinity, earlier: known };
  });
}

/** The cycles, each from the first of its events, found by following what comes earlier depth first. */
function cyclesOf(steps: Steps): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const follow = (id: string, path: readonly string[]): void => {
    const at = path.indexOf(id);
    if (at >= 0) cycles.push(path.slice(at).reverse());
    if (at >= 0 || done.has(id)) return;
    for (const earlier of steps.get(id)?.earlier ?? []) follow(earlier, [...path, id]);
    done.add(id);
  };
  for (const id of steps.keys()) follow(id, []);
  return cycles;
}

/** The same steps, where events of a cycle are no longer tied to each other: what is left can be sorted. */
function withoutCycles(steps: Steps, cycles: readonly (readonly string[])[]): Steps {
  const isTied = (a: string, b: string) => cycles.some((ids) => ids.includes(a) && ids.includes(b));
  return new Map(
    [...steps].map(([id, step]) => [id, { ...step, earlier: step.earlier.filter((other) => !isTied(id, other)) }]),
  );
}

function forbiddenByDates(steps: Steps): Contradiction[] {
  return [...steps.values()].flatMap((later) => {
    const forbidding = ancestorsOf(later, steps).filter((earlier) => earlier.min > later.max);
    return forbidding.map((earlier) => ({ kind: 'dates' as const, earlier: earlier.id, later: later.id }));
  });
}

function ancestorsOf(step: Step, steps: Steps): Step[] {
  const ids = reached(step.earlier, (id) => steps.get(id)?.earlier ?? []);
  return ids.flatMap((id) => steps.get(id) ?? []);
}

/** What is reached from some ids by going on from each, each once. */
function reached(from: readonly string[], next: (id: string) => readonly string[]): string[] {
  const found = new Set<string>();
  const collect = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (found.has(id)) continue;
      found.add(id);
      collect(next(id));
    }
  };
  collect(from);
  return [...found];
}

/** Kahn's algorithm: of the events with nothing left before them, always the one with the first key. */
function sorted(steps: Steps): string[] {
  const laterThan = laterOf(steps);
  const waiting = new Map([...steps].map(([id, { earlier }]) => [id, earlier.filter((e) => steps.has(e)).length]));
  // All events by their keys: the first that is ready is near the front of what is left.
  const left = [...steps.values()].map((step) => ({ id: step.id, key: keyOf(step, steps, laterThan) }));
  left.sort((a, b) => compare(a.key, b.key));
  const ids: string[] = [];
  while (left.length > 0) {
    // Two cycles that share events can leave one standing: then the first key goes first.
    const ready = Math.max(
      0,
      left.findIndex(({ id }) => waiting.get(id) === 0),
    );
    for (const { id } of left.splice(ready, 1)) {
      ids.push(id);
      for (const later of laterThan.get(id) ?? []) waiting.set(later, (waiting.get(later) ?? 0) - 1);
    }
  }
  return ids;
}

/** The ids right after each, by `after` and `before`. */
function laterOf(steps: Steps): ReadonlyMap<string, readonly string[]> {
  const later = new Map<string, string[]>();
  for (const { id, earlier } of steps.values()) {
    for (const other of earlier) later.set(other, [...(later.get(other) ?? []), id]);
  }
  return later;
}

/** First day, last day, and 1 where they are another event's, which then comes first. */
type Key = readonly [number, number, number];

function compare(a: Key, b: Key): number {
  return Math.sign(a[0] - b[0] || 0) || Math.sign(a[1] - b[1] || 0) || a[2] - b[2];
}

function keyOf(step: Step, steps: Steps, laterThan: ReadonlyMap<string, readonly string[]>): Key {
  const own = datesOf(step);
  if (own) return [...own, 0];
  const earlier = ancestorsOf(step, steps).flatMap((other) => toKey(datesOf(other), 1));
  if (earlier.length > 0) return earlier.reduce((last, key) => (compare(key, last) > 0 ? key : last));
  const later = reached(laterThan.get(step.id) ?? [], (id) => laterThan.get(id) ?? []);
  const keys = later.flatMap((id) => toKey(datesOf(steps.get(id)), -1));
  return keys.reduce((first, key) => (compare(key, first) < 0 ? key : first), [Infinity, Infinity, 1]);
}

function toKey(dates: readonly [number, number] | undefined, shift: number): Key[] {
  return dates ? [[...dates, shift]] : [];
}

/** What sorts a date: where only its end is known, that end; undefined where nothing is. */
function datesOf(step: Step | undefined): readonly [number, number] | undefined {
  const { min = -Infinity, max = Infinity } = step ?? {};
  if (min !== -Infinity) return [min, max];
  return max === Infinity ? undefined : [max, max];
}
