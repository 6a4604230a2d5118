import { expect, test } from 'vitest';
import { randomOf } from './random.ts';
import { listOf, namerOf } from './words.ts';

test('a namer never gives a name twice, nor a word by which the check tells how firmly something is said', () => {
  // Every chance is 0, so that the first word is always asked for again.
  const namer = namerOf({ below: () => 0, happens: () => false, pick: ([first]) => first as never });
  const words = Array.from({ length: 50 }, () => namer.word());
  expect(new Set(words).size).toBe(50);
  const random = namerOf(randomOf(1));
  const many = Array.from({ length: 30_000 }, () => random.word());
  expect(new Set(many).size).toBe(30_000);
  expect(many).not.toContain('Rumor');
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j is listed as “%s”', (words, listed) => {
  expect(listOf(words)).toBe(listed);
});

test('chance is repeated by its seed, and even enough', () => {
  const draw = (seed: number): number[] => {
    const random = randomOf(seed);
    return Array.from({ length: 1000 }, () => random.below(10));
  };
  expect(draw(5)).toEqual(draw(5));
  expect(draw(5)).not.toEqual(draw(6));
  const counts = Map.groupBy(draw(5), (number) => number);
  expect(counts.size).toBe(10);
  expect([...counts.values()].every(({ length }) => length > 60 && length < 140)).toBe(true);
});
