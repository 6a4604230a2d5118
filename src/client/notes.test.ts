import { describe, expect, it } from 'vitest';
import type { Evidence } from '../charts/mark.ts';
import { lookup } from './notes.ts';

const { keysOf, hrefOf } = lookup(
  new Map([
    ['B-1.1a', 4],
    ['B-1.1b', 2],
    ['B-1.10', 3],
    ['A-2.1', 1],
  ]),
);
const evidence = (...cites: string[]): Evidence => ({ claim: 'c', cites, standing: 'stated', words: '', silent: [] });

describe('the notes of a page', () => {
  it.each([
    [['A-2.1'], ['A-2.1']],
    [
      ['B-1.1a', 'A-2.1'],
      ['A-2.1', 'B-1.1a'],
    ],
    [['B-1.1'], ['B-1.1b', 'B-1.1a']],
    [['B-1.10'], ['B-1.10']],
    [
      ['B-1.1', 'B-1.1a'],
      ['B-1.1b', 'B-1.1a'],
    ],
    [['C-9.9'], []],
    [[], []],
  ])('of %j are %j, in the order of their numerals', (cites, keys) => {
    expect(keysOf(cites)).toEqual(keys);
  });

  it('lead a mark to the first of its notes, as the build does', () => {
    expect(hrefOf(evidence('B-1.1a', 'B-1.1'))).toBe('#n-B-1.1b');
  });
});
