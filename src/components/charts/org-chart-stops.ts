import { daysOfChange, instantOf, isoOf } from '../../charts/org-chart/instant.ts';
import type { OrgChartSource } from '../../charts/org-chart/source.ts';
import type { StateEntry } from '../../model/schemas.ts';

/** A moment to which the chart can be set. */
export interface Stop {
  /** As the address has it: the id of a state, a day, or `after`. */
  readonly at: string;
  readonly label: string;
}

/**
 * The moments at which something changes: the states in their order, each day by which a dated change is certainly done,
 * and after all changes where no state and no day shows that. A state stands before the first day that has a change
 * which it does not list. A change without a date has no day of its own.
 */
export function stopsOf(source: OrgChartSource): Stop[] {
  const { states } = source.structure;
  const days = daysOfChange(source).flatMap((day) => instantOf(source, isoOf(day)) ?? []);
  const after = instantOf(source, 'after');
  const seen = [...states.map(({ changes }) => changes), ...days.map(({ applied }) => [...applied])];
  const isSeen = seen.some((ids) => ids.length === after?.applied.size && ids.every((id) => after.applied.has(id)));
  const made = [...days, ...(after && !isSeen ? [after] : [])];
  const stops: Stop[] = states.slice(0, 1).map(stopOf);
  const others = states.slice(1);
  for (const { state, applied } of made) {
    while (others[0] && isPassed(others[0], applied)) stops.push(...others.splice(0, 1).map(stopOf));
    stops.push(stopOf(state));
  }
  return [...stops, ...others.map(stopOf)];
}

function stopOf({ id, label }: StateEntry): Stop {
  return { at: id, label };
}

function isPassed(state: StateEntry, applied: ReadonlySet<string>): boolean {
  return [...applied].some((id) => !state.changes.includes(id));
}
