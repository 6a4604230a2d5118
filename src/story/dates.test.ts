import { describe, expect, test } from 'vitest';
import { edited, readHarbour } from './test-story.ts';

const date = "  date: '2011'\n  standing: stated\n  cites: [B-1.2]\n";

/** The rules that fall where the first event has this date, cites and order. */
function rulesOf(edtf: string, rest = 'cites: [B-1.2]'): string[] {
  const { problems } = readHarbour(edited('events.yaml', date, `  date: '${edtf}'\n  standing: stated\n  ${rest}\n`));
  return problems.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`);
}

/** What is missing where the first event has this date, and its passage 12 May 2011 and some hours. */
function missing(edtf: string, hours: string): string[] {
  const { problems } = readHarbour({
    ...edited('documents/B.md', 'Harbour Trust in 2011.', `Harbour Trust on 12 May 2011, at ${hours}.`),
    ...edited('events.yaml', "'2011'", `'${edtf}'`),
  });
  const message = /^No cited passage has the (.+)\.$/;
  return problems.map(({ place, message: said }) => `${place.line}:${place.column} ${message.exec(said)?.[1] ?? said}`);
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

  test.each([
    ['the hour', '2011-05-12T09:30', '09:30', []],
    ['the hour by half a day', '2011-05-12T21:30', '9.30 pm', []],
    ['the hour, and not the day', '2011-05-13T21:30', '9.30 pm', ['3:9 date 2011-05-13']],
    ['the hour and the zone', '2011-05-12T09:30Z', '9:30 am GMT', []],
    ['the hour and a zone by its distance', '2011-05-12T09:30+08', '09:30 (UTC+8)', []],
    ['the hour and a zone by its name', '2011-05-12T09:30:00+08:00', '09:30, Beijing time', []],
    ['another hour', '2011-05-12T09:30', '09:45', ['3:9 time 09:30']],
    ['no zone', '2011-05-12T09:30Z', '09:30', ['3:9 zone Z after 09:30']],
    ['another zone', '2011-05-12T09:30Z', '09:30 UTC-1', ['3:9 zone Z after 09:30']],
    ['a zone with a dash', '2011-05-12T09:30-05:00', '09:30 UTC–5', []],
    ['a dash between spaces', '2011-05-12T09:30Z', '09:30 UTC – 5', ['3:9 zone Z after 09:30']],
    ['a dash to another hour', '2011-05-12T09:30Z', '09:30 UTC – 11:00 UTC', []],
    ['a distance that is not read', '2011-05-12T09:30Z', '09:30 UTC+5.5', ['3:9 zone Z after 09:30']],
    ['the zone of another hour', '2011-05-12T09:30Z', '09:30 in Berlin (07:30 UTC)', ['3:9 zone Z after 09:30']],
    ['no zone but a word like one', '2011-05-12T09:30-05:00', '09:30 (est. 1990)', ['3:9 zone -05:00 after 09:30']],
    ['the zone after both hours', '2011-05-12T09:30Z/2011-05-12T11:00Z', '09:30 to 11:00 UTC', []],
    ['the zone after both, in German', '2011-05-12T09:30Z/2011-05-12T11:00Z', '09:30 bis 11:00 UTC', []],
    ['the hour in words for half a day', '2011-05-12T21:00', '9 o’clock in the evening', []],
    ['the other half of the day', '2011-05-12T09:30', '9:30 in the evening', ['3:9 time 09:30']],
    ['seconds that are none', '2011-05-12T09:30:00Z', '09:30:00 UTC', []],
    ['seconds of the other half', '2011-05-12T09:30:15', '09:30:15 p.m.', ['3:9 time 09:30:15']],
    ['no seconds', '2011-05-12T09:30:15', '09:30', ['3:9 time 09:30:15']],
    ['the seconds', '2011-05-12T09:30:15', '09:30:15', []],
    ['only the first of two hours', '2011-05-12T09:30/2011-05-12T11:00', '09:30', ['3:9 time 11:00']],
    ['both hours', '2011-05-12T09:30/2011-05-12T11:00', '09:30 to 11:00', []],
  ])('an hour that the passage has with %s: %s, “%s”', (_, edtf, hours, expected) => {
    expect(missing(edtf, hours)).toEqual(expected);
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
