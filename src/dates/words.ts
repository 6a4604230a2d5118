import { dayNumber, isoDay } from './days.ts';
import type { DateSet, EdtfDate, End, Interval, PlainDate, Range } from './edtf-date.ts';

interface Locale {
  /** BCP 47: the order of month, day and year. */
  readonly locale: string;
}
interface Phrases {
  readonly yearNotStated: string;
  readonly before: (date: string) => string;
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly from: (date: string, end: 'open' | 'unknown') => string;
  readonly until: (date: string, start: 'open' | 'unknown') => string;
  readonly between: (from: string, to: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (year: string) => string;
  readonly dayNotStated: string;
  readonly seasons: Readonly<Record<string, string>>;
  readonly or: string;
  readonly and: string;
}

const EN: Phrases = {
  yearNotStated: 'year not stated',
  before: (date) => `before ${date}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  from: (date, end) => (end === 'open' ? `from ${date} on` : `from ${date}, end not stated`),
  until: (date, start) => (start === 'open' ? `until ${date}` : `until ${date}, start not stated`),
  between: (from, to) => `${from} to ${to}`,
  decade: (year) => `the ${year}s`,
  century: (year) => `${year} to ${String(Number(year) + 99)}`,
  dayNotStated: 'day not stated',
  seasons: {
    21: 'spring',
    22: 'summer',
    23: 'autumn',
    24: 'winter',
    33: 'first quarter of',
    34: 'second quarter of',
    35: 'third quarter of',
    36: 'fourth quarter of',
  },
  or: 'or',
  and: 'and',
};
const PHRASES: Readonly<Record<string, Phrases>> = { en: EN };

/** `wordDate` for a date that is parsed already. */
export function wordParsed(date: EdtfDate, language: string): string {
  const phrases = { ...(PHRASES[language.split('-')[0] ?? ''] ?? EN), locale: language };
  const words = date.kind === 'date' ? wordQualified(date, phrases) : wordSeveral(date, phrases);
  if (!datesIn(date).some(({ year, month }) => year === 'XXXX' && month !== undefined)) return words;
  return date.kind === 'date' ? `${words}, ${phrases.yearNotStated}` : `${words} (${phrases.yearNotStated})`;
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
  const clock = /^T(\d\d:\d\d)/.exec(time ?? '')?.[1];
  const zone = time?.endsWith('Z') ? ' UTC' : '';
  if (clock) return `${words}, ${clock}${zone}`;
  return day === 'XX' ? `${words}, ${phrases.dayNotStated}` : words;
}

/** Month, day and year in the order of the language: “March 4, 2026” in en, “4 March 2026” in en-GB. */
function wordCalendar(
  { year, month, day }: { readonly year: string; readonly month: string; readonly day: string | undefined },
  known: string,
  locale: string,
): string {
  // Years that Intl would write with an era, or not as they are written, follow the month and day.
  const isPlain = /^[1-9]\d{3}$/.test(year);
  const format = new Intl.DateTimeFormat([locale, 'en'], {
    month: 'long',
    timeZone: 'UTC',
    ...(day && day !== 'XX' ? { day: 'numeric' as const } : {}),
    ...(isPlain ? { year: 'numeric' as const } : {}),
  });
  const words = format.format(Date.UTC(isPlain ? Number(year) : 2000, Number(month) - 1, Number(day) || 1));
  return isPlain || known === '' ? words : `${words} ${known}`;
}

function wordYear(year: string, { decade, century }: Phrases): string {
  if (year.startsWith('Y')) return year.slice(1);
  const digits = year.replaceAll('X', '0');
  if (/^\d{3}X$/.test(year)) return decade(digits);
  if (/^\d\dXX$/.test(year)) return century(digits);
  return year.startsWith('-') ? String(Number(year)) : digits;
}
