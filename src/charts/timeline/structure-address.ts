import type { Structure, TimelineEvent } from '../../model/story.ts';
import { isClosed } from './columns.ts';
import { writeStretch } from './days.ts';
import type { When } from './values.ts';

/**
 * Where the org chart shows the structure as of an event, from the root of the site: the first listed state that has all
 * changes that the event carries, otherwise the day where its date is one day and sure. Undefined where neither tells:
 * no date is made up for a change that has none.
 */
export function structureAddress(
  { changes }: Pick<TimelineEvent, 'changes'>,
  date: When | undefined,
  { states, units }: Pick<Structure, 'states' | 'units'>,
): string | undefined {
  if (units.length === 0) return undefined;
  const state = states.find((each) => changes.length > 0 && changes.every((id) => each.changes.includes(id)));
  const at = state ? state.id : dayOf(date);
  return at === undefined ? undefined : `/org-chart/?at=${encodeURIComponent(at)}`;
}

function dayOf(date: When | undefined): string | undefined {
  if (!isClosed(date) || date.isApproximate || date.isUncertain) return undefined;
  const day = Math.floor(date.min);
  if (Math.ceil(date.max) - day > 1) return undefined;
  const { from } = writeStretch({ from: day, to: day + 1 });
  return /^\d{4}-/.test(from) ? from : undefined;
}
