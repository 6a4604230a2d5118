import type { UnitEntry as Unit } from '../../model/schemas.ts';
import type { RowStatus, Sign } from './parts.ts';
import { aside, changeOf, isFresh, type Moment } from './moment.ts';

/** A unit as a sign: it stands on its own passages and on those that say where it belongs. */
export function unitSign(moment: Moment, unit: Unit, key?: string): Sign {
  const at = moment.units.get(unit.id);
  const tie = unit.unitOf ? [unit.unitOf] : [];
  return moment.sign({
    claim: `unit/${unit.id}`,
    ...(key === undefined ? {} : { key }),
    label: at?.label ?? unit.label,
    text: described(at?.label ?? unit.label, unit.text),
    on: [unit, ...tie],
  });
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

/** The unit where the structure had it before every change. */
export function inPlace(moment: Moment, unit: Unit): InPlace {
  const status = statusOf(moment, unit);
  const base = unitSign(moment, unit, status === 'here' || status === 'notYet' ? undefined : `ghost/${unit.id}`);
  const by = status === 'away' ? undefined : changerOf(moment, unit, status);
  if (by === undefined) return { ...base, status, isFresh: false };
  const change = changeOf(moment, by);
  const { label, sentence, standing, evidence } = moment.sign({
    claim: `change/${by}`,
    label: base.label,
    text: change.label,
    on: [change],
  });
  const words = moment.words.structure.verb(change.verb, aside(moment, { standing, evidence }));
  return { key: base.key, label, sentence, standing, evidence, isFresh: isFresh(moment, by), status, words };
}

function statusOf({ units, now }: Moment, unit: Unit): RowStatus {
  const at = units.get(unit.id);
  if (!at) return now.gone.some(({ id }) => id === unit.id) ? 'gone' : 'notYet';
  return at.parent?.change !== undefined && at.parent.id !== unit.unitOf?.unit ? 'away' : 'here';
}

/** The change that made it what it is in its place. */
function changerOf({ units, now }: Moment, unit: Unit, status: RowStatus): string | undefined {
  if (status === 'gone') return now.gone.find(({ id }) => id === unit.id)?.change;
  const at = units.get(unit.id);
  return at?.renamedBy ?? at?.broughtBy;
}
