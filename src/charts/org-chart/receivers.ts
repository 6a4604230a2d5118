import type { UnitEntry as Unit } from '../../model/schemas.ts';
import type { Arrival, Receiver, Slot, Words } from './parts.ts';
import { aside, changeOf, isFresh, type Moment, type Moments } from './moment.ts';
import type { Plan } from './plan.ts';
import { unitSign } from './units.ts';

interface Part {
  /** The units of the section: what moves out of it is received in it. */
  readonly within: ReadonlySet<string>;
  readonly isLast: boolean;
  /** The receivers drawn already, in another section. */
  readonly taken: Set<string>;
}

/** The units that receive, in the order in which something is moved into them. */
export function receiversOf(moments: Moments, plan: Plan, { within, isLast, taken }: Part): Receiver[] {
  const { structure } = moments.shown;
  const ways = plan.destinations.filter(({ unit }) => within.has(unit));
  const coordinators = isLast ? coordinatorsOf(moments, plan) : [];
  const ids = new Set([...ways.map(({ to }) => to), ...coordinators.map(({ by }) => by)]);
  return [...ids].flatMap((id) => {
    const unit = structure.units.find((entry) => entry.id === id);
    if (!unit) return [];
    const changes = new Set(ways.filter(({ to }) => to === id).map(({ change }) => change));
    const moved = [...changes].map((change) => {
      const units = ways.filter((way) => way.to === id && way.change === change).map((way) => way.unit);
      return movedArrival(moments, { change, to: unit, units, from: plan });
    });
    const set = coordinators.filter(({ by }) => by === id).map(({ change }) => setArrival(moments, change));
    const key = keyOf(plan, unit, taken);
    taken.add(id);
    return [receiverOf(moments.shown, unit, key, [...moved, ...set])];
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

function receiverOf(moment: Moment, unit: Unit, key: string, arrivals: readonly Arrival[]): Receiver {
  const { said, existence } = moment.words.structure;
  const known = unit.text === undefined ? (unit.existed === 'absent' ? [existence] : []) : [unit.text];
  const isOpen = unit.existed === 'absent' && !arrivals.some(({ slots }) => slots.some(({ isShown }) => isShown));
  const notes = unit.said.map(({ document, text }) => said(document, text));
  const sign = unitSign(moment, unit, key);
  return { ...sign, notes: [...notes, ...known], isOpen, arrivals };
}

interface Way {
  readonly change: string;
  readonly to: Unit;
  readonly units: readonly string[];
  readonly from: Plan;
}

function movedArrival(moments: Moments, { change: id, to, units, from }: Way): Arrival {
  const { shown } = moments;
  const slots = units.map((unit) => slotOf(moments, { unit, to: to.id, change: id, from }));
  const change = changeOf(shown, id);
  const sign = shown.sign({ claim: `change/${id}`, key: `change/${id}/${to.id}`, label: change.label, on: [change] });
  const words = aside(shown, sign);
  const verb = change.verb === 'merged' ? 'merged' : 'moved';
  const homes = shown.structure.units.filter(({ id: home }) =>
    shown.structure.units.some((unit) => units.includes(unit.id) && unit.unitOf?.unit === home),
  );
  const origin = shown.words.list(homes.map(({ label }) => label));
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

function slotOf({ shown, all }: Moments, way: { unit: string; to: string; change: string; from: Plan }): Slot {
  const reserve = all.map((moment) => labelled(moment, way));
  const change = changeOf(shown, way.change);
  const { label, words } = labelled(shown, way);
  const sign = shown.sign({
    claim: `change/${way.change}`,
    key: `unit/${way.unit}`,
    label,
    text: change.label,
    on: [change],
    isFresh: isFresh(shown, way.change),
  });
  const parent = shown.units.get(way.unit)?.parent;
  const isShown = parent?.id === way.to && parent.change === way.change;
  return { ...sign, ...(words === undefined ? {} : { words }), isShown, reserve, from: `unit/${way.unit}` };
}

function labelled(moment: Moment, { unit, change: id }: { unit: string; change: string }): Words {
  const change = changeOf(moment, id);
  const label =
    moment.units.get(unit)?.label ?? moment.structure.units.find((entry) => entry.id === unit)?.label ?? unit;
  const words = aside(moment, moment.sign({ claim: `change/${id}`, label, on: [change] }));
  return words === undefined ? { label } : { label, words };
}

function setArrival({ shown }: Moments, id: string): Arrival {
  const change = changeOf(shown, id);
  const fresh = isFresh(shown, id);
  const base = { claim: `change/${id}`, text: change.label, on: [change], isFresh: fresh } as const;
  const sign = shown.sign({ ...base, label: change.label });
  const words = aside(shown, sign);
  const isShown = shown.now.changes.some((entry) => entry.id === id);
  const units = change.verb === 'coordinated' ? change.units : [];
  const slots = shown.structure.units
    .filter((unit) => units.includes(unit.id))
    .map(({ id: unit, label }): Slot => {
      const box = shown.sign({ ...base, key: `change/${id}/${unit}`, label });
      return { ...box, ...(words === undefined ? {} : { words }), isShown, reserve: [] };
    });
  const path = shown.words.structure.verb('coordinated', words);
  const heading = shown.words.structure.happened('coordinated', words);
  return { key: sign.key, standing: sign.standing, path, heading, isShown, isFresh: fresh, slots };
}
