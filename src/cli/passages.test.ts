import { expect, test } from 'vitest';
import { edited, storyFiles } from '../story/test-story.ts';
import { passagesOf } from './passages.ts';

test('passages are told with number, standing and speaker while every other file is broken', () => {
  const files = storyFiles({
    'events.yaml': '[',
    'structure.yaml': '',
    'story.yaml': 'x',
    'explainers/minute.mdx': '',
  });
  expect(passagesOf(files, 'stories/harbour', ['B'])).toEqual({
    lines: [
      'B-1.1  reported  The Tides Team moves to the Chart Room.',
      'B-1.2  stated  Ada Berg joined the Harbour Trust in 2011.',
      'B-2.1  attributed (managers)  The Survey Office stays.',
    ],
    wrong: [],
  });
});

test('without an id the passages of all documents are told, one after the other', () => {
  const { lines } = passagesOf(storyFiles(), 'harbour', []);
  expect(lines.map((line) => line.split('  ')[0])).toEqual('A-1.1a A-1.1b A-1.2 A-2.1 B-1.1 B-1.2 B-2.1'.split(' '));
});

test('a full edition has its numbers without anybody writing them', () => {
  const text =
    '---\nedition: full\nlabel: A leaflet\nlanguage: en\n---\n\nIt rains. It\nreportedly pours.\n\nIt is wet.\n';
  expect(passagesOf(storyFiles({ 'documents/B.md': text }), 'harbour', ['B']).lines).toEqual([
    'B-1.1  stated  It rains.',
    'B-1.2  reported  It reportedly pours.',
    'B-2.1  stated  It is wet.',
  ]);
});

test('what is wrong in a document stands beside the passages that could be read', () => {
  const files = storyFiles(edited('documents/B.md', '`1.2` stated:', '`1.2` sure:'));
  const { lines, wrong } = passagesOf(files, 'stories/harbour', ['B']);
  expect(lines.map((line) => line.slice(0, 5))).toEqual(['B-1.1', 'B-2.1']);
  expect(wrong).toEqual([expect.stringMatching(/^stories\/harbour\/documents\/B\.md:11:9 {2}passage-form /)]);
  expect(passagesOf(files, 'stories/harbour', ['A']).wrong).toEqual([]);
});

test('a document that is not there is told with those that are', () => {
  expect(passagesOf(storyFiles(), 'harbour', ['C']).wrong).toEqual([
    'There is no document C in harbour; there are A, B.',
  ]);
});
