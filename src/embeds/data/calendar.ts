import { escape, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, default as ical } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import { certainOf, momentOf, zoneOf } from '../../dates/index.ts';
import type { Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { headlineOf } from '../../story/headline.ts';
import { eventRecords, type EventRecord } from './events.ts';
import { passageAddress, type Absolute } from './evidence.ts';
import { revisionOf } from './when.ts';

const DAY = 86_400_000;
const HOURS_BETWEEN_READINGS = 24;

/**
 * The events that have a date as a calendar (RFC 5545, RFC 7986). Its description lists the others: a calendar has no
 * place for them. Whatever is not an exact day, or not stated, is tentative, and its title has the words of its date or of its standing.
 */
export function calendarOf(story: Story, absolute: Absolute): string {
  const { data } = wordsOf(story.meta.language);
  const records = eventRecords(story, absolute);
  const isHeld = (record: EventRecord): boolean => (record.earliest ?? record.latest) !== undefined;
  const without = records.filter((record) => !isHeld(record)).map(({ sentence }) => sentence);
  const calendar = ical({
    // The library escapes the texts of events, and not these two.
    name: escape(plain(`${story.meta.title}: ${headlineOf(story)}`), false),
    description: escape(plain(data.event.undated(without)), false),
    prodId: { company: 'As Printed', product: 'Events', language: story.meta.language },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOURS_BETWEEN_READINGS * 3600,
    source: absolute('/data/events.ics'),
    url: absolute('/timeline/'),
  });
  for (const record of records.filter(isHeld)) calendar.createEvent(entryOf(record, story, absolute));
  return `${calendar.toString()}\r\n`;
}

function entryOf(record: EventRecord, story: Story, absolute: Absolute): ICalEventData {
  const { id, label, sentence, edtf = '', date, standing, lane, address, resolved_by } = record;
  const { data, standing: standings } = wordsOf(story.meta.language);
  const isExact = isExactDay(record);
  const said = sentence === label ? [] : [record.standing_words];
  const { host, pathname } = new URL(absolute('/'));
  const categories = [standings.names[standing], story.names.find((name) => name.id === lane)?.prefLabel];
  return {
    // The path too: one host may serve several stories, with events of the same name.
    id: `${id}@${host}${pathname.replace(/\/$/, '')}`,
    // Of the data, not of the build: the same data gives the same file.
    stamp: new Date(revisionOf(story) ?? 0),
    sequence: correctionsOf(story, id),
    ...timesOf(record, edtf),
    summary: plain(data.event.title(label, isExact ? said : [...said, date])),
    description: plain(linesOf(record, story, absolute).join('\n')),
    url: address,
    categories: categories.flatMap((name) => (name === undefined ? [] : [{ name: plain(name) }])),
    status: isExact && standing === 'stated' && !resolved_by ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** A span over the days on which it can be; where one side is open, the one day that is known, and no end. */
function timesOf(
  { earliest, latest }: EventRecord,
  edtf: string,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating'> {
  if (TIMED.test(edtf)) {
    const [start = 0, end = start] = edtf.split('/').map(momentOf);
    return { start: new Date(start), ...(end > start ? { end: new Date(end) } : {}), floating: zoneOf(edtf) === '' };
  }
  const start = new Date(earliest ?? latest ?? 0);
  const end = earliest === undefined || latest === undefined ? undefined : dayAfter(latest);
  return { start, allDay: true, ...(end ? { end } : {}) };
}

/** A time, or one and another. */
const TIMED = /^[\d-]+T[^/]+(?:\/[\d-]+T[^/]+)?$/;

/** The end of a calendar's day is the next one; the last day that a calendar can write has none. */
function dayAfter(day: string): Date | undefined {
  const next = new Date(Date.parse(day) + DAY);
  return next.getUTCFullYear() > 9999 ? undefined : next;
}

/** Whether the date is a day, or runs from one day to another, with nothing left open. */
function isExactDay({ edtf = '', earliest, latest }: EventRecord): boolean {
  const { start = '', end = start } = certainOf(edtf) ?? {};
  const isDay = (iso: string): boolean => /^\d{4}-\d\d-\d\d/.test(iso);
  return isDay(start) && isDay(end) && earliest !== undefined && latest !== undefined;
}

function linesOf(record: EventRecord, { meta }: Story, absolute: Absolute): string[] {
  const { event: words } = wordsOf(meta.language).data;
  const { text, when, date, edtf, resolved_by, standing_words, unstated, order, passages, silent } = record;
  const lines = [
    text,
    when,
    edtf && words.date(date, edtf),
    resolved_by &&
      words.resolved(resolved_by.year, [resolved_by.publisher, resolved_by.url].filter(Boolean).join(', ')),
    words.standing(standing_words),
    unstated && words.unstated(unstated),
    ...order,
    words.passages(passages.map((id) => absolute(passageAddress(id)))),
    silent.length > 0 ? words.silent(silent) : undefined,
  ];
  return lines.flatMap((line) => line ?? []);
}

/** How often the entry was put right: what a calendar asks for as the number of its version. */
function correctionsOf({ corrections }: Story, id: string): number {
  return corrections.filter(({ page }) => page === '/timeline/' || page === `/timeline/#${id}`).length;
}

/** With U+FFFD for the control characters that RFC 5545 forbids. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\uFFFD');
}
