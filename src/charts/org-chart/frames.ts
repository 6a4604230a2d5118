import type { UnitEntry as Unit } from '../../model/schemas.ts';
import type { Frame, Group, Row, RowStatus, Seat, Sign, Words } from './parts.ts';
import { aside, changeOf, isFresh, type Moment, type Moments } from './moment.ts';
import { wayOf, type Plan } from './plan.ts';
import { seatOf } from './seats.ts';
import { inPlace, statusOf, unitSign, wordsInPlace } from './units.ts';

/** Makes what some units are drawn as; where no change stirs them once, of one moment, since all others have the same. */
function once<T>(moments: Moments, plan: Plan, key: string, units: readonly Unit[], make: (of: Moments) => T): T {
  if (!units.every(({ id }) => plan.isStill(id))) return make(moments);
  if (!plan.still.has(key)) plan.still.set(key, make({ ...moments, all: [moments.shown] }));
  return plan.still.get(key) as T;
}

/**
 * A unit with its posts, rows and inner frames, where it stands at first; folded, only what it is and how much it holds.
 * The same value at every moment where no change stirs it.
 */
export function frameOf(moments: Moments, plan: Plan, unit: Unit): Frame {
  return once(moments, plan, `frame/${unit.id}`, [unit], (of) => frameMade(of, plan, unit));
}

function frameMade(moments: Moments, plan: Plan, unit: Unit): Frame {
  const { shown } = moments;
  const children = plan.childrenOf(unit.id);
  const isFull = children.length > 0 || shown.lookup.postsIn.has(unit.id);
  const isFolded = isFull && plan.folded.has(unit.id);
  const fold = isFull ? { fold: { id: unit.id, isFolded } } : {};
  const base = inPlace(shown, plan, unit);
  if (isFolded) {
    const inside = insideOf(plan, unit);
    const said = [holding(shown, [unit, ...inside])];
    return { ...base, ...fold, said, seats: [], notes: movesWithin(shown, plan, unit, inside), groups: [], frames: [] };
  }
  const rows = children.filter(({ id }) => plan.roles.get(id) === 'row');
  const groups = once(moments, plan, `groups/${unit.id}`, rows, (of) => groupsOf(of, plan, rows));
  const frames = children.filter(({ id }) => plan.roles.get(id) === 'frame');
  return {
    ...base,
    ...fold,
    said: unit.said.map(({ document, text }) => shown.words.structure.said(document, text)),
    seats: seatsOf(moments, unit),
    notes: notesOf(moments, unit),
    groups: [...groups, ...joinedGroup(moments, unit)],
    frames: frames.map((child) => frameOf(moments, plan, child)),
  };
}

function insideOf(plan: Plan, unit: Unit): Unit[] {
  const found = [...plan.childrenOf(unit.id)];
  for (const { id } of found) found.push(...plan.childrenOf(id));
  return found;
}

/** How many units of each kind are in a frame, and how many posts, at either moment. */
function holding({ was, units, lookup, words }: Moment, [unit, ...inside]: readonly Unit[]): string {
  const there = inside.filter(({ id }) => was.has(id) || units.has(id));
  const posts = [...(unit ? [unit] : []), ...inside].reduce(
    (sum, { id }) => sum + (lookup.postsIn.get(id)?.length ?? 0),
    0,
  );
  const kinds = [...Map.groupBy(there, ({ kind }) => kind)].map(([kind, some]) => [some.length, kind] as const);
  return words.structure.holds(kinds, posts);
}

/** So many places are named in a folded frame: their boxes are not drawn while nothing that is drawn comes to them. */
const NAMED = 3;

/** How many of the units in a folded frame are elsewhere by now, and where, on all the changes that moved them. */
function movesWithin(shown: Moment, plan: Plan, { id }: Unit, inside: readonly Unit[]): Frame['notes'] {
  const ways = inside.flatMap((unit) => wayOf(shown, unit.id, plan.homeOf(unit.id)) ?? []);
  const [first, ...others] = [...new Set(ways.map(({ change }) => change))].map((change) => changeOf(shown, change));
  if (!first) return [];
  const sign = shown.sign({
    claim: `unit/${id}`,
    key: `unit/${id}/moves`,
    label: shown.words.structure.moveWithin(ways.length, '', undefined),
    on: [first, ...others],
    isFresh: ways.some(({ change }) => isFresh(shown, change)),
  });
  const places = [...new Set(ways.map(({ to }) => shown.units.get(to)?.label ?? to))];
  const to = places.length > NAMED ? '' : shown.words.list(places);
  const label = shown.words.structure.moveWithin(ways.length, to, aside(shown, sign));
  return [{ ...sign, label, sentence: label, isShown: true }];
}

/**
 * What is of an organization itself, in a frame of its own: its posts, and who joins it; none where there is nothing. It
 * is there when the organization is, also where that has become part of another.
 */
export function seatsFrame(moments: Moments, organization: Unit, of: RowStatus): Frame | undefined {
  const seats = seatsOf(moments, organization);
  const notes = notesOf(moments, organization);
  const groups = joinedGroup(moments, organization);
  if (seats.length + notes.length + groups.length === 0) return undefined;
  const sign = unitSign(moments.shown, organization, `unit/${organization.id}/level`);
  const label = moments.shown.words.structure.asWhole;
  const status = of === 'away' ? 'here' : of;
  return { ...sign, label, status, isLevel: true, said: [], seats, notes, groups, frames: [] };
}

function seatsOf(moments: Moments, unit: Unit): Seat[] {
  const posts = moments.shown.lookup.postsIn.get(unit.id) ?? [];
  return posts.map((post) => seatOf(moments, post));
}

function notesOf({ shown, all }: Moments, unit: Unit): Frame['notes'] {
  const touching = all.flatMap(({ touching: by }) => by.get(unit.id) ?? []);
  return [...new Set(touching)].map((id) => {
    const change = changeOf(shown, id);
    const base = { claim: `change/${id}`, key: `change/${id}/${unit.id}`, on: [change] } as const;
    const sign = shown.sign({ ...base, label: change.label, isFresh: isFresh(shown, id) });
    return { ...sign, label: sign.sentence, isShown: shown.applied.has(id) };
  });
}

/** Rows that one change moves stand together, so that their paths do; the others by kind. In the order of the data. */
function groupsOf(moments: Moments, plan: Plan, units: readonly Unit[]): Group[] {
  const byWay = Map.groupBy(units, ({ id, kind }) => {
    const way = plan.waysOf.get(id)?.[0];
    return way ? `${way.change} ${way.to}` : `kind ${kind}`;
  });
  const groups = [...byWay.values()];
  const shown = headingsOf(moments.shown, plan, groups);
  const all = moments.all.map((moment) => headingsOf(moment, plan, groups));
  return groups.map((members, index): Group => {
    const rows = members.map((unit) => rowOf(moments, plan, unit));
    const reserve = all.map((headings) => headings[index]?.heading ?? '');
    return { ...NO_HEADING, ...shown[index], reserve, rows };
  });
}

type Heading = Pick<Group, 'heading' | 'isSaid'>;
const NO_HEADING: Heading = { heading: '', isSaid: false };

/** What stands over the rows of a frame: what has become of them, or how many of a kind there are, said once a kind. */
function headingsOf(moment: Moment, plan: Plan, groups: readonly (readonly Unit[])[]): Heading[] {
  const said = groups.map((units) => saidOver(moment, plan, units));
  const plain = groups.map((units, index) =>
    said[index] ? [] : units.filter((unit) => statusOf(moment, plan, unit) !== 'notYet'),
  );
  const counts = Map.groupBy(plain.flat(), ({ kind }) => kind);
  const told = new Set<Unit['kind']>();
  return said.map((heading, index) => {
    if (heading) return heading;
    const kinds = new Set(plain[index]?.map(({ kind }) => kind)).difference(told);
    for (const kind of kinds) told.add(kind);
    const words = [...kinds].map((kind) => moment.words.structure.count(counts.get(kind)?.length ?? 0, kind));
    return { heading: words.join(', '), isSaid: false };
  });
}

/** What has become of rows that are all elsewhere by then. */
function saidOver(moment: Moment, plan: Plan, units: readonly Unit[]): Heading | undefined {
  if (!units.every((unit) => statusOf(moment, plan, unit) === 'away')) return undefined;
  const changed = units.flatMap(({ id }) => (plan.waysOf.get(id) ?? []).map((way) => way.change));
  const by = inOrder(moment, changed).find((id) => moment.applied.has(id));
  if (by === undefined) return undefined;
  const change = changeOf(moment, by);
  const sign = moment.sign({ claim: `change/${change.id}`, label: change.label, on: [change] });
  return { heading: moment.words.structure.happened(change.verb, aside(moment, sign)), isSaid: true };
}

/** Changes in the order of the data. */
function inOrder({ lookup }: Moment, ids: readonly string[]): string[] {
  const order = lookup.orderOf;
  return [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function rowOf(moments: Moments, plan: Plan, unit: Unit): Row {
  return once(moments, plan, `row/${unit.id}`, [unit], ({ shown, all }) => {
    const reserve = all.map((moment) => wordsInPlace(moment, plan, unit));
    return { ...inPlace(shown, plan, unit), reserve };
  });
}

/** Those who join a unit, as rows of it. */
function joinedGroup({ shown, all }: Moments, unit: Unit): Group[] {
  const joined = new Map(
    all.flatMap(({ joining }) => (joining.get(unit.id) ?? []).map((entry) => [entry.change, entry])),
  );
  const rows = [...joined.values()].map(({ change: id, name }): Row => {
    const change = changeOf(shown, id);
    const label = shown.source.names[name] ?? name;
    const base = {
      claim: `change/${id}`,
      label,
      text: change.label,
      on: [change],
      isFresh: isFresh(shown, id),
    } as const;
    const sign: Sign = shown.sign(base);
    const words = shown.words.structure.verb('joined', aside(shown, sign));
    const reserve: Words[] = [{ label, words }];
    return { ...sign, status: shown.applied.has(id) ? 'here' : 'notYet', words, reserve };
  });
  return rows.length === 0 ? [] : [{ heading: '', isSaid: false, reserve: [], rows }];
}
