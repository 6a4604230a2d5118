import { dayNumber, dayOfTime, daysInMonth, zoneOf } from './days.ts';
import type { EdtfDate, End, PlainDate } from './edtf-date.ts';

/** The stretch of days in which a date can lie, and how well it is known. */
export interface Bounds {
  /** The first day, in days since 1970-01-01 (a fraction where a time is given); -Infinity where it is open or not known. */
  readonly min: number;
  /** The last day, itself included; Infinity where it is open or not known. A single day has `min` = `max`. */
  readonly max: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Whether any part of it is not given: an X. */
  readonly unspecified: boolean;
  /** Whether a yearless date was put into the reading year. */
  readonly resolved: boolean;
  /** What limits each end: a date, nothing (`..`), or something that nobody knows (an interval’s empty end). */
  readonly start: 'known' | 'open' | 'unknown';
  readonly end: 'known' | 'open' | 'unknown';
  /** Where hours are given, their zone (`Z`, `+08:00`), or nothing; days are those of the place. */
  readonly zone?: string;
}

/**
 * First and last month of each season and quarter, counted from January of the year; 13 and 14 are the next year's.
 * Seasons are meteorological and northern: the winter of 2026 ends in February 2027.
 */
const MONTHS_OF: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
};

/**
 * Whether what lies in the one is over before anything in the other can begin: a day ends with its last hour. Hours of
 * two zones, or of one and none, are only told apart by more than a day.
 */
export function endsBefore(one: Pick<Bounds, 'max' | 'zone'>, other: Pick<Bounds, 'min' | 'zone'>): boolean {
  const { max } = one;
  const { min } = other;
  if (one.zone !== undefined && other.zone !== undefined && one.zone !== other.zone)
    return Math.floor(max) + 1 < Math.floor(min);
  return max < (Number.isInteger(max) ? Math.floor(min) : min);
}

/** `boundsOf` for a date that is parsed already. */
export function boundsOfParsed(date: EdtfDate, readingYear?: number): Bounds {
  if (date.kind === 'date') return boundsOfDate(date, readingYear);
  const ranges = date.kind === 'interval' ? [date] : date.members;
  const froms = ranges.map(({ from }) => boundsOfEnd(from, readingYear));
  const tos = ranges.map(({ to }) => boundsOfEnd(to, readingYear));
  const all = [...froms, ...tos];
  return {
    min: Math.min(...froms.map(({ min }) => min)),
    max: Math.max(...tos.map(({ max }) => max)),
    approximate: all.some((bounds) => bounds.approximate),
    uncertain: all.some((bounds) => bounds.uncertain),
    unspecified: all.some((bounds) => bounds.unspecified),
    resolved: all.some((bounds) => bounds.resolved),
    start: froms.find(({ start }) => start !== 'known')?.start ?? 'known',
    end: tos.find(({ end }) => end !== 'known')?.end ?? 'known',
    ...zoned(all.find(({ zone }) => zone !== undefined)?.zone),
  };
}

function zoned(zone: string | undefined): Pick<Bounds, 'zone'> {
  return zone === undefined ? {} : { zone };
}

function boundsOfEnd(end: End, readingYear?: number): Bounds {
  return typeof end === 'string' ? { ...NOWHERE, start: end, end } : boundsOfDate(end, readingYear);
}

const NOWHERE = {
  min: -Infinity,
  max: Infinity,
  approximate: false,
  uncertain: false,
  unspecified: false,
  resolved: false,
} as const;

function boundsOfDate(date: PlainDate, readingYear?: number): Bounds {
  const isYearless = date.year === 'XXXX';
  const [first, last] = yearsOf(date.year, readingYear);
  const resolved = isYearless && readingYear !== undefined && exists(date, readingYear);
  const flags = {
    approximate: date.isApproximate,
    uncertain: date.isUncertain,
    unspecified: date.text.includes('X'),
    resolved,
  };
  if (isYearless && !resolved) return { ...NOWHERE, ...flags, start: 'unknown', end: 'unknown' };
  const [min, max] = date.time === undefined ? daysOf(date, first, last) : timeOf(date, date.time);
  return { min, max, ...flags, start: 'known', end: 'known', ...zoned(date.time && zoneOf(date.time)) };
}

function yearsOf(year: string, readingYear = 0): readonly [number, number] {
  if (year === 'XXXX') return [readingYear, readingYear];
  const digits = year.replace('Y', '');
  return [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))];
}

/** 29 February is only in leap years. */
function exists({ month, day }: PlainDate, year: number): boolean {
  return day === undefined || day === 'XX' || Number(day) <= daysInMonth(year, Number(month));
}

function daysOf({ month = 'XX', day = 'XX' }: PlainDate, first: number, last: number): readonly [number, number] {
  const [from, to] = MONTHS_OF[month] ?? (month === 'XX' ? [1, 12] : [Number(month), Number(month)]);
  const [lastYear, lastMonth] = to > 12 ? [last + 1, to - 12] : [last, to];
  if (day !== 'XX') return [dayNumber(first, from, Number(day)), dayNumber(lastYear, lastMonth, Number(day))];
  return [dayNumber(first, from, 1), dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))];
}

function timeOf({ year, month, day }: PlainDate, time: string): readonly [number, number] {
  const at = dayOfTime(`${year}-${month}-${day}`, time);
  return [at, at];
}
