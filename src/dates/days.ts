const MS_PER_DAY = 86_400_000;

/**
 * Days since 1970-01-01 of a day in the proleptic Gregorian calendar, for any year at all: `Date` ends at 275760.
 * After Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, days_from_civil.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** How many days a month has; a year unknown may be a leap year. */
export function daysInMonth(year: number | undefined, month: number): number {
  const next = month === 12 ? dayNumber((year ?? 2000) + 1, 1, 1) : dayNumber(year ?? 2000, month + 1, 1);
  return next - dayNumber(year ?? 2000, month, 1);
}

/** `2026-03-14` for a day number; years beyond four digits as ISO 8601 writes them. */
export function isoDay(days: number): string {
  const [day = ''] = new Date(days * MS_PER_DAY).toISOString().split('T');
  return day;
}

const ZONE = /(?:Z|[+-]\d\d(?::?\d\d)?)$/;

/** The zone at the end of a time: `Z`, `+08:00` however it is written, or nothing. */
export function zoneOf(time: string): string {
  const zone = (ZONE.exec(time)?.[0] ?? '').replace(
    /^(.\d\d):?(\d\d)?$/,
    (_, hours, minutes = '00') => `${hours}:${minutes}`,
  );
  return /^[+-]00:00$/.test(zone) ? 'Z' : zone;
}

/**
 * Days since 1970-01-01, with a fraction, of a date and time as the clocks of the place have it: where it is the 13th,
 * 01:00, it is the 13th, whatever day it is in London.
 */
export function dayOfTime(date: string, time: string): number {
  return Date.parse(`${date}${time.replace(ZONE, '')}Z`) / MS_PER_DAY;
}

/** The moment of a date and time with a zone, in ms since 1970; without one as the clocks of the place have it. */
export function momentOf(text: string): number {
  const [date = '', time = ''] = text.split(/(?=T)/);
  return Date.parse(`${date}${time.replace(ZONE, '')}${zoneOf(time) || 'Z'}`);
}
