/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
  /** Whether something happens that happens `share` of the time, from 0 to 1. */
  happens(share: number): boolean;
  /** One entry of a list that is not empty; throws on one that is. */
  pick<T>(list: readonly T[]): T;
}

/**
 * Mulberry32 (Tommy Ettinger, 2017): 32 bits of state and integer arithmetic only, so that no engine rounds it
 * differently. Good enough to vary a story, no good for secrets.
 */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    happens: (share) => next() < share,
    pick: (list) => {
      const entry = list[below(list.length)];
      if (entry === undefined) throw new Error('pick: an empty list');
      return entry;
    },
  };
}
