import { describe, expect, test } from 'vitest';
import { timelineWordsOf } from '../../model/words/timeline.ts';
import { readStretch, wordStretch, writeStretch } from './days.ts';

const words = timelineWordsOf('en');
const day = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000;

describe('an address says a stretch of time', () => {
  test.each([
    ['2031', '2031', '2031-01-01', '2032-01-01'],
    ['2031-05', '2031-05', '2031-05-01', '2031-06-01'],
    ['2031-05-12', '2031-05-12', '2031-05-12', '2031-05-13'],
    ['2024-02-29', '2031-12', '2024-02-29', '2032-01-01'],
    ['0476', '1453', '0476-01-01', '1454-01-01'],
    ['-0044', '0000', '-000044-01-01', '0001-01-01'],
  ])('from %s to %s', (from, to, start, end) => {
    expect(readStretch(from, to, words.unread)).toEqual({ stretch: { from: day(start), to: day(end) }, unread: [] });
  });

  test.each([
    ['2031-05-12', '2031-05-20'],
    ['2031-05-12T06:30', '2031-05-12T18:00'],
    ['-000044-03-15', '2031-05-12'],
    ['2031-05-12', ''],
    ['', '2031-05-12'],
  ])('from %s to %s is written as it is read', (from, to) => {
    const { stretch } = readStretch(from, to, words.unread);
    expect(stretch && writeStretch(stretch)).toEqual({ from, to });
  });

  test.each([
    ['2031-02-30', '', '“2031-02-30” is no day'],
    ['soon', '', '“soon” is no day'],
    ['2031-13', '', 'no day'],
    ['2031-05-12', '2031-05-01', 'ends before it starts'],
  ])('from “%s” to “%s” is said to be wrong', (from, to, says) => {
    const { stretch, unread } = readStretch(from, to, words.unread);
    expect([stretch, unread.join()]).toEqual([undefined, expect.stringContaining(says)]);
  });
});

test.each([
  ['2031-05-12', '2031-05-13', 'en-GB', '12 May 2031'],
  ['2031-05-12', '2031-05-15', 'en-GB', '12 May – 14 May 2031'],
  ['2031-05-12', '2031-05-15', 'en-US', 'May 12 – May 14, 2031'],
  ['2031-03-01', '2031-06-01', 'en-GB', 'March – May 2031'],
  ['2030-12-01', '2031-06-01', 'en-GB', 'December 2030 – May 2031'],
  ['1987-01-01', '2032-01-01', 'en-GB', '1987 – 2031'],
  ['-000044-01-01', '0477-01-01', 'en-GB', '45 BCE – 476 CE'],
])('the days from %s until before %s are “%4$s” in %s', (from, to, language, said) => {
  expect(wordStretch({ from: day(from), to: day(to) }, language, words)).toBe(said);
});

test('a stretch within a year that nobody states is said without it', () => {
  const stretch = { from: day('2031-03-01'), to: day('2031-06-01') };
  expect(wordStretch(stretch, 'en-GB', words, false)).toBe('March – May');
});
