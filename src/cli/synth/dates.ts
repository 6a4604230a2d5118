import { dayNumber, isoDay } from '../../dates/days.ts';
import type { Random } from './random.ts';

/** A date as a document words it, and as EDTF. */
export interface Dated {
  readonly words: string;
  readonly edtf: string;
}

/** The year in which dates without a year are read. */
export const READING_YEAR = 2031;
/** All that happens in a made story lies between these days, in days since 1970-01-01. */
export const FIRST_DAY = dayNumber(2024, 1, 1);
export const LAST_DAY = dayNumber(READING_YEAR, 12, 20);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

interface Day {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly iso: string;
}

function dayOf(number: number): Day {
  const iso = isoDay(number);
  return { number, iso, year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) };
}

/** `14 March`, of a day number. */
function calendar(day: Day): string {
  return `${Number(day.iso.slice(8))} ${MONTHS[day.month - 1]}`;
}

const full = (day: Day): string => `${calendar(day)} ${day.year}`;
const monthOf = ({ month, year }: Day): string => `${MONTHS[month - 1]} ${year}`;

type Form = (day: Day, random: Random) => Dated;

/** Forms that can be said of something that happens once. Each holds the day, so that no order contradicts another. */
const ONCE: readonly Form[] = [
  (day) => ({ words: `on ${full(day)}`, edtf: day.iso }),
  (day) => ({ words: `on ${full(day)}`, edtf: day.iso }),
  (day) => ({ words: `in ${monthOf(day)}`, edtf: day.iso.slice(0, 7) }),
  ({ year }) => ({ words: `in ${year}`, edtf: `${year}` }),
  yearless,
  ({ year }) => ({ words: `around the year ${year}`, edtf: `${year}~` }),
  (day) => ({ words: `around ${monthOf(day)}`, edtf: `${day.iso.slice(0, 7)}~` }),
  ({ year }) => ({ words: `in ${year}, if the year is right`, edtf: `${year}?` }),
  (day) => ({ words: `on ${full(day)}, if the day is right`, edtf: `${day.iso}?` }),
  season,
  ({ year, month }) => {
    const quarter = Math.ceil(month / 3);
    return { words: `in Q${quarter} ${year}`, edtf: `${year}-${32 + quarter}` };
  },
  ({ year }) => ({ words: `in the ${Math.floor(year / 10)}0s`, edtf: `${Math.floor(year / 10)}X` }),
  (day) => ({ words: `before ${full(dayOf(day.number + 1))}`, edtf: `[..${day.iso}]` }),
  (day) => ({ words: `on or after ${full(day)}`, edtf: `[${day.iso}..]` }),
  (day) => {
    const next = dayOf(day.number + 1);
    return { words: `on ${full(day)} or on ${full(next)}`, edtf: `[${day.iso},${next.iso}]` };
  },
];

/** Forms that are said of something that lasts. */
const LASTING: readonly Form[] = [
  (day, random) => {
    const end = dayOf(day.number + 40 + random.below(700));
    return { words: `from ${monthOf(day)} to ${monthOf(end)}`, edtf: `${day.iso.slice(0, 7)}/${end.iso.slice(0, 7)}` };
  },
  (day, random) => {
    const end = dayOf(day.number + 1 + random.below(60));
    return { words: `from ${full(day)} to ${full(end)}`, edtf: `${day.iso}/${end.iso}` };
  },
  ({ year }) => ({ words: `since ${year}`, edtf: `${year}/..` }),
  (day) => ({ words: `until ${full(day)}`, edtf: `../${day.iso}` }),
  (day) => ({ words: `from ${full(day)} on`, edtf: `${day.iso}/` }),
];

/** A day known without its year, which is read in the reading year: only days of that year may be told so. */
function yearless(day: Day): Dated {
  if (day.year !== READING_YEAR) return { words: `on ${full(day)}`, edtf: day.iso };
  return { words: `on ${calendar(day)}`, edtf: `XXXX${day.iso.slice(4)}` };
}

/** Winter is named for the year in which it begins. */
function season({ year, month }: Day): Dated {
  const index = Math.floor((month % 12) / 3);
  const named = month < 3 ? year - 1 : year;
  return { words: `in ${SEASONS[index]} ${named}`, edtf: `${named}-${index === 0 ? 24 : 20 + index}` };
}

/** A day in the words of a document and in EDTF, precisely or less so: a day, a month, a limit, a guess. */
export function tellOnce(day: number, random: Random): Dated {
  return random.pick(ONCE)(dayOf(day), random);
}

/** As `tellOnce`, for something that begins, or with “until” ends, on that day. */
export function tellLasting(day: number, random: Random): Dated {
  return random.pick(LASTING)(dayOf(day), random);
}

/** `count` days of the story in order, as many of them alike as chance has it. */
export function daysInOrder(count: number, random: Random): number[] {
  const days = Array.from({ length: count }, () => FIRST_DAY + random.below(LAST_DAY - FIRST_DAY));
  return days.sort((a, b) => a - b);
}
