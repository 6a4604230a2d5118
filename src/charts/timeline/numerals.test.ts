import { expect, test } from 'vitest';
import { numeralsOf } from './numerals.ts';

const numbers = new Map(['a', 'b', 'c', 'd', 'e'].map((id, index) => [id, index + 1 + (index > 2 ? 20 : 0)]));
const upTo = (length: number) => (text: string) => text.length <= length;

test.each([
  [[], 9, ''],
  [['z'], 9, ''],
  [['b'], 9, '2'],
  [['b', 'a'], 9, '1,2'],
  [['a', 'c'], 9, '1,3'],
  [['a', 'b', 'c'], 9, '1–3'],
  [['a', 'a'], 9, '1'],
  [['a', 'b', 'c', 'd', 'e'], 9, '1–3,24,25'],
  [['a', 'b', 'c', 'd', 'e'], 8, '1–3+'],
  [['a', 'b', 'c'], 1, '+'],
])('%j in %d characters: %s', (cites, length, expected) => {
  expect(numeralsOf(cites, numbers, upTo(length))).toBe(expected);
});
