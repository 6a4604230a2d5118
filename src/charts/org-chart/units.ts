import type { ChangeEntry as Change, UnitEntry as Unit } from '../../model/schemas.ts';
import { renamer } from '../../story/structure.ts';
import { wayOf, type Plan } from './plan.ts';
import type { RowStatus, Sign, Words } from './parts.ts';
import type { Ground } from './sign.ts';
import { aside, changeOf, isFresh, type Moment } from './moment.ts';

/** A unit as a sign: it stands on its own passages and on those that say what it is called and where it belongs. */
export function unitSign(moment: Moment, unit: Unit, key?: string): Sign {
  const place = (moment.was.get(unit.id) ?? moment.units.get(unit.id))?.parent;
  const ground = groundOf(moment, unit);
  return moment.sign({
    ...ground,
    ...(key === undefined ? {} : { key }),
    on: place ? [...ground.on, place] : ground.on,
  });
}

/** A unit as a sign without the passages that say where it belongs. */
export function unplacedSign(moment: Moment, unit: Unit): Sign {
  return moment.sign(groundOf(moment, unit));
}

function groundOf(moment: Moment, unit: Unit): Ground {
  const { label = unit.label, renamedBy } = moment.units.get(unit.id) ?? {};
  const named = renamedBy === undefined ? [] : [changeOf(moment, renamedBy)];
  return { claim: `unit/${unit.id}`, label, text: described(label, unit.text), on: [unit, ...named] };
}

/** What is said of a thing, with its name before it where the sentence does not have it. */
export function described(label: string, text: string | undefined): string | undefined {
  return text === undefined || text.includes(label) ? text : `${label}: ${text}`;
}

/** A unit in its first place at a moment: whether it is there, and what a change in that place is called. */
export interface InPlace extends Sign {
  readonly status: RowStatus;
  readonly words?: string;
}

/** The unit where it stood at first. */
export function inPlace(moment: Moment, plan: Plan, unit: Unit): InPlace {
  const status = statusOf(moment, plan, unit);
  const base = unitSign(moment, unit, status === 'here' || status === 'notYet' ? undefined : `ghost/${unit.id}`);
  const by = changerOf(moment, plan, unit, status);
  if (by === undefined) {
    const words = status === 'here' ? aside(moment, base) : undefined;
    return { ...base, status, isFresh: false, ...(words === undefined ? {} : { words }) };
  }
  const change = changeOf(moment, by);
  const { label, sentence, standing, evidence } = changeSign(moment, unit, change, base.label);
  const words = verbOf(moment, unit, change, aside(moment, { standing, evidence }));
  return { key: base.key, label, sentence, standing, evidence, isFresh: isFresh(moment, by), status, words };
}

/** What is written in the unit's first place, at any moment. */
export function wordsInPlace(moment: Moment, plan: Plan, unit: Unit): Words {
  const { label, words } = inPlace(moment, plan, unit);
  return words === undefined ? { label } : { label, words };
}

/** What a change did to a unit; where another had only brought it there before, it stands on that one as well. */
function changeSign(moment: Moment, unit: Unit, change: Change, label: string): Sign {
  const { broughtBy } = moment.units.get(unit.id) ?? {};
  const isNew = !moment.was.has(unit.id) && broughtBy !== undefined && broughtBy !== change.id;
  const on = [change, ...(isNew ? [changeOf(moment, broughtBy)] : [])] as const;
  return moment.sign({ claim: `change/${change.id}`, label, text: change.label, on });
}

function verbOf({ words, was, units, lookup }: Moment, unit: Unit, change: Change, said: string | undefined): string {
  const { verb, splitFrom, renamedFrom, movedAway, path } = words.structure;
  const former = was.get(unit.id)?.label;
  if (former !== undefined && former !== (units.get(unit.id)?.label ?? former)) return renamedFrom(former, said);
  if (change.verb === 'split' && change.unit !== unit.id)
    return splitFrom(was.get(change.unit)?.label ?? lookup.units.get(change.unit)?.label ?? change.unit, said);
  // A unit that a move has brought is named by it, and stands where it says.
  if (!was.has(unit.id) || (change.verb !== 'moved' && change.verb !== 'merged')) return verb(change.verb, said);
  const to = units.get(change.to)?.label;
  return to === undefined ? movedAway(said) : path(change.verb, said, to);
}

/** Whether a unit is where it was: what has come and gone in between is not drawn. */
export function statusOf(moment: Moment, plan: Plan, { id }: Unit): RowStatus {
  if (!moment.units.has(id)) return moment.goneBy.has(id) && moment.was.has(id) ? 'gone' : 'notYet';
  return wayOf(moment, id, plan.homeOf(id)) === undefined && leftBy(moment, id) === undefined ? 'here' : 'away';
}

/** The change that took a unit out of its place into one that is not there by now. */
function leftBy({ units, was }: Moment, id: string): string | undefined {
  const [then, at] = [was.get(id), units.get(id)];
  return then?.parent && at && !at.parent && at.movedBy !== then.movedBy ? at.movedBy : undefined;
}

/** The change that made it what it is in its place; none where it is as it was. */
function changerOf(moment: Moment, plan: Plan, { id }: Unit, status: RowStatus): string | undefined {
  const { units, was, goneBy, touching } = moment;
  // An organization stays where it is: no path leads to what it has become a part of, so that its words say so.
  const isFixed = plan.roles.get(id) === 'organization';
  if (status === 'away') return isFixed ? wayOf(moment, id, undefined)?.change : leftBy(moment, id);
  if (status === 'gone') return goneBy.get(id);
  const [then, at] = [was.get(id), units.get(id)];
  if (status !== 'here' || !at) return undefined;
  if (!then) return at.movedBy ?? at.broughtBy;
  if (then.label !== at.label) return renamer(then, at);
  // Frames have room for a sentence on each change that touches them; other boxes only for the last of them.
  return plan.roles.get(id) === 'frame' || isFixed ? undefined : touching.get(id)?.at(-1);
}
