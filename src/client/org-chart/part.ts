/** Parts of a view as an address has them; an empty one is taken out, except of what is folded: nothing is. */
export type Part = Readonly<
  Partial<Record<'picture' | 'at' | 'from' | 'standing' | 'folded' | 'branch', string | undefined>>
>;

const NAMES = ['picture', 'at', 'from', 'standing', 'folded', 'branch'];

/** The query of a view with some parts set anew. What else the query has stays. */
export function withPart(search: URLSearchParams, part: Part): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(part))
    if (value === undefined || (value === '' && name !== 'folded')) next.delete(name);
    else next.set(name, value);
  return next;
}

/** Whether a query asks for a view of the chart. */
export function hasView(search: URLSearchParams): boolean {
  return NAMES.some((name) => search.has(name));
}
