import { expect, test } from 'vitest';
import { backlinks } from './backlinks.ts';
import { soundHarbour } from './test-story.ts';

const links = backlinks(soundHarbour());

test('a passage has what leans on it, with the address and the title of the place', () => {
  expect(links.get('A-2.1')?.map(({ address, title, claim }) => [address, title, claim.id])).toEqual([
    ['/unknowns/#next-head', 'Unknowns', 'unknown/next-head'],
  ]);
});

test('a passage that nothing cites has an entry, and it is empty', () => {
  expect([...links.keys()]).toHaveLength(7);
  const { documents, claims } = soundHarbour();
  const without = backlinks({ documents, claims: claims.filter(({ kind }) => kind !== 'unknown') });
  expect(without.get('A-2.1')).toEqual([]);
});

test('a cited sentence counts for each of its statements, and once for each claim', () => {
  const { documents, claims } = soundHarbour();
  const [claim] = claims;
  const place = { file: 'content/story.yaml', line: 1, column: 1 };
  const citations = [
    { key: 'A-1.1', place },
    { key: 'A-1.1a', place },
  ];
  const twice = backlinks({ documents, claims: claim ? [{ ...claim, citations }] : [] });
  expect([twice.get('A-1.1a')?.length, twice.get('A-1.1b')?.length, twice.get('A-1.2')?.length]).toEqual([1, 1, 0]);
});
