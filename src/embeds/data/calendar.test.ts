import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { calendarOf } from './calendar.ts';
import { absolute, anyEvents, harbour, HOSTILE, withText } from './stories.fixture.ts';
import type { Story } from '../../model/story.ts';

/** The events as another program reads them. */
function read(story: Story) {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf(story, absolute)) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, entries };
}

const withDate = (date: string, standing: Story['events'][number]['standing'] = 'stated'): Story => ({
  ...harbour,
  events: harbour.events.slice(0, 1).map((event) => ({ ...event, date, standing })),
});

it.each([
  ['2031-03-14', '20310314', '20310315', 'CONFIRMED', 'Ada Berg joins the Harbour Trust'],
  ['2031-03-14/2031-03-16', '20310314', '20310317', 'CONFIRMED', 'Ada Berg joins the Harbour Trust'],
  ['2031-03-14?', '20310314', '20310315', 'TENTATIVE', 'Ada Berg joins the Harbour Trust – March 14, 2031 (uncertain)'],
  ['2031-03', '20310301', '20310401', 'TENTATIVE', 'Ada Berg joins the Harbour Trust – March 2031'],
  ['2031', '20310101', '20320101', 'TENTATIVE', 'Ada Berg joins the Harbour Trust – 2031'],
  ['2031~', '20310101', '20320101', 'TENTATIVE', 'Ada Berg joins the Harbour Trust – about 2031'],
  ['XXXX-03-14', '20310314', '20310315', 'TENTATIVE', 'Ada Berg joins the Harbour Trust – March 14, year not stated'],
  ['2029/..', '20290101', undefined, 'TENTATIVE', 'Ada Berg joins the Harbour Trust – from 2029 on'],
  ['[..2031-03-13]', '20310313', undefined, 'TENTATIVE', 'Ada Berg joins the Harbour Trust – before March 14, 2031'],
  ['2031-24', '20311201', '20320301', 'TENTATIVE', 'Ada Berg joins the Harbour Trust – winter 2031'],
  ['9999-12-31', '99991231', undefined, 'CONFIRMED', 'Ada Berg joins the Harbour Trust'],
])('an event of %s runs from %s until before %s, %s', (date, start, end, status, summary) => {
  const { entries } = read(withDate(date));
  const [entry] = entries;
  const value = (name: string): string | undefined =>
    (entry?.component.getFirstPropertyValue(name) as { toICALString?(): string } | null)?.toICALString?.();
  expect([value('dtstart'), value('dtend')]).toEqual([start, end]);
  expect(entry?.component.getFirstPropertyValue('status')).toBe(status);
  expect(entry?.summary).toBe(summary);
});

it.each([
  ['2031-03-14T09:30:00Z', 'DTSTART:20310314T093000Z'],
  ['2031-03-14T23:30:00-05:00', 'DTSTART:20310315T043000Z'],
  ['2031-03-14T09:30', 'DTSTART:20310314T093000\r\n'],
  ['2031-03-14T09:30/2031-03-14T11:00', 'DTSTART:20310314T093000\r\nDTEND:20310314T110000\r\n'],
  ['2031-03-14T09:30+01:00/2031-03-15T01:00+01', 'DTSTART:20310314T083000Z\r\nDTEND:20310315T000000Z\r\n'],
])('the time %s is written with its zone, or without one where none is given', (date, line) => {
  expect(calendarOf(withDate(date), absolute)).toContain(line);
});

it.each(['-0044', 'Y170000002', '0000'])(
  'an event of %s, which no calendar can hold, is told in the description',
  (date) => {
    const { calendar, entries } = read(withDate(date));
    expect(entries).toEqual([]);
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('Ada Berg joins the Harbour Trust');
  },
);

it('what is only a rumour is tentative, on whatever day', () => {
  const [entry] = read(withDate('2031-03-14', 'rumour')).entries;
  expect(entry?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  expect(entry?.summary).toBe('Ada Berg joins the Harbour Trust – rumour');
});

it('a calendar that asks again keeps its entries: ids with the site, a stamp of the data, a number of corrections', () => {
  const { entries } = read(harbour);
  expect(entries.map(({ uid, sequence }) => [uid, sequence])).toEqual([
    ['berg-joins@example.org/notes', 0],
    ['berg-leaves@example.org/notes', 1],
  ]);
  const stamps = entries.map(({ component }) => String(component.getFirstPropertyValue('dtstamp')));
  expect(new Set(stamps)).toEqual(new Set(['2031-04-03T00:00:00Z']));
});

it('an entry says who gives the year', () => {
  const leaves = read(harbour).entries.find(({ uid }) => uid.startsWith('berg-leaves'));
  expect(leaves?.description).toContain('The year 2031 is not in the documents; it comes from The Evening Paper');
});

it('the name of the calendar is one line, whatever the title says', () => {
  const story = { ...harbour, meta: { ...harbour.meta, title: 'a, b; c\nEND:VCALENDAR' } };
  expect(calendarOf(story, absolute)).toContain(
    '\r\nNAME:a\\, b\\; c\\nEND:VCALENDAR: Ada Berg leaves the Harbour Trust\r\n',
  );
});

it('every line ends in CRLF and has at most 75 octets', () => {
  for (const text of HOSTILE) {
    const calendar = calendarOf(withText(harbour, text.repeat(20)), absolute);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const long = calendar.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
    expect(long).toEqual([]);
  }
});

it('another program reads back the events with a date, whatever they say', () => {
  fc.assert(
    fc.property(anyEvents, (story) => {
      const ids = read(story).entries.map(({ uid }) => uid.split('@')[0]);
      const inCalendar = story.events.filter(({ date }) => date && !/^(?:-0044|0000|Y.*|XXXX-02-29)$/.test(date));
      expect(ids.toSorted()).toEqual(inCalendar.map(({ id }) => id).toSorted());
    }),
  );
});
