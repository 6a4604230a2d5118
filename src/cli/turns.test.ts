import fc from 'fast-check';
import { expect, it } from 'vitest';
import { turnsOf } from './turns.ts';

it('turns come in the order of the list, in whatever order they are taken', () => {
  const taken = fc
    .uniqueArray(fc.string(), { minLength: 1 })
    .chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })));
  fc.assert(
    fc.property(taken, ([names, shuffled]) => {
      const turn = turnsOf(names);
      const begun: string[] = [];
      for (const name of shuffled) turn(name, () => begun.push(name));
      expect(begun).toEqual(names);
    }),
  );
});

it('a turn waits for those before it, and a name that is listed twice has one', () => {
  const turn = turnsOf(['a', 'b', 'a', 'c']);
  const begun: string[] = [];
  turn('c', () => begun.push('c'));
  turn('b', () => begun.push('b'));
  expect(begun).toEqual([]);
  turn('a', () => begun.push('a'));
  expect(begun).toEqual(['a', 'b', 'c']);
});
