import { expect, test } from 'vitest';
import { indexPassages } from './keys.ts';
import { smallStory } from './testing/small-story.ts';
import { unknownPassage } from './unknown-passage.ts';

const lines = [
  'B-1.1: Rain.',
  'B-2.1: Wind.',
  'C-3.1a: Snow.',
  'C-3.1b: Hail.',
  'C-3.2: Ice.',
  ...[1, 2, 3, 4, 5, 6, 7].map((n) => `D-1.${n}: Fog.`),
];
const index = indexPassages(smallStory(lines.join('\n')).documents.flatMap(({ passages }) => passages));
const place = { file: 'shore.mdx', line: 1, column: 1 };
const advised = (key: string, kind: 'explainer' | 'event' = 'explainer') =>
  unknownPassage({ key, place }, { kind }, index).advice;

test.each([
  ['c-3.2', 'The letter of a document is a capital: [@C-3.2].'],
  ['C-3.2, @B-2.1', 'Write the keys as [@C-3.2; @B-2.1].'],
  ['C-3.2, p. 4', 'Write the key alone: [@C-3.2].'],
  ['C-3.9', 'Paragraph 3 of C has C-3.1a, C-3.1b, C-3.2: write one of them, such as [@C-3.1a].'],
  ['C-3', 'Paragraph 3 of C has C-3.1a, C-3.1b, C-3.2: write one of them, such as [@C-3.1a].'],
  ['D-1.8', 'Paragraph 1 of D has D-1.1 to D-1.7: write one of them, such as [@D-1.1].'],
  ['C-4.1', 'Document C has C-3.1a, C-3.1b, C-3.2: write one of them, such as [@C-3.1a].'],
  ['C', 'Document C has C-3.1a, C-3.1b, C-3.2: write one of them, such as [@C-3.1a].'],
  ['A-1.1', 'The documents have B-1.1 to D-1.7: write one of them, such as [@B-1.1].'],
])('for %s an explainer is advised: %s', (key, advice) => {
  expect(advised(key)).toBe(advice);
});

test('a list of passages is advised as a list is written', () => {
  expect(advised('C-3.2; B-2.1', 'event')).toBe('Write the keys as [C-3.2, B-2.1].');
});
