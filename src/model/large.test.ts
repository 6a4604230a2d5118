import { expect, it } from 'vitest';
import { isLarge, isMuch, WHOLE } from './large.ts';

const structure = (units: number, states: number): Record<'units' | 'states', readonly unknown[]> => ({
  units: Array.from({ length: units }),
  states: Array.from({ length: states }),
});

it('draws a few states of a team in all widths, and many states of a company in few', () => {
  expect(isMuch(structure(20, 3))).toBe(false);
  expect(isMuch(structure(60, 6))).toBe(true);
});

it('knows a structure as large by its units alone', () => {
  expect(isLarge(structure(WHOLE, 50))).toBe(false);
  expect(isLarge(structure(WHOLE + 1, 1))).toBe(true);
});
