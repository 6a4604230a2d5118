import { expect, it } from 'vitest';
import { silentOf } from './silence.ts';

const documents = (count: number): string[] => Array.from({ length: count }, (_, index) => `D${index + 1}`);

it('names each of a few documents that does not speak, in their order', () => {
  expect(silentOf(['A', 'B', 'C'], new Set(['B']))).toEqual(['A', 'C']);
});

it('names none where all speak', () => {
  expect(silentOf(['A', 'B'], new Set(['A', 'B']))).toEqual([]);
});

it('names the silent ones of six documents, and of seven none', () => {
  expect(silentOf(documents(6), new Set(['D1']))).toHaveLength(5);
  expect(silentOf(documents(7), new Set(['D1']))).toEqual([]);
});
