import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, dayNumber, isoDay, parseEdtf, wordDate } from './index.ts';

describe('what the project draws is accepted', () => {
  test.each([
    '2026',
    '2026-03',
    '2026-03-14',
    '2026-03-14T09:30:00Z',
    '2026-03-14T09:30',
    '2026-03-14T09:30:00+08:00',
    '2019/2020',
    '../2020',
    '2019/..',
    '/2020',
    '2019/',
    'XXXX-03-04/XXXX-03-06',
    '2026?',
    '2026-03~',
    '2026-03-04%',
    '2026-XX',
    '2026-03-XX',
    '202X',
    '20XX',
    'XXXX',
    'XXXX-03',
    'XXXX-03-04',
    'XXXX-02-29',
    '2024-02-29',
    '2026-21',
    '2026-24',
    '2026-33',
    '2026-36',
    '-0044',
    'Y170000002',
    '[2026,2027]',
    '[..2026-03-03]',
    '[..XXXX-03-03]',
    '[XXXX-03-04..]',
    '{2026,2027}',
    '[2026..2028]',
  ])('%s', (text) => {
    expect(parseEdtf(text)).toHaveProperty('date.text', text);
  });
});

describe('what it does not draw is refused, with the form that was probably meant', () => {
  test.each<[string, RegExp, string | undefined]>([
    ['2026-02-30', /28 days/, '2026-02'],
    ['2023-02-29', /28 days/, '2023-02'],
    ['XXXX-02-30', /29 days/, 'XXXX-02'],
    ['March 4', /no such form/, 'XXXX-03-04'],
    ['4 March 2026', /no such form/, '2026-03-04'],
    ['March 2026', /no such form/, '2026-03'],
    ['2026-3-4', /month/, '2026-03-04'],
    ['2026/03/04', /one slash/, '2026-03-04'],
    ['04.03.2026', /no such form/, '2026-03-04'],
    ['20260304', /four figures/, '2026-03-04'],
    ['2026/2025', /ends before/, '2025/2026'],
    ['2026-03-04/2026-03-01', /ends before/, '2026-03-01/2026-03-04'],
    ['XXXX-03-06/XXXX-03-04', /ends before/, 'XXXX-03-04/XXXX-03-06'],
    ['XXXX-03-04~', /no such form/, 'XXXX-03-04'],
    ['xxxx-03-04', /no such form/, 'XXXX-03-04'],
    ['Q1 2026', /no such form/, '2026-33'],
    ['circa 2026', /no such form/, '2026~'],
    [' 2026', /no such form/, '2026'],
    ['28/05/2030', /./, '2030-05-28'],
    ['5/28/2030', /./, '2030-05-28'],
    ['28-5-2030', /./, '2030-05-28'],
    ['05/05/2030', /./, '2030-05-05'],
    ['31/02/2030', /./, undefined],
    ['05/06/2030', /which figure is the month is not said: 2030-05-06 or 2030-06-05/, undefined],
    ['2026-13', /01 to 12/, '2026'],
    ['2026-00', /01 to 12/, '2026'],
    ['2026-37', /quarter/, '2026'],
    ['1X26', /from the right/, undefined],
    ['202X-03', /partly known/, '202X'],
    ['2026-XX-04', /known/, '2026-XX'],
    ['2026-?03', /no such form/, '2026-03'],
    ['2026-03T09:30', /time/, '2026-03'],
    ['2026-03-14T09:30Z/2026-03-14T11:00', /one zone at both/, undefined],
    ['2026-03-14T09:30?', /no such form/, undefined],
    ['2026-03-14T11:00/2026-03-14T09:30', /ends before it starts/, undefined],
    ['2026-03-14T09:30Z/2026-03-14T11:00+08:00', /one zone at both/, undefined],
    ['2026-03-04T25:00:00Z', /time/, '2026-03-04'],
    ['2026-03-04/2026-03-04', /same date/, '2026-03-04'],
    ['[2026', /closed/, undefined],
    ['[..]', /all dates/, undefined],
    ['../..', /start or an end/, undefined],
    ['/', /start or an end/, undefined],
    ['2026-W10', /no such form/, '2026'],
    ['soon', /no such form/, undefined],
    ['', /no such form/, undefined],
  ])('%s', (text, error, suggestion) => {
    const parsed = parseEdtf(text);
    expect('error' in parsed && parsed.error).toMatch(error);
    expect('suggestion' in parsed ? parsed.suggestion : undefined).toBe(suggestion);
  });

  test('no text at all makes it throw, and every suggestion is right', () => {
    const pieces = fc.constantFrom(
      '2026',
      '03',
      '4',
      '-',
      '/',
      'X',
      '..',
      '[',
      ']',
      '{',
      '}',
      ',',
      '~',
      '?',
      'T09:30',
      'March',
      ' ',
      'Y',
      '99999',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseEdtf(text);
        if ('date' in parsed) boundsOf(text, 2026);
        if ('suggestion' in parsed && parsed.suggestion) expect(parseEdtf(parsed.suggestion)).toHaveProperty('date');
      }),
    );
  });
});

/** A bound as a day, to read. */
function day(days: number): string {
  return Number.isFinite(days) ? isoDay(days) : String(days);
}

describe('bounds are the first and the last day, without a reading year', () => {
  test.each<[string, string, string]>([
    ['2026-03-04', '2026-03-04', '2026-03-04'],
    ['2026-03', '2026-03-01', '2026-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-XX', '2026-01-01', '2026-12-31'],
    ['2026-02-XX', '2026-02-01', '2026-02-28'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2026-21', '2026-03-01', '2026-05-31'],
    ['2026-22', '2026-06-01', '2026-08-31'],
    ['2026-23', '2026-09-01', '2026-11-30'],
    ['2026-24', '2026-12-01', '2027-02-28'],
    ['2027-24', '2027-12-01', '2028-02-29'],
    ['2026-33', '2026-01-01', '2026-03-31'],
    ['2026-34', '2026-04-01', '2026-06-30'],
    ['2026-35', '2026-07-01', '2026-09-30'],
    ['2026-36', '2026-10-01', '2026-12-31'],
    ['2019/2020', '2019-01-01', '2020-12-31'],
    ['../2020', '-Infinity', '2020-12-31'],
    ['2019/', '2019-01-01', 'Infinity'],
    ['[..2026-03-03]', '-Infinity', '2026-03-03'],
    ['[2026-03-04..]', '2026-03-04', 'Infinity'],
    ['{2024,2026}', '2024-01-01', '2026-12-31'],
    ['[2026,2024]', '2024-01-01', '2026-12-31'],
    ['XXXX-03-04', '-Infinity', 'Infinity'],
    ['XXXX', '-Infinity', 'Infinity'],
    ['-0044', '-000044-01-01', '-000044-12-31'],
    ['2026-03-14T12:00:00Z', '2026-03-14', '2026-03-14'],
    ['2026-03-14T01:00:00+08:00', '2026-03-14', '2026-03-14'],
  ])('%s is %s to %s', (edtf, min, max) => {
    const bounds = boundsOf(edtf);
    expect([day(bounds.min), day(bounds.max)]).toEqual([min, max]);
  });

  test('a time is a fraction of its day', () => {
    expect(boundsOf('1970-01-02T12:00:00Z').min).toBe(1.5);
  });

  test('a year beyond the calendar of the machine still has days', () => {
    const { min, max } = boundsOf('Y170000002');
    expect(max - min).toBe(364);
    expect(min).toBeCloseTo((170000002 - 1970) * 365.2425, -1);
  });
});

describe('a yearless date lies in the reading year, and says so', () => {
  test.each<[string, string, string, boolean]>([
    ['XXXX-03-04', '2026-03-04', '2026-03-04', true],
    ['XXXX-03', '2026-03-01', '2026-03-31', true],
    ['[..XXXX-03-03]', '-Infinity', '2026-03-03', true],
    ['[XXXX-03-04..]', '2026-03-04', 'Infinity', true],
    ['XXXX-02-29', '-Infinity', 'Infinity', false],
    ['1993', '1993-01-01', '1993-12-31', false],
    ['199X', '1990-01-01', '1999-12-31', false],
  ])('%s is %s to %s', (edtf, min, max, isResolved) => {
    const bounds = boundsOf(edtf, 2026);
    expect([day(bounds.min), day(bounds.max), bounds.resolved]).toEqual([min, max, isResolved]);
  });
});

test.each<[string, object]>([
  ['2026?', { uncertain: true, approximate: false }],
  ['2026~', { uncertain: false, approximate: true }],
  ['2026%/2027', { uncertain: true, approximate: true }],
  ['2026-XX', { unspecified: true }],
  ['2026', { unspecified: false, start: 'known', end: 'known' }],
  ['../2026', { start: 'open', end: 'known' }],
  ['2026/', { start: 'known', end: 'unknown' }],
  ['[2026..]', { start: 'known', end: 'open' }],
  ['XXXX-03-04', { unspecified: true, start: 'unknown', end: 'unknown', resolved: false }],
])('%s keeps what is known of it', (edtf, flags) => {
  expect(boundsOf(edtf)).toMatchObject(flags);
});

test('day numbers agree with the calendar of the machine', () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date('-100000-01-01T00:00:00Z'),
        max: new Date('+200000-01-01T00:00:00Z'),
        noInvalidDate: true,
      }),
      (date) => {
        const expected = Math.floor(date.getTime() / 86_400_000);
        expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(expected);
      },
    ),
  );
});

describe('words say what is known and what is not', () => {
  test.each([
    ['XXXX-03-04', '4 March, year not stated'],
    ['[..XXXX-03-03]', 'before 4 March (year not stated)'],
    ['[XXXX-03-04..]', '4 March or later (year not stated)'],
    ['[..2025-12-31]', 'before 1 January 2026'],
    ['[..2019]', '2019 or earlier'],
    ['1993', '1993'],
    ['2026-03', 'March 2026'],
    ['XXXX-03', 'March, year not stated'],
    ['2026-03-14', '14 March 2026'],
    ['2026-03-14T09:30:00Z', '14 March 2026, 09:30 UTC'],
    ['2026-03-14T09:30', '14 March 2026, 09:30'],
    ['2026-03-14T09:30:00+08:00', '14 March 2026, 09:30 UTC+8'],
    ['2026-03-14T09:30-03:30', '14 March 2026, 09:30 UTC-3:30'],
    ['2026-03-14T09:30+08', '14 March 2026, 09:30 UTC+8'],
    ['2026-03-XX', 'March 2026, day not stated'],
    ['2026-XX', '2026'],
    ['XXXX', 'year not stated'],
    ['2026~', 'about 2026'],
    ['2026-03?', 'March 2026 (uncertain)'],
    ['199X', 'the 1990s'],
    ['19XX', '1900 to 1999'],
    ['2026-21', 'spring 2026'],
    ['2026-34', 'second quarter of 2026'],
    ['2019/2020', '2019 to 2020'],
    ['2019/', 'from 2019, end not stated'],
    ['2019/..', 'from 2019 on'],
    ['../2020', 'until 2020'],
    ['[2024,2026]', '2024 or 2026'],
    ['{2024,2026}', '2024 and 2026'],
    ['XXXX-03-04/XXXX-03-06', '4 March to 6 March (year not stated)'],
    ['-0044', '45 BCE'],
    ['0000', '1 BCE'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['0476', '476 CE'],
    ['Y170000002', '170000002'],
  ])('%s is “%s”', (edtf, words) => {
    expect(wordDate(edtf, 'en-GB')).toBe(words);
  });

  test.each([
    ['XXXX-03-04', 'March 4, year not stated'],
    ['2026-03-14', 'March 14, 2026'],
    ['[..XXXX-03-03]', 'before March 4 (year not stated)'],
    ['0044-03-15', 'March 15 44 CE'],
  ])('%s is “%s” where the language puts the month first', (edtf, words) => {
    expect(wordDate(edtf, 'en')).toBe(words);
  });

  test.each([
    ['XXXX-03-04', '4. März, Jahr nicht genannt'],
    ['2026-03-14', '14. März 2026'],
    ['[..2026-03-03]', 'vor dem 4. März 2026'],
    ['2026~', 'etwa 2026'],
    ['2019/2026', '2019 bis 2026'],
    ['2019/..', 'ab 2019'],
    ['199X', '1990er Jahre'],
    ['2026-34', 'zweites Quartal 2026'],
    ['-0044', '45 v. Chr.'],
    ['0476', '476 n. Chr.'],
  ])('%s is “%s” in German', (edtf, words) => {
    expect(wordDate(edtf, 'de')).toBe(words);
  });

  test('a language without words of its own is worded in English', () => {
    expect(wordDate('2026-03', 'xx')).toBe('March 2026');
  });
  test('a text that is no EDTF throws', () => {
    expect(() => wordDate('March 4', 'en')).toThrow('no EDTF: March 4');
  });
});
