import { daysOfChange, instantOf, isoOf } from '../../charts/org-chart/instant.ts';
import type { OrgChartSource } from '../../charts/org-chart/source.ts';

/** A moment to which the chart can be set. */
export interface Stop {
  /** As the address has it: the id of a state, a day, or `after`. */
  readonly at: string;
  readonly label: string;
}

/**
 * The moments at which something changes: the first state, each day by which a dated change is certainly done, the other
 * states, and after all changes where no state shows that. A change without a date has no day of its own.
 */
export function stopsOf(source: OrgChartSource): Stop[] {
  const { states } = source.structure;
  const [first, ...others] = states.map(({ id, label }): Stop => ({ at: id, label }));
  const days = daysOfChange(source).map(isoOf);
  const after = instantOf(source, 'after')?.applied ?? new Set();
  const isListed = states.some(({ changes }) => changes.length === after.size && changes.every((id) => after.has(id)));
  const made = [...days, ...(isListed ? [] : ['after'])].flatMap((at) => {
    const instant = instantOf(source, at);
    return instant ? [{ at, label: instant.state.label }] : [];
  });
  return [...(first ? [first] : []), ...made.slice(0, days.length), ...others, ...made.slice(days.length)];
}
