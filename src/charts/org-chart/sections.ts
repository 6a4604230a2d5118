import type { UnitEntry as Unit } from '../../model/schemas.ts';
import type { Coordination, Frame, Organization, Section } from './parts.ts';
import { uncrossed } from './cross.ts';
import { frameOf, seatsFrame } from './frames.ts';
import { aside, changeOf, isFresh, type Moment, type Moments } from './moment.ts';
import type { Plan } from './plan.ts';
import { coordinatedUnits, receiversOf } from './receivers.ts';
import { inPlace } from './units.ts';

/** One section for each organization, and one for the units of which none is stated. Empty ones are left out. */
export function sectionsOf(moments: Moments, plan: Plan): Section[] {
  const organizations = plan.childrenOf(undefined).filter(({ id }) => plan.roles.get(id) === 'organization');
  const taken = new Set<string>();
  const sections = [...organizations, undefined].map((organization): Section => {
    const roots = plan.childrenOf(organization?.id).filter(({ id }) => plan.roles.get(id) === 'frame');
    const heading = organization && organizationOf(moments, plan, organization);
    const own = heading && seatsFrame(moments, organization, heading.status);
    const frames: Frame[] = [...(own ? [own] : []), ...roots.map((unit) => frameOf(moments, plan, unit))];
    const within = new Set(roots.flatMap((unit) => branch(plan, unit.id)));
    const receivers = receiversOf(moments, plan, { within, isLast: organization === undefined, taken });
    return heading && heading.status !== 'notYet'
      ? { organization: heading, frames, receivers }
      : { frames, receivers };
  });
  return sections
    .filter(({ organization, frames, receivers }) => organization ?? frames[0] ?? receivers[0])
    .map(uncrossed);
}

/** A unit and all that is in its frame. */
function branch(plan: Plan, unit: string): string[] {
  const found = [unit];
  for (const id of found) found.push(...plan.childrenOf(id).map((child) => child.id));
  return found;
}

function organizationOf({ shown, all }: Moments, plan: Plan, unit: Unit): Organization {
  const changes = new Set(
    all.flatMap(({ now }) => now.coordination.filter(({ by }) => by === unit.id).map(({ change }) => change)),
  );
  const coordination = [...changes].map((change) => coordinationOf(shown, change));
  const spoken = coordination.find(({ isShown }) => isShown);
  const said = spoken && aside(shown, spoken);
  const { asWhole, aside: joined } = shown.words.structure;
  const level = said === undefined ? asWhole : joined(asWhole, said);
  const notes = coordination.length > 0 ? [level] : [];
  return { ...inPlace(shown, plan, unit), key: `unit/${unit.id}`, notes, coordination };
}

function coordinationOf(moment: Moment, id: string): Coordination {
  const { words, sign } = moment;
  const change = changeOf(moment, id);
  const base = { claim: `change/${id}`, text: change.label, on: [change], isFresh: isFresh(moment, id) } as const;
  const boxes = coordinatedUnits(moment, change).map(({ id: unit, label, isShown }) => ({
    ...sign({ ...base, key: `change/${id}/${unit}`, label }),
    isShown,
  }));
  const bare = sign({ ...base, label: change.label });
  const label = words.structure.verb('coordinated', aside(moment, bare));
  return { ...bare, label, isShown: boxes.some((box) => box.isShown), boxes };
}
