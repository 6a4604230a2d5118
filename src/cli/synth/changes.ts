import { softest, type SourceStanding } from '../../model/standing.ts';
import { daysInOrder, tellOnce } from './dates.ts';
import { momentOf } from './moment.ts';
import type { Units } from './units.ts';
import { FIRST_ACTS, LATER_ACTS, type Act, type Happening, type Stage } from './verbs.ts';
import type { ChangeIn, StateIn, World } from './world.ts';

/** A change, and the day on which it truly happens, known or not. */
export interface ChangeOnDay {
  readonly change: ChangeIn;
  readonly day: number;
}

/** How many changes a structure of some units goes through: dozens, however large it is. */
function countOf(units: number): number {
  return units < 12 ? units : Math.min(120, Math.max(24, Math.round(units / 12)));
}

/** Lets the structure change, in the order of its days, and has each change said in a document. */
export function makeChanges(units: Units, world: World): ChangeOnDay[] {
  const stage: Stage = { moment: momentOf(units), units, random: world.random, namer: world.namer };
  const days = daysInOrder(countOf(units.units.length), world.random);
  return days.flatMap((day, i): ChangeOnDay[] => {
    const happening = happen(FIRST_ACTS[i], stage);
    return happening ? [{ day, change: changeOf(happening, `change-${i + 1}`, day, world) }] : [];
  });
}

/** The act, or another where that one cannot happen. */
function happen(act: Act | undefined, stage: Stage): Happening | undefined {
  const acts = act ? [act, ...LATER_ACTS] : [stage.random.pick(LATER_ACTS), ...LATER_ACTS];
  for (const next of acts) {
    const happening = next(stage);
    if (happening) return happening;
  }
  return undefined;
}

function changeOf({ deed, past, present }: Happening, id: string, day: number, world: World): ChangeIn {
  const { random, ledger, told } = world;
  const date = random.happens(0.75) ? tellOnce(day, random) : undefined;
  const fact = ledger.say(date ? `${past} ${date.words}` : past, standingOf(random));
  told.push(fact);
  return {
    id,
    ...deed,
    label: present,
    ...(date ? { date: date.edtf } : { unstated: 'The date.' }),
    standing: fact.standing,
    cites: fact.cites,
  };
}

function standingOf(random: World['random']): SourceStanding {
  if (random.happens(0.5)) return 'stated';
  return random.pick(['attributed', 'attributed', 'reported', 'reported', 'analysis', 'forecast', 'rumour']);
}

/** The units of a structure, those that a change brings with its id. */
export function unitsWithArrivals({ units }: Units, changes: readonly ChangeOnDay[]): Units['units'] {
  const there = new Set<string>();
  const arrivals = new Map<string, string>();
  for (const { change } of changes) {
    const comes = change.verb === 'created' ? change.units : change.verb === 'split' ? change.into : [];
    for (const id of comes) if (!there.has(id)) arrivals.set(id, arrivals.get(id) ?? change.id);
    if (change.verb === 'dissolved') for (const id of change.units) if (!arrivals.has(id)) there.add(id);
  }
  return units.map((unit) => {
    const from = arrivals.get(unit.id);
    return from === undefined ? unit : { ...unit, from };
  });
}

/** The state before every change, and one after each third of them. */
export function statesOf({ units }: Units, changes: readonly ChangeOnDay[]): StateIn[] {
  const all = changes.map(({ change }) => change);
  const before = {
    ...{ id: 'before', label: 'Before', note: 'as described', title: 'The units, as they were' },
    ...{ subtitle: 'A frame holds what belongs to it.', standing: softest(units.map(({ standing }) => standing)) },
    changes: [],
  };
  const cuts = [1, 2, 3].map((third) => Math.ceil((all.length * third) / 3)).filter((cut) => cut > 0);
  const later = [...new Set(cuts)].map((cut, i): StateIn => {
    const shown = all.slice(0, cut);
    return {
      ...{ id: `after-${i + 1}`, label: ORDER[i] ?? '', note: 'some without a date', title: 'The units, rearranged' },
      ...{ subtitle: 'A pale box is the old place.', standing: softest(shown.map(({ standing }) => standing)) },
      changes: shown.map(({ id }) => id),
    };
  });
  return [before, ...later];
}

const ORDER = ['After a while', 'Later', 'At the last'];
