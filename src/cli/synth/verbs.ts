import { aLeaf, canMove, come, go, labelOf, move, someUnits, type Moment } from './moment.ts';
import type { Units } from './units.ts';
import type { Random } from './random.ts';
import type { Namer } from './words.ts';
import { listOf } from './words.ts';
import type { ChangeIn } from './world.ts';

/** What a change does, without its evidence. */
type Deed<C = ChangeIn> = C extends ChangeIn
  ? Omit<C, 'id' | 'label' | 'date' | 'standing' | 'cites' | 'unstated'>
  : never;

/** A change in words and in data. */
export interface Happening {
  readonly deed: Deed;
  /** As the documents tell it, without its date: “… moved to …”. */
  readonly past: string;
  /** As its label tells it: “… moves to …”. */
  readonly present: string;
}

/** What changes happen to, and what chance and names they take. */
export interface Stage {
  readonly moment: Moment;
  readonly units: Units;
  readonly random: Random;
  readonly namer: Namer;
}

/** One way in which a structure changes: alters the moment, or gives nothing where it cannot happen. */
export type Act = (stage: Stage) => Happening | undefined;

const TRIES = 20;

const moving =
  (verb: 'moved' | 'merged'): Act =>
  ({ moment, random }) => {
    for (let i = 0; i < TRIES; i++) {
      const units = someUnits(moment, 1 + random.below(3), random);
      const [to] = someUnits(moment, 1, random);
      if (to !== undefined && canMove(moment, units, to)) return moved(verb, moment, units, to);
    }
    return undefined;
  };

function moved(verb: 'moved' | 'merged', moment: Moment, units: string[], to: string): Happening {
  move(moment, units, to);
  const who = listOf(units.map((id) => labelOf(moment, id)));
  const where = labelOf(moment, to);
  const [was, is] = units.length > 1 ? ['were', 'are'] : ['was', 'is'];
  const how = verb === 'moved' ? 'moved to' : 'combined with';
  return { deed: { verb, units, to }, past: `${who} ${was} ${how} ${where}`, present: `${who} ${is} ${how} ${where}` };
}

/** Moves the unit that the last moved ones went to, with all that is in it. */
const moveAround: Act = ({ moment, random }) => {
  const last = moment.away.at(-1);
  const outer = last && moment.parents.get(last.unit);
  for (let i = 0; i < TRIES && outer !== undefined; i++) {
    const [to] = someUnits(moment, 1, random);
    if (to !== undefined && canMove(moment, [outer], to)) return moved('moved', moment, [outer], to);
  }
  return undefined;
};

/** Moves a unit out of one that was moved itself. */
const moveOut: Act = ({ moment, random }) => {
  const carried = new Set(moment.away.map(({ unit }) => unit));
  const inside = [...moment.there].filter((id) => carried.has(moment.parents.get(id) ?? ''));
  for (let i = 0; i < TRIES && inside.length > 0; i++) {
    const unit = random.pick(inside);
    const [to] = someUnits(moment, 1, random);
    if (to !== undefined && canMove(moment, [unit], to)) return moved('moved', moment, [unit], to);
  }
  return undefined;
};

const moveBack: Act = ({ moment }) => {
  const back = moment.away.find(({ unit, home }) => canMove(moment, [unit], home) && !moment.settled.has(unit));
  if (!back) return undefined;
  moment.settled.add(back.unit);
  return moved('moved', moment, [back.unit], back.home);
};

function created(moment: Moment, units: string[], how: string): Happening {
  for (const id of units) come(moment, id);
  const who = listOf(units.map((id) => labelOf(moment, id)));
  const [was, is] = units.length > 1 ? ['were', 'are'] : ['was', 'is'];
  return { deed: { verb: 'created', units }, past: `${who} ${was} ${how}`, present: `${who} ${is} ${how}` };
}

const create: Act = ({ moment, random }) => {
  const units = moment.newcomers.splice(0, 1 + random.below(2));
  return units.length > 0 ? created(moment, units, 'created') : undefined;
};

const comeBack: Act = ({ moment }) => {
  const unit = moment.gone.shift();
  return unit === undefined ? undefined : created(moment, [unit], 'brought back');
};

const dissolve: Act = ({ moment, random }) => {
  const unit = aLeaf(moment, random);
  if (unit === undefined) return undefined;
  go(moment, unit);
  moment.gone.push(unit);
  const who = labelOf(moment, unit);
  return { deed: { verb: 'dissolved', units: [unit] }, past: `${who} was dissolved`, present: `${who} is dissolved` };
};

const split: Act = ({ moment, random }) => {
  const unit = moment.newcomers.length < 2 ? undefined : aLeaf(moment, random);
  if (unit === undefined) return undefined;
  const into = moment.newcomers.splice(0, 2);
  go(moment, unit);
  for (const id of into) come(moment, id);
  const parts = `split into ${listOf(into.map((id) => labelOf(moment, id)))}`;
  const who = labelOf(moment, unit);
  return { deed: { verb: 'split', unit, into }, past: `${who} was ${parts}`, present: `${who} is ${parts}` };
};

const rename: Act = ({ moment, random, namer }) => {
  const unit = aLeaf(moment, random);
  if (unit === undefined) return undefined;
  moment.settled.add(unit);
  const [who, to] = [labelOf(moment, unit), namer.unit(2)];
  return { deed: { verb: 'renamed', unit, to }, past: `${who} was renamed ${to}`, present: `${who} is renamed ${to}` };
};

const vacate: Act = ({ moment, units, random }) => {
  const held = units.posts.filter(({ id, postIn }) => moment.holders.has(id) && moment.there.has(postIn));
  if (held.length === 0) return undefined;
  const { id: post, postIn } = random.pick(held);
  const by = moment.holders.get(post) ?? '';
  moment.holders.delete(post);
  const [who, where] = [personOf(units, by), labelOf(moment, postIn)];
  return { deed: { verb: 'vacated', post, by }, past: `${who} left ${where}`, present: `${who} leaves ${where}` };
};

const fill: Act = ({ moment, units, random }) => {
  const open = units.posts.filter(({ id, postIn }) => !moment.holders.has(id) && moment.there.has(postIn));
  if (open.length === 0) return undefined;
  const { id: post, postIn } = random.pick(open);
  const seated = new Set(moment.holders.values());
  const person = units.people.find(({ id }) => !seated.has(id));
  if (!person) return undefined;
  moment.holders.set(post, person.id);
  const [who, where] = [person.label, `head of ${labelOf(moment, postIn)}`];
  return {
    deed: { verb: 'filled', post, by: person.id },
    past: `${who} became ${where}`,
    present: `${who} becomes ${where}`,
  };
};

const coordinate: Act = ({ moment, random }) => {
  const [by, ...units] = someUnits(moment, 2 + random.below(3), random);
  if (by === undefined || units.length === 0) return undefined;
  const [who, others] = [labelOf(moment, by), listOf(units.map((id) => labelOf(moment, id)))];
  return {
    deed: { verb: 'coordinated', units, by },
    past: `${who} began to coordinate ${others}`,
    present: `${who} begins to coordinate ${others}`,
  };
};

const join: Act = ({ moment, units, random }) => {
  const [unit] = someUnits(moment, 1, random);
  if (unit === undefined) return undefined;
  const { id: by, label } = random.pick(units.people);
  const where = labelOf(moment, unit);
  return { deed: { verb: 'joined', unit, by }, past: `${label} joined ${where}`, present: `${label} joins ${where}` };
};

const unclear: Act = ({ moment, random }) => {
  const units = someUnits(moment, 1 + random.below(3), random);
  const who = listOf(units.map((id) => labelOf(moment, id)));
  if (units.length === 0) return undefined;
  const [went, goes] = ['went through further changes', units.length > 1 ? 'go through' : 'goes through'];
  return { deed: { verb: 'unknown', units }, past: `${who} ${went}`, present: `${who} ${goes} further changes` };
};

function personOf({ people }: Units, id: string): string {
  return people.find((person) => person.id === id)?.label ?? id;
}

/** What happens first, so that every verb does: units move into one that moves, and one goes and comes back. */
export const FIRST_ACTS: readonly Act[] = [
  moving('moved'),
  moveAround,
  moveOut,
  create,
  dissolve,
  vacate,
  coordinate,
  comeBack,
  moving('merged'),
  split,
  fill,
  join,
  rename,
  unclear,
  moveBack,
];

/** What happens then, at random; moves most of all. */
export const LATER_ACTS: readonly Act[] = [
  ...[moving('moved'), moving('moved'), moving('moved'), moveAround, moveOut, moveBack],
  ...[create, dissolve, comeBack, moving('merged'), split, rename, vacate, fill, coordinate, join, unclear],
];
