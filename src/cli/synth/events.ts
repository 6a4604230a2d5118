import type { SourceStanding } from '../../model/standing.ts';
import { tellLasting, tellOnce, FIRST_DAY, LAST_DAY } from './dates.ts';
import type { ChangeOnDay } from './changes.ts';
import type { Units } from './units.ts';
import { several } from './units.ts';
import type { EventIn, NameIn, World } from './world.ts';

/** An event, and the day on which it truly happens, known or not. */
interface EventOnDay {
  readonly event: Omit<EventIn, 'id'>;
  readonly day: number;
}

/** What happens to a unit or a person: as the documents tell it, and as its label does. */
interface Tale {
  readonly past: string;
  readonly present: string;
  readonly lasts?: boolean;
}

const SOFTER: readonly SourceStanding[] = ['attributed', 'reported', 'analysis', 'rumour'];
/** At most this share of the events are changes of the structure. */
const SHARE_OF_CHANGES = 0.5;

/** Makes the events, in the order of their days, and has each said in a document. */
export function makeEvents(units: Units, changes: readonly ChangeOnDay[], world: World): EventIn[] {
  const { random, size } = world;
  const carried = changes.slice(0, Math.floor(size.events * SHARE_OF_CHANGES)).map(ofChange);
  const others = Array.from({ length: size.events - carried.length }, () => ofName(random.pick(units.names), world));
  const inOrder = [...carried, ...others].sort((a, b) => a.day - b.day);
  const ids = inOrder.map((_, i) => `event-${i + 1}`);
  return inOrder.map(({ event, day }, i) => ({
    id: ids[i] ?? '',
    ...event,
    ...tied(i, day, inOrder, ids, event.date !== undefined, world),
  }));
}

function ofChange({ change, day }: ChangeOnDay): EventOnDay {
  const { id, label, date, standing, cites } = change;
  const when = date === undefined ? { unstated: 'When.' } : { date };
  return { day, event: { label, ...when, standing, cites, changes: [id] } };
}

function ofName(name: NameIn, world: World): EventOnDay {
  const { random, ledger, told } = world;
  const day = FIRST_DAY + random.below(LAST_DAY - FIRST_DAY);
  const { past, present, lasts } = taleOf(name, world);
  const date = random.happens(0.88) ? (lasts ? tellLasting : tellOnce)(day, random) : undefined;
  const standing = random.happens(0.7) ? 'stated' : random.pick(SOFTER);
  const fact = ledger.say(date ? `${past} ${date.words}` : past, standing);
  if (told.length < 400) told.push(fact);
  return {
    day,
    event: {
      label: present,
      ...(date ? { date: date.edtf } : { unstated: 'When.' }),
      standing: fact.standing,
      cites: fact.cites,
      names: [name.id],
      ...(random.happens(0.6) ? { lane: name.id } : {}),
    },
  };
}

function taleOf({ prefLabel, type }: NameIn, { random, namer }: World): Tale {
  const figure = 2 + random.below(900);
  const place = namer.word();
  const tales: readonly Tale[] =
    type === 'person'
      ? [
          { past: `${prefLabel} spoke at ${place}`, present: `${prefLabel} speaks at ${place}` },
          { past: `${prefLabel} worked from ${place}`, present: `${prefLabel} works from ${place}`, lasts: true },
          { past: `${prefLabel} hired ${figure} people`, present: `${prefLabel} hires ${figure} people` },
        ]
      : [
          { past: `${prefLabel} opened a yard at ${place}`, present: `${prefLabel} opens a yard at ${place}` },
          { past: `${prefLabel} bought ${figure} boats`, present: `${prefLabel} buys ${figure} boats` },
          { past: `${prefLabel} was at ${place}`, present: `${prefLabel} is at ${place}`, lasts: true },
          {
            past: `${prefLabel} shared its berths with ${figure} crews`,
            present: `${prefLabel} shares its berths with ${figure} crews`,
            lasts: true,
          },
        ];
  return random.pick(tales);
}

/** How far away an event stands that another is set before or after. */
const REACH = 6;

/** What is known to come before and after; always for an event without a date, so that it has a place. */
function tied(
  at: number,
  day: number,
  events: readonly EventOnDay[],
  ids: readonly string[],
  isDated: boolean,
  { random }: World,
): Pick<EventIn, 'after' | 'before'> {
  if (isDated && !random.happens(0.15)) return {};
  const near = (from: number, to: number, fits: (other: number) => boolean): string[] =>
    ids.slice(Math.max(0, from), to).filter((_, i) => fits(events[Math.max(0, from) + i]?.day ?? day));
  const earlier = near(at - REACH, at, (other) => other < day);
  const later = near(at + 1, at + 1 + REACH, (other) => other > day);
  return {
    ...(earlier.length > 0 ? { after: several(1, earlier, random) } : {}),
    ...(later.length > 0 && random.happens(isDated ? 0.3 : 0.8) ? { before: several(1, later, random) } : {}),
  };
}
