import { expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import { soundHarbour } from './test-story.ts';

test('coverage counts documents, passages, claims by kind and citations', () => {
  const { claimsByKind, ...counts } = coverage(soundHarbour());
  expect(counts).toMatchObject({ documents: 2, passages: 7, cited: 7, uncited: [], share: 1 });
  expect(claimsByKind).toMatchObject({ story: 3, name: 6, event: 2, post: 2, change: 2, relation: 0 });
  expect(Object.values(claimsByKind).reduce((a, b) => a + b)).toBe(counts.claims);
});

test('a passage counts as cited where only its sentence is, and as uncited where nothing is', () => {
  const { documents, claims } = soundHarbour();
  const [claim] = claims;
  const place = { file: 'content/story.yaml', line: 1, column: 1 };
  const one = claim ? [{ ...claim, citations: [{ key: 'A-1.1', place }] }] : [];
  expect(coverage({ documents, claims: one })).toMatchObject({ cited: 2, citations: 1 });
  expect(coverage({ documents, claims: one }).uncited).toEqual(['A-1.2', 'A-2.1', 'B-1.1', 'B-1.2', 'B-2.1']);
});

test('a story without passages has the share nought, not a division by nought', () => {
  expect(coverage({ documents: [], claims: [] }).share).toBe(0);
});
