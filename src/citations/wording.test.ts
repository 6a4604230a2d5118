import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../model/lexicon/index.ts';
import { isDateCovered } from './dates.ts';
import { declaredBy, findPhrases, saysAbsence, wordedAs } from './wording.ts';

const lexicon = lexiconOf('en');

describe('phrases are whole words, the longer one at each place', () => {
  test.each<[string, string[], string[]]>([
    ['He said so. “SAID” again, unsaid', ['said'], ['said', 'SAID']],
    ['it is said to rain', ['said', 'is said to'], ['is said to']],
    ['It isn’t', ["isn't"], ['isn’t']],
    ['', ['said'], []],
    ['said', [], []],
  ])('%s', (text, phrases, expected) => {
    expect(findPhrases(text, phrases).map(({ phrase }) => phrase)).toEqual(expected);
  });

  test('and do not count inside a name', () => {
    expect(findPhrases('May it rain in May', ['may'], [{ start: 15, end: 18 }])).toHaveLength(1);
  });
});

describe('a sentence is worded as its softest cue says', () => {
  test.each([
    ['It moves.', 'stated'],
    ['They say it moves.', 'attributed'],
    ['They say it reportedly moves.', 'reported'],
    ['In its own reading it reportedly moves.', 'analysis'],
    ['It would move, they said.', 'forecast'],
    ['There is a rumour that it may move.', 'rumour'],
    ['That is implied.', 'implied'],
  ])('%s', (text, expected) => {
    expect(wordedAs(text, lexicon)).toBe(expected);
  });
});

test.each([
  ['No day is given.', true],
  ['It stays open.', true],
  ['It is open source.', false],
  ['Another notable day.', false],
])('absence is said, or not, by: %s', (text, expected) => {
  expect(saysAbsence(text, lexicon)).toBe(expected);
});

test.each([
  ['executives said', 'attributed'],
  ['reportedly', 'reported'],
  ['not stated', 'absent'],
  ['stated in both', undefined],
])('a label declares a standing, or none: %s', (label, expected) => {
  expect(declaredBy(label, lexicon)).toBe(expected);
});

describe('a date is covered by the same or a more precise one', () => {
  test.each<[string, string, boolean]>([
    ['2026-03-04', '2026-03-04', true],
    ['2026-03', '2026-03-04', true],
    ['2026', '2026-03', true],
    ['XXXX-03-04', '2026-03-04', true],
    ['199X', '1994', true],
    ['2026-03-04', 'XXXX-03-04', false],
    ['2026-03-04', '2026-03', false],
    ['1994', '199X', false],
    ['XXXX-03-04', 'XXXX-03-05', false],
    ['2026-03', '2026-03-04~', true],
    ['2026-21', '2026-21', true],
    ['[..2026-03-03]', '[..2026-03-03]', true],
    ['2019/2021', '2019', false],
  ])('%s by %s: %s', (claimed, source, expected) => {
    expect(isDateCovered(claimed, source)).toBe(expected);
  });
});
