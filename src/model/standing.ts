/** How a source stands behind a statement, from firm to soft. */
export const SCALE = ['stated', 'attributed', 'reported', 'analysis', 'forecast', 'rumour'] as const;

/** The standings a passage can have: the scale, and beside it `absent`: the source says that something is not known or not given. */
export const SOURCE_STANDINGS = [...SCALE, 'absent'] as const;

/** What a claim can declare: a source's standing, or `implied`, an editor's reading, drawn and named as such. */
export const STANDINGS = [...SOURCE_STANDINGS, 'implied'] as const;

export type SourceStanding = (typeof SOURCE_STANDINGS)[number];
export type Standing = (typeof STANDINGS)[number];

/** 0 for `stated` to 5 for `rumour`; `implied` is softer than any source; `absent` has no rank (-1): it lies beside the scale. */
export function rank(standing: Standing): number {
  return standing === 'implied' ? SCALE.length : (SCALE as readonly string[]).indexOf(standing);
}

/** Whether it is softer than anything that a moment applies of itself: only a listed state may show such a change. */
export function isTooSoft(standing: Standing): boolean {
  return rank(standing) >= rank('rumour');
}

/**
 * The softest of some standings. `absent` lies beside the scale, so it is the answer only where nothing else is given.
 * Throws on an empty list.
 */
export function softest<S extends Standing>(standings: readonly S[]): S {
  const [first] = standings;
  if (first === undefined) throw new Error('softest: no standing');
  return standings.reduce((soft, next) => (rank(next) > rank(soft) ? next : soft), first);
}
