import { expect, test } from 'vitest';
import { passageNumbers } from './passage-numbers.ts';
import { soundHarbour } from './test-story.ts';

const story = soundHarbour();
const place = { file: 'content/story.yaml', line: 1, column: 1 };
const numbers = (...pages: readonly (readonly string[])[]): [string, number][] => [
  ...passageNumbers(
    story,
    pages.map((keys) => ({ citations: keys.map((key) => ({ key, place })) })),
  ),
];

test('a page without citations has no numerals', () => {
  expect(numbers()).toEqual([]);
});

test('numerals follow the order of the first citation, and a passage keeps its own', () => {
  expect(numbers(['B-1.2', 'A-2.1'], ['A-2.1', 'B-1.1'])).toEqual([
    ['B-1.2', 1],
    ['A-2.1', 2],
    ['B-1.1', 3],
  ]);
});

test('a cited sentence gives a numeral to each of its statements that has none yet', () => {
  expect(numbers(['A-1.1b'], ['A-1.1'])).toEqual([
    ['A-1.1b', 1],
    ['A-1.1a', 2],
  ]);
});
