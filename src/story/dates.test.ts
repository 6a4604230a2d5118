import { describe, expect, test } from 'vitest';
import { edited, readHarbour } from './test-story.ts';

const date = "  date: '2011'\n  standing: stated\n  cites: [B-1.2]\n";

/** The rules that fall where the first event has this date, cites and order. */
function rulesOf(edtf: string, rest = 'cites: [B-1.2]'): string[] {
  const { problems } = readHarbour(edited('events.yaml', date, `  date: '${edtf}'\n  standing: stated\n  ${rest}\n`));
  return problems.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`);
}

describe('the date of an entry stands where', () => {
  test.each([
    ['a passage has it', '2011', 'cites: [B-1.2]'],
    ['a passage has it, and the entry is less sure', '2011~', 'cites: [B-1.2]'],
    ['a passage has the one end that is known', '2011/', 'cites: [B-1.2]'],
    ['it is until the day of a passage', '[..XXXX-03-04]', 'cites: [B-1.2, A-1.1b]'],
    [
      'it is until the day before that of an event after it',
      '[..XXXX-03-03]',
      'cites: [B-1.2]\n  before: [berg-leaves]',
    ],
  ])('%s', (_, edtf, rest) => {
    expect(rulesOf(edtf, rest)).toEqual([]);
  });

  test('it is from the day after that of a passage', () => {
    expect(rulesOf('[2012-01-01..]')).toEqual([]);
  });
});

describe('the date of an entry does not stand where', () => {
  test.each([
    ['no passage has it', '2012', 'cites: [B-1.2]'],
    ['the passage is less precise', '2011-02', 'cites: [B-1.2]'],
    ['only one end of the interval is in a passage', '2011/2013', 'cites: [B-1.2]'],
    ['it limits by a day that nothing borders on', '[..XXXX-03-02]', 'cites: [B-1.2]\n  before: [berg-leaves]'],
    ['it limits by the day of an event that it is not set beside', '[..XXXX-03-03]', 'cites: [B-1.2]'],
    ['it adds the year', '2026-03-04', 'cites: [B-1.2, A-1.1b]'],
  ])('%s', (_, edtf, rest) => {
    expect(rulesOf(edtf, rest)).toEqual(['3:9 unsupported-date']);
  });

  test('only a softer passage has it', () => {
    const softer = {
      ...edited(
        'documents/B.md',
        '`1.1` reported: The Tides Team moves',
        '`1.1` reported: In 2014 the Tides Team moves',
      ),
      ...edited('events.yaml', date, "  date: '2014'\n  standing: stated\n  cites: [B-1.1, B-1.2]\n"),
    };
    expect(readHarbour(softer).problems.map(({ rule, place }) => `${place.line} ${rule}`)).toEqual(['3 weaker-source']);
  });
});
