import type { OrgChartSource } from '../../charts/org-chart/source.ts';

/** A moment to which the chart can be set. */
export interface Stop {
  /** As the address has it: the id of a state, a day, or `after`. */
  readonly at: string;
  readonly label: string;
}

const DAY = 86_400_000;

/**
 * The moments at which something changes: the first state, each day by which a dated change is certainly done, the other
 * states, and after all changes where no state shows that. A change without a date has no day of its own.
 */
export function stopsOf({ structure, bounds, dates }: OrgChartSource, afterAll: string): Stop[] {
  const [first, ...others] = structure.states.map(({ id, label }): Stop => ({ at: id, label }));
  const days = new Map<number, string[]>();
  for (const { id } of structure.changes) {
    const day = bounds[id]?.isCertain === true ? bounds[id].max : undefined;
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), dates[`change/${id}`] ?? '']);
  }
  const dated = [...days].toSorted(([a], [b]) => a - b);
  const stops = dated.map(([day, words]): Stop => ({
    at: new Date(day * DAY).toISOString().slice(0, 10),
    label: [...new Set(words)].join(', '),
  }));
  const all = structure.changes.filter(({ standing }) => standing !== 'implied' && standing !== 'rumour');
  const isListed = structure.states.some(
    ({ changes }) => changes.length === all.length && all.every(({ id }) => changes.includes(id)),
  );
  return [...(first ? [first] : []), ...stops, ...others, ...(isListed ? [] : [{ at: 'after', label: afterAll }])];
}
