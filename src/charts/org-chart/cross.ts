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
  const slots = receivers.flatMap(({ arrivals }) => arrivals.flatMap((arrival) => arrival.slots));
  if (slots.length === 0) return [];
  const left = placesOf(frames, receivers);
  return slots.flatMap(({ from }, index) => {
    const place = from === undefined ? undefined : left.get(from);
    return place === undefined ? [] : [[place, index] as const];
  });
}

/** Where each box comes, from the top, that something of the receivers comes from, by the key of its unit. */
function placesOf(frames: readonly Frame[], receivers: readonly Receiver[]): ReadonlyMap<string, number> {
  const wanted = new Set(
    receivers.flatMap(({ arrivals }) => arrivals.flatMap(({ slots }) => slots.map(({ from }) => from))),
  );
  const places = new Map<string, number>();
  let index = 0;
  for (const frame of frames)
    for (const unit of unitsIn(frame)) {
      if (wanted.has(unit)) places.set(unit, index);
      index++;
    }
  return places;
}

const UNITS = new WeakMap<Frame, readonly string[]>();

/** The keys of the units in a frame, from the top: this is asked of every frame of a picture, several times. */
function unitsIn(frame: Frame): readonly string[] {
  const known = UNITS.get(frame);
  if (known) return known;
  const rows = frame.groups.flatMap((group) => group.rows.map(({ key }) => unitKey(key)));
  const found = [unitKey(frame.key), ...rows, ...frame.frames.flatMap(unitsIn)];
  UNITS.set(frame, found);
  return found;
}

/** `unit/crane` of `ghost/crane` too. */
function unitKey(key: string): string {
  return key.startsWith('ghost/') ? `unit/${key.slice(6)}` : key;
}

function withReceiversInOrder(section: Section): Section {
  const left = placesOf(section.frames, section.receivers);
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
  const place = (key: string): number | undefined => right.get(unitKey(key));
  const inOrder = (group: Group): Group => {
    const rows = byMean(group.rows, ({ key }) => [place(key)]);
    return rows === group.rows ? group : { ...group, rows };
  };
  const ordered = (frame: Frame): Frame => {
    if (!unitsIn(frame).some((unit) => right.has(unit))) return frame;
    const groups = byMean(each(frame.groups, inOrder), ({ rows }) => rows.map(({ key }) => place(key)));
    const frames = each(frame.frames, ordered);
    return groups === frame.groups && frames === frame.frames ? frame : { ...frame, groups, frames };
  };
  return { ...section, frames: section.frames.map(ordered) };
}

/** A list with each entry made anew; itself, where none differs. */
function each<T>(list: readonly T[], make: (entry: T) => T): readonly T[] {
  const made = list.map(make);
  return made.every((entry, index) => entry === list[index]) ? list : made;
}

/** In the order of the mean of their places; what has none keeps its place in the list, which is itself where none has. */
function byMean<T>(list: readonly T[], tiesOf: (entry: T) => readonly (number | undefined)[]): readonly T[] {
  const means = list.map((entry) => {
    const places = tiesOf(entry).filter((place) => place !== undefined);
    return places.length === 0 ? undefined : places.reduce((sum, place) => sum + place, 0) / places.length;
  });
  const tied = list.flatMap((entry, index) => (means[index] === undefined ? [] : [{ entry, mean: means[index] }]));
  if (tied.length === 0) return list;
  const sorted = tied.sort((a, b) => a.mean - b.mean);
  let next = 0;
  return list.map((entry, index) => (means[index] === undefined ? entry : (sorted[next++]?.entry ?? entry)));
}
