import type { UnitEntry as Unit } from '../../model/schemas.ts';
import type { Arrival, Receiver, Slot, Words } from './parts.ts';
import { aside, changeOf, isFresh, type Moment, type Moments } from './moment.ts';
import { wayOf, type Destination, type Plan } from './plan.ts';
import { inPlace, unitSign } from './units.ts';

interface Part {
  /** The units of the section: what moves out of it is received in it. */
  readonly within: ReadonlySet<string>;
  readonly isLast: boolean;
  /** The receivers drawn already, in another section. */
  readonly taken: Set<string>;
}

/** The units that receive, in the order in which something is moved into them. */
export function receiversOf(moments: Moments, plan: Plan, { within, isLast, taken }: Part): Receiver[] {
  const { units } = moments.shown.lookup;
  // What is hidden in a folded frame is counted there; what comes into one comes to the frame.
  const ways = plan.destinations.filter(({ unit }) => within.has(unit) && plan.hiddenIn(unit) === undefined);
  const into = Map.groupBy(ways, ({ to }) => plan.hiddenIn(to) ?? to);
  const coordinators = isLast ? coordinatorsOf(moments, plan) : [];
  const set = Map.groupBy(coordinators, ({ by }) => by);
  return [...new Set([...into.keys(), ...set.keys()])].flatMap((id) => {
    const unit = units.get(id);
    if (!unit) return [];
    const moved = [...Map.groupBy(into.get(id) ?? [], ({ change }) => change)].map(([change, some]) =>
      movedArrival(moments, plan, { change, to: unit, ways: some }),
    );
    const coordinated = (set.get(id) ?? []).map(({ change }) => setArrival(moments, change));
    const key = keyOf(plan, unit, taken);
    taken.add(id);
    return [receiverOf(moments.shown, plan, unit, { key, arrivals: [...moved, ...coordinated] })];
  });
}

/** The changes that set work at the level of a unit that is no organization with a heading of its own. */
function coordinatorsOf({ all }: Moments, plan: Plan): { by: string; change: string }[] {
  const found = all.flatMap(({ now }) => now.coordination).filter(({ by }) => plan.roles.get(by) !== 'organization');
  return [...new Map(found.map(({ by, change }) => [change, { by, change }])).values()];
}

function keyOf({ roles }: Plan, { id }: Unit, taken: ReadonlySet<string>): string {
  if (taken.has(id)) return `unit/${id}/again/${taken.size}`;
  return roles.get(id) === 'receiver' ? `unit/${id}` : `unit/${id}/after`;
}

function receiverOf(
  moment: Moment,
  plan: Plan,
  unit: Unit,
  { key, arrivals }: Pick<Receiver, 'key' | 'arrivals'>,
): Receiver {
  const { said, existence } = moment.words.structure;
  const known = unit.text === undefined ? (unit.existed === 'absent' ? [existence] : []) : [unit.text];
  const isOpen = unit.existed === 'absent' && !arrivals.some(({ slots }) => slots.some(({ isShown }) => isShown));
  const notes = unit.said.map(({ document, text }) => said(document, text));
  // A unit with a place of its own says there what has become of it.
  const own = plan.roles.get(unit.id) === 'receiver' ? inPlace(moment, plan, unit) : undefined;
  const sign = own?.words === undefined ? unitSign(moment, unit) : own;
  const words = own?.words === undefined ? {} : { words: own.words };
  const { label, sentence, standing, evidence, isFresh: isNew } = sign;
  const status = own?.status ?? thereAt(moment, unit, arrivals);
  const base = { key, label, ...words, sentence, standing, evidence, isFresh: isNew, status } as const;
  return { ...base, notes: [...notes, ...known], isOpen, arrivals };
}

/** Whether a unit with a place of its own is there to receive, wherever that place is by then. */
function thereAt({ units, was }: Moment, { id }: Unit, arrivals: readonly Arrival[]): Receiver['status'] {
  return units.has(id) || was.has(id) || arrivals.some(({ isShown }) => isShown) ? 'here' : 'notYet';
}

interface Way {
  readonly change: string;
  readonly to: Unit;
  readonly ways: readonly Destination[];
}

function movedArrival(moments: Moments, plan: Plan, { change: id, to, ways }: Way): Arrival {
  const { shown } = moments;
  const slots = ways.map((way) => slotOf(moments, plan, way));
  const change = changeOf(shown, id);
  const sign = shown.sign({ claim: `change/${id}`, key: `change/${id}/${to.id}`, label: change.label, on: [change] });
  const words = aside(shown, sign);
  const verb = change.verb === 'merged' ? 'merged' : 'moved';
  const homes = new Set(ways.flatMap(({ unit }) => plan.homeOf(unit) ?? []));
  const origin = shown.words.list([...homes].flatMap((home) => shown.lookup.units.get(home)?.label ?? []));
  return {
    key: sign.key,
    standing: sign.standing,
    path: shown.words.structure.path(verb, words),
    heading:
      origin === '' ? shown.words.structure.happened(verb, words) : shown.words.structure.arrived(verb, origin, words),
    isShown: slots.some(({ isShown }) => isShown),
    isFresh: isFresh(shown, id),
    slots,
  };
}

function slotOf({ shown, all }: Moments, plan: Plan, way: Destination): Slot {
  const reserve = all.map((moment) => labelled(moment, way));
  const { label, words } = labelled(shown, way);
  const sign = signOf(shown, way.change, `unit/${way.unit}`, label);
  const isShown = hasCome(shown, plan, way);
  return { ...sign, ...(words === undefined ? {} : { words }), isShown, reserve, from: `unit/${way.unit}` };
}

function signOf(shown: Moment, id: string, key: string, label: string) {
  const change = changeOf(shown, id);
  const isNew = isFresh(shown, id);
  return shown.sign({ claim: `change/${id}`, key, label, text: change.label, on: [change], isFresh: isNew });
}

/** Whether a unit is where a way leads, by that change. */
function hasCome(moment: Moment, plan: Plan, { unit, to, change }: Destination): boolean {
  const way = wayOf(moment, unit, plan.homeOf(unit));
  return way?.to === to && way.change === change;
}

function labelled(moment: Moment, { unit, change: id }: Destination): Words {
  const change = changeOf(moment, id);
  const label = moment.units.get(unit)?.label ?? moment.lookup.units.get(unit)?.label ?? unit;
  const words = aside(moment, moment.sign({ claim: `change/${id}`, label, on: [change] }));
  return words === undefined ? { label } : { label, words };
}

function setArrival({ shown }: Moments, id: string): Arrival {
  const change = changeOf(shown, id);
  const fresh = isFresh(shown, id);
  const base = { claim: `change/${id}`, text: change.label, on: [change], isFresh: fresh } as const;
  const sign = shown.sign({ ...base, label: change.label });
  const words = aside(shown, sign);
  const slots = coordinatedUnits(shown, change).map(({ id: unit, label, isShown }): Slot => {
    const box = shown.sign({ ...base, key: `change/${id}/${unit}`, label });
    return { ...box, ...(words === undefined ? {} : { words }), isShown, reserve: [] };
  });
  const isShown = slots.some((slot) => slot.isShown);
  const path = shown.words.structure.verb('coordinated', words);
  const heading = shown.words.structure.happened('coordinated', words);
  return { key: sign.key, standing: sign.standing, path, heading, isShown, isFresh: fresh, slots };
}

/** The units that a change sets at another level, in the order of the data, and whether they are there by then. */
export function coordinatedUnits(
  { lookup, now }: Moment,
  change: ReturnType<typeof changeOf>,
): (Unit & { readonly isShown: boolean })[] {
  if (change.verb !== 'coordinated') return [];
  const set = new Set(now.coordination.find((each) => each.change === change.id)?.units);
  const ids = change.units.toSorted((a, b) => (lookup.unitOrder.get(a) ?? 0) - (lookup.unitOrder.get(b) ?? 0));
  return ids.flatMap((id) => {
    const unit = lookup.units.get(id);
    return unit ? [{ ...unit, isShown: set.has(id) }] : [];
  });
}
