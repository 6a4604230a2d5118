import type { PostEntry as Post, UnitEntry as Unit } from '../../model/schemas.ts';
import type { Frame, Group, Row, Seat, Sign, Words } from './parts.ts';
import { aside, changeOf, isFresh, type Moment, type Moments } from './moment.ts';
import type { Plan } from './plan.ts';
import { seatOf } from './seats.ts';
import { inPlace, unitSign } from './units.ts';

/** A unit with its posts, rows and inner frames, where it stands before every change. */
export function frameOf(moments: Moments, plan: Plan, unit: Unit): Frame {
  const { shown } = moments;
  const children = plan.childrenOf(unit.id);
  const rows = children.filter(({ id }) => plan.roles.get(id) === 'row');
  const frames = children.filter(({ id }) => plan.roles.get(id) === 'frame');
  return {
    ...inPlace(shown, unit),
    said: unit.said.map(({ document, text }) => shown.words.structure.said(document, text)),
    seats: seatsOf(moments, unit),
    notes: notesOf(moments, unit),
    groups: [...groupsOf(moments, plan, rows), ...joinedGroup(moments, unit)],
    frames: frames.map((child) => frameOf(moments, plan, child)),
  };
}

/** The posts of an organization itself, in a frame of their own; none where it has no post. */
export function seatsFrame(moments: Moments, organization: Unit): Frame | undefined {
  const seats = seatsOf(moments, organization);
  if (seats.length === 0) return undefined;
  const sign = unitSign(moments.shown, organization, `unit/${organization.id}/level`);
  const label = moments.shown.words.structure.corporateLevel;
  return { ...sign, label, status: 'here', said: [], seats, notes: [], groups: [], frames: [] };
}

function seatsOf(moments: Moments, unit: Unit): Seat[] {
  const posts = moments.shown.structure.posts.filter(({ postIn }) => postIn === unit.id);
  return posts.map((post: Post) => seatOf(moments, post));
}

function notesOf({ shown, all }: Moments, unit: Unit): Frame['notes'] {
  const touching = all.flatMap(({ now }) => now.touched.filter(({ units }) => units.includes(unit.id)));
  return [...new Set(touching.map(({ change }) => change))].map((id) => {
    const change = changeOf(shown, id);
    const base = { claim: `change/${id}`, key: `change/${id}/${unit.id}`, on: [change] } as const;
    const sign = shown.sign({ ...base, label: change.label, isFresh: isFresh(shown, id) });
    return { ...sign, label: sign.sentence, isShown: shown.now.changes.some((entry) => entry.id === id) };
  });
}

/** Rows that one change moves stand together, so that their paths do; the others by kind. In the order of the data. */
function groupsOf(moments: Moments, plan: Plan, units: readonly Unit[]): Group[] {
  const first = new Map(plan.destinations.toReversed().map((way) => [way.unit, `${way.change} ${way.to}`]));
  const groups = Map.groupBy(units, ({ id, kind }) => first.get(id) ?? `kind ${kind}`);
  return [...groups.values()].map((members): Group => {
    const headings = moments.all.map((moment) => headingOf(moment, plan, members));
    const shown = headingOf(moments.shown, plan, members);
    const rows = members.map((unit) => rowOf(moments, unit));
    return { ...shown, reserve: headings.map(({ heading }) => heading), rows };
  });
}

function headingOf(moment: Moment, plan: Plan, units: readonly Unit[]): Pick<Group, 'heading' | 'isSaid'> {
  const { words, now } = moment;
  const ids = new Set(units.map(({ id }) => id));
  const way = plan.destinations.find(
    ({ unit, change }) => ids.has(unit) && now.changes.some(({ id }) => id === change),
  );
  if (way && units.every((unit) => inPlace(moment, unit).status === 'away')) {
    const change = changeOf(moment, way.change);
    const sign = moment.sign({ claim: `change/${change.id}`, label: change.label, on: [change] });
    return { heading: words.structure.happened(change.verb, aside(moment, sign)), isSaid: true };
  }
  const kinds = Map.groupBy(units, ({ kind }) => kind);
  const counts = [...kinds].map(([kind, some]) => words.structure.count(some.length, kind));
  return { heading: counts.join(', '), isSaid: false };
}

function rowOf({ shown, all }: Moments, unit: Unit): Row {
  const reserve = all.map((moment): Words => {
    const { label, words } = inPlace(moment, unit);
    return words === undefined ? { label } : { label, words };
  });
  return { ...inPlace(shown, unit), reserve };
}

/** Those who join a unit, as rows of it. */
function joinedGroup({ shown, all }: Moments, unit: Unit): Group[] {
  const joined = new Map(
    all.flatMap(({ now }) =>
      now.joined.filter((entry) => entry.unit === unit.id).map((entry) => [entry.change, entry]),
    ),
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
    const status = shown.now.changes.some((entry) => entry.id === id) ? 'here' : 'notYet';
    return { ...sign, status, words, reserve: [{ label, words }] };
  });
  return rows.length === 0 ? [] : [{ heading: '', isSaid: false, reserve: [], rows }];
}
