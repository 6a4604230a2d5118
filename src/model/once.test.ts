import { expect, it, vi } from 'vitest';
import { onceFor } from './once.ts';

it('makes a value once for each thing, also where that is nothing', () => {
  const make = vi.fn(({ length }: readonly string[]) => (length === 0 ? undefined : length));
  const lengthOf = onceFor(make);
  const [two, none] = [['a', 'b'], []];
  expect([two, two, none, none].map(lengthOf)).toEqual([2, 2, undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('keeps nothing of what could not be made', () => {
  const valueOf = onceFor(vi.fn(() => 'made').mockImplementationOnce(() => expect.fail('not yet')));
  const thing = {};
  expect(() => valueOf(thing)).toThrow('not yet');
  expect(valueOf(thing)).toBe('made');
});
