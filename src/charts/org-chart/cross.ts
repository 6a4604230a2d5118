import type { Frame, Group, Receiver, Section } from './parts.ts';

/** A path by the places of its ends, from the top: at the left, at the right. */
export type Ends = readonly [number, number];

const SWEEPS = 4;

/**
 * A section whose boxes are ordered so that few paths cross: receivers, what comes to them, and the groups of rows in a
 * frame, each by the mean place of what they are tied to (the barycentre heuristic of Sugiyama, Tagawa and Toda, 1981).
 * An order that crosses no less than the one of the data is not taken.
 */
export function uncrossed(section: Section): Section {
  let best = section;
  let least = countCrossings(endsOf(section));
  for (let sweep = 0, next = section; sweep < SWEEPS && least > 0; sweep++) {
    next = withGroupsInOrder(withReceiversInOrder(next));
    const count = countCrossings(endsOf(next));
    if (count < least) [best, least] = [next, count];
    const settled = withReceiversInOrder(next);
    const again = countCrossings(endsOf(settled));
    if (again < least) [best, least] = [settled, again];
  }
  return best;
}

/** How many pairs of paths cross. Paths that share an end do not. */
export function countCrossings(ends: readonly Ends[]): number {
  const sorted = ends.toSorted(([a, b], [c, d]) => a - c || b - d);
  const size = Math.max(0, ...ends.map(([, right]) => right)) + 1;
  // A Fenwick tree of how many paths so far end at each place, as Barth, Mutzel and Jünger (2004) count.
  const tree = new Array<number>(size + 1).fill(0);
  let [crossings, passed] = [0, 0];
  for (const [, right] of sorted) {
    let notBelow = 0;
    for (let i = right + 1; i > 0; i -= i & -i) notBelow += tree[i] ?? 0;
    crossings += passed - notBelow;
    for (let i = right + 1; i <= size; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
    passed++;
  }
  return crossings;
}

/** The ends of all paths of a section. */
export function endsOf({ frames, receivers }: Section): Ends[] {
  const left = placesOf(frames);
  const slots = receivers.flatMap(({ arrivals }) => arrivals.flatMap((arrival) => arrival.slots));
  return slots.flatMap(({ from }, index) => {
    const place = from === undefined ? undefined : left.get(from);
    return place === undefined ? [] : [[place, index] as const];
  });
}

/** Where each box of some frames comes, from the top, by the key of its unit. */
function placesOf(frames: readonly Frame[]): ReadonlyMap<string, number> {
  const keys: string[] = [];
  const walk = (frame: Frame): void => {
    keys.push(frame.key, ...frame.groups.flatMap(({ rows }) => rows.map(({ key }) => key)));
    frame.frames.forEach(walk);
  };
  frames.forEach(walk);
  return new Map(keys.map((key, index) => [key.replace(/^ghost\//, 'unit/'), index]));
}

function withReceiversInOrder(section: Section): Section {
  const left = placesOf(section.frames);
  const place = ({ from }: { readonly from?: string }): number | undefined =>
    from === undefined ? undefined : left.get(from);
  const receivers = section.receivers.map((receiver): Receiver => {
    const arrivals = receiver.arrivals.map((arrival) => ({
      ...arrival,
      slots: byMean(arrival.slots, (slot) => [place(slot)]),
    }));
    return { ...receiver, arrivals: byMean(arrivals, ({ slots }) => slots.map(place)) };
  });
  return {
    ...section,
    receivers: byMean(receivers, ({ arrivals }) => arrivals.flatMap(({ slots }) => slots.map(place))),
  };
}

function withGroupsInOrder(section: Section): Section {
  const slots = section.receivers.flatMap(({ arrivals }) => arrivals.flatMap((arrival) => arrival.slots));
  const right = new Map(slots.map(({ from }, index) => [from, index]));
  const place = (key: string): number | undefined => right.get(key.replace(/^ghost\//, 'unit/'));
  const ordered = (frame: Frame): Frame => {
    const moved = frame.groups.map((group): Group => ({
      ...group,
      rows: byMean(group.rows, ({ key }) => [place(key)]),
    }));
    const groups = byMean(moved, ({ rows }) => rows.map(({ key }) => place(key)));
    return { ...frame, groups, frames: frame.frames.map(ordered) };
  };
  return { ...section, frames: section.frames.map(ordered) };
}

/** In the order of the mean of their places; what has none keeps its place in the list. */
function byMean<T>(list: readonly T[], tiesOf: (entry: T) => readonly (number | undefined)[]): T[] {
  const means = list.map((entry) => {
    const places = tiesOf(entry).filter((place) => place !== undefined);
    return places.length === 0 ? undefined : places.reduce((sum, place) => sum + place, 0) / places.length;
  });
  const tied = list.flatMap((entry, index) => (means[index] === undefined ? [] : [{ entry, mean: means[index] }]));
  const sorted = tied.sort((a, b) => a.mean - b.mean);
  let next = 0;
  return list.map((entry, index) => (means[index] === undefined ? entry : (sorted[next++]?.entry ?? entry)));
}
