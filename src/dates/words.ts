import { wordMonth } from '../model/calendar.ts';
import { dayNumber, isoDay, zoneOf } from './days.ts';
import type { DateSet, EdtfDate, End, Interval, PlainDate, Range } from './edtf-date.ts';
import { phrasesOf, type Phrases } from './phrases.ts';

interface Locale {
  /** BCP 47: the order of month, day and year. */
  readonly locale: string;
}
/** `wordDate` for a date that is parsed already. */
export function wordParsed(date: EdtfDate, language: string): string {
  const phrases = { ...phrasesOf(language), locale: language };
  const words = date.kind === 'date' ? wordQualified(date, phrases) : wordSeveral(date, phrases);
  if (!datesIn(date).some(({ year, month }) => year === 'XXXX' && month !== undefined)) return words;
  return date.kind === 'date' ? `${words}, ${phrases.yearNotStated}` : `${words} (${phrases.yearNotStated})`;
}

/** A day and the hours of it: “14 March 2026” and “09:30 UTC”. */
export interface Clock {
  readonly day: string;
  readonly time: string;
  /** `Z`, `+08:00`, or nothing. */
  readonly zone: string;
}

/** The clock of a date with a time, or of an interval within one day. */
export function wordClock(date: EdtfDate, language: string): Clock | undefined {
  const phrases = { ...phrasesOf(language), locale: language };
  if (date.kind === 'date') return clockOf(date, phrases);
  if (date.kind !== 'interval' || typeof date.from === 'string' || typeof date.to === 'string') return undefined;
  const [from, to] = [clockOf(date.from, phrases), clockOf(date.to, phrases)];
  if (!from || from.day !== to?.day) return undefined;
  return { day: from.day, time: phrases.between(from.time, to.time), zone: from.zone };
}

function clockOf(date: PlainDate, phrases: Phrases & Locale): Clock | undefined {
  const { time, ...day } = date;
  return time === undefined ? undefined : { day: wordPlain(day, phrases), time: wordTime(time), zone: zoneOf(time) };
}

function datesIn(date: EdtfDate): PlainDate[] {
  if (date.kind === 'date') return [date];
  const ranges: readonly (Interval | Range)[] = date.kind === 'interval' ? [date] : date.members;
  return ranges.flatMap(({ from, to }) => [from, to]).filter((end) => typeof end !== 'string');
}

function wordSeveral(date: Interval | DateSet, phrases: Phrases & Locale): string {
  if (date.kind === 'interval') return wordInterval(date, phrases);
  const joint = ` ${date.kind === 'one-of' ? phrases.or : phrases.and} `;
  return date.members.map((member) => wordRange(member, phrases)).join(joint);
}

function wordInterval({ from, to }: Interval, phrases: Phrases & Locale): string {
  if (typeof from === 'string') return phrases.until(wordEnd(to, phrases), from);
  if (typeof to === 'string') return phrases.from(wordEnd(from, phrases), to);
  return phrases.between(wordEnd(from, phrases), wordEnd(to, phrases));
}

function wordRange({ from, to }: Range, phrases: Phrases & Locale): string {
  if (from === to) return wordEnd(to, phrases);
  if (to === 'open') return phrases.orLater(wordEnd(from, phrases));
  if (from === 'open') return wordUpTo(to, phrases);
  return phrases.between(wordEnd(from, phrases), wordEnd(to, phrases));
}

/** Up to the end of 3 March is before 4 March; a whole month or year has no such neighbour in words. */
function wordUpTo(date: PlainDate, phrases: Phrases & Locale): string {
  const { year, month, day } = date;
  if (!day || day === 'XX' || !month || !/^(?:\d{4}|XXXX)$/.test(year))
    return phrases.orEarlier(wordQualified(date, phrases));
  // Not a leap year, as most are not: what is known of 28 February is that it is before March.
  const next = isoDay(dayNumber(year === 'XXXX' ? 2001 : Number(year), Number(month), Number(day)) + 1);
  const [nextYear = '', nextMonth = '', nextDay = ''] = next.split('-');
  return phrases.before(
    wordPlain({ ...date, year: year === 'XXXX' ? year : nextYear, month: nextMonth, day: nextDay }, phrases),
  );
}

function wordEnd(end: End, phrases: Phrases & Locale): string {
  return typeof end === 'string' ? '' : wordQualified(end, phrases);
}

function wordQualified(date: PlainDate, phrases: Phrases & Locale): string {
  const plain = wordPlain(date, phrases);
  const about = date.isApproximate ? phrases.about(plain) : plain;
  return date.isUncertain ? phrases.uncertain(about) : about;
}

function wordPlain({ year, month, day, time }: PlainDate, phrases: Phrases & Locale): string {
  const season = phrases.seasons[month ?? ''];
  const known = year === 'XXXX' ? '' : wordYear(year, phrases);
  if (season) return `${season} ${known}`;
  if (month === undefined || month === 'XX') return known || phrases.yearNotStated;
  const words = wordCalendar({ year, month, day }, known, phrases.locale);
  if (time) return `${words}, ${wordTime(time)}`;
  return day === 'XX' ? `${words}, ${phrases.dayNotStated}` : words;
}

/** `T09:30:00+08:00` as “09:30 UTC+8”. */
function wordTime(time: string): string {
  const clock = time.slice(1, 6);
  const zone = zoneOf(time);
  if (zone === '') return clock;
  return `${clock} UTC${zone === 'Z' ? '' : zone.replace(/(?<=^.)0/, '').replace(':00', '')}`;
}

/** Month, day and year in the order of the language: “March 4, 2026” in en, “4 March 2026” in en-GB. */
function wordCalendar(
  { year, month, day }: { readonly year: string; readonly month: string; readonly day: string | undefined },
  known: string,
  locale: string,
): string {
  // Years that Intl would write with an era, or not as they are written, follow the month and day.
  const isPlain = /^[1-9]\d{3}$/.test(year);
  const hasDay = day !== undefined && day !== 'XX';
  const date = Date.UTC(isPlain ? Number(year) : 2000, Number(month) - 1, Number(day) || 1);
  const words = wordMonth(date, locale, { hasDay, hasYear: isPlain });
  return isPlain || known === '' ? words : `${words} ${known}`;
}

function wordYear(year: string, { decade, century, year: inWords }: Phrases): string {
  const digits = year.replace('Y', '').replaceAll('X', '0');
  if (/^\d{3}X$/.test(year)) return decade(digits);
  if (/^\d\dXX$/.test(year)) return century(digits);
  return inWords(Number(digits));
}
