import { wordMonth } from '../../model/calendar.ts';
import type { TimelineWords } from '../../model/words/timeline.ts';

/** A time that is looked at, in days since 1970-01-01, with fractions; `to` is not part of it. An open side is infinite. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** A year, a month, a day or a minute of the calendar, as an address has it. */
const WRITTEN = /^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?$/;

/** The stretch from the start of one date to the end of another, and in sentences what of them cannot be read. */
export function readStretch(
  from: string,
  to: string,
  say: TimelineWords['unread'],
): { readonly stretch?: Stretch; readonly unread: readonly string[] } {
  const [start, end] = [from, to].map((text) => (text === '' ? undefined : daysOf(text)));
  const unread = [from, to].filter((text) => text !== '' && daysOf(text) === undefined).map(say.day);
  if (!start && !end) return { unread };
  const stretch = { from: start?.from ?? -Infinity, to: end?.to ?? Infinity };
  return stretch.from < stretch.to ? { stretch, unread } : { unread: [...unread, say.backwards(from, to)] };
}

/** What `readStretch` reads back: whole days as days, others to the minute; an open side is empty. */
export function writeStretch({ from, to }: Stretch): { readonly from: string; readonly to: string } {
  return { from: written(from, from), to: written(to, to - 1) };
}

/** `whole`: the day that stands for a moment at midnight, which may be the day before. */
function written(moment: number, whole: number): string {
  const isDay = Number.isInteger(moment);
  const date = new Date((isDay ? whole : moment) * DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, isDay ? -14 : -8);
}

function daysOf(text: string): Stretch | undefined {
  const [, year = '', month, day, clock] = WRITTEN.exec(text) ?? [];
  if (year === '') return undefined;
  const iso = `${long(year)}-${month ?? '01'}-${day ?? '01'}`;
  const from = Date.parse(`${iso}T${clock ?? '00:00'}Z`);
  // A 30 February would be read as a day in March.
  if (Number.isNaN(from) || !new Date(from).toISOString().startsWith(iso)) return undefined;
  const end = new Date(from);
  if (month === undefined) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (day === undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else if (clock === undefined) end.setUTCDate(end.getUTCDate() + 1);
  return { from: from / DAY, to: end.getTime() / DAY };
}

/** Years beyond four figures have six and a sign, as the calendar of the machine writes them. */
function long(year: string): string {
  const [, sign = '', figures = ''] = /^([+-]?)(\d+)$/.exec(year) ?? [];
  return sign === '' && figures.length === 4 ? figures : `${sign || '+'}${figures.padStart(6, '0')}`;
}

/**
 * The days from one to another in words, as exactly as their distance asks for: “March – May 2026”, “1990 – 2024”.
 * `hasYear`: whether a year is said where there are months.
 */
export function wordStretch({ from, to }: Stretch, language: string, words: TimelineWords, hasYear = true): string {
  const last = Math.max(from, Math.ceil(to) - 1);
  const precision = last - from > 730 ? 'year' : last - from > 45 ? 'month' : 'day';
  const isOneYear = yearOf(from) === yearOf(last);
  const word = (day: number, isWithYear: boolean): string => wordDay(day, precision, isWithYear, { language, words });
  const [start, end] = [word(from, hasYear), word(last, hasYear)];
  return start === end ? end : words.stretch(isOneYear ? word(from, false) : start, end);
}

function wordDay(
  day: number,
  precision: 'year' | 'month' | 'day',
  hasYear: boolean,
  { language, words }: { readonly language: string; readonly words: TimelineWords },
): string {
  const year = yearOf(day);
  // Years that the calendar would write with an era, or not as they are written.
  if (precision === 'year' || year < 1000 || year > 9999) return words.year(year);
  return wordMonth(Math.floor(day) * DAY, language, { hasDay: precision === 'day', hasYear });
}

/** From 0; beyond the calendar of the machine always the same. */
export function monthOf(day: number): number {
  return new Date(Math.floor(day) * DAY).getUTCMonth() || 0;
}

/** The year of a day, also beyond the calendar of the machine. */
export function yearOf(day: number): number {
  const date = new Date(Math.floor(day) * DAY);
  return Number.isNaN(date.getTime()) ? Math.floor(1970 + day / 365.2425) : date.getUTCFullYear();
}
