import edtf from 'edtf';
import { boundsOfParsed, endsBefore } from './bounds.ts';
import { daysInMonth, zoneOf } from './days.ts';
import type { DateSet, EdtfDate, End, Interval, PlainDate, Range } from './edtf-date.ts';
import { inBothOrders, suggest } from './suggest.ts';

export type ParsedEdtf = { readonly date: EdtfDate } | { readonly error: string; readonly suggestion?: string };

const YEAR = /^(?:-?\d{4}|\d{3}X|\d\dXX|\dXXX|XXXX|Y-?\d{5,})$/;
const DATE = /^(Y-?\d+|-?[\dX]+)(?:-([\dX]+)(?:-([\dX]+))?)?(T[\d:]+(?:Z|[+-][\d:]+)?)?([?~%])?$/;
const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/;

/** Thrown inside this file only; `parseEdtf` gives its message. */
class NotDrawn extends Error {}

/**
 * Reads EDTF (ISO 8601-2) as far as the project draws it: years, months, days and times; `? ~ %` on a whole date; X
 * for what is not known, from the right, and an unknown year with a known month (`XXXX-03-04`); seasons 21 to 24 and
 * quarters 33 to 36; intervals with open and unknown ends; `[a,b]`, `[..D]`, `[D..]`, `{a,b}`. Anything else gives
 * what is wrong, in words that finish a sentence, and, where one can be guessed, a form that would be right. Never throws.
 */
export function parseEdtf(text: string): ParsedEdtf {
  const known = PARSED.get(text);
  if (known) return known;
  const parsed = parseWithAdvice(text);
  PARSED.set(text, parsed);
  return parsed;
}

/** Dates that were read already: each is asked for many times, and a story has few that differ. */
const PARSED = new Map<string, ParsedEdtf>();

function parseWithAdvice(text: string): ParsedEdtf {
  const parsed = parseWithoutAdvice(text);
  // A form without the doubt or the order of hours would say something else.
  if ('date' in parsed || /T.*[?~%/]|\/.*T/.test(text)) return parsed;
  const suggestion = suggest(text, (other) => 'date' in parseWithoutAdvice(other));
  if (suggestion !== undefined) return { ...parsed, suggestion };
  const orders = inBothOrders(text);
  return orders.length < 2 ? parsed : { error: `which figure is the month is not said: ${orders.join(' or ')}` };
}

function parseWithoutAdvice(text: string): { date: EdtfDate } | { error: string } {
  try {
    const date = readAny(text);
    edtf(text);
    return { date };
  } catch (error) {
    return { error: error instanceof NotDrawn ? error.message : 'EDTF has no such form' };
  }
}

function readAny(text: string): EdtfDate {
  if (text.includes('/')) return readInterval(text);
  return /^[[{]/.test(text) ? readSet(text) : readDate(text);
}

function readInterval(text: string): Interval {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0) throw new NotDrawn('an interval has one slash, between its start and its end');
  const interval: Interval = { kind: 'interval', text, from: readEnd(from), to: readEnd(to) };
  if (typeof interval.from === 'string' && typeof interval.to === 'string') {
    throw new NotDrawn('an interval needs a start or an end');
  }
  if (from === to) throw new NotDrawn('it starts and ends at the same date');
  const zones = [interval.from, interval.to].flatMap((side) =>
    typeof side === 'string' || side.time === undefined ? [] : [zoneOf(side.time)],
  );
  if (new Set(zones).size > 1) throw new NotDrawn('an interval has one zone at both of its hours, or none');
  // Two dates without a year are of one year; any leap year tells which comes first.
  const [start, end] = [interval.from, interval.to].map(
    (side) => typeof side !== 'string' && boundsOfParsed(side, 2000),
  );
  if (start && end && endsBefore(end, start)) throw new NotDrawn('it ends before it starts');
  return interval;
}

function readEnd(text: string): End {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readDate(text);
}

function readSet(text: string): DateSet {
  const inside = /^\[(.+)\]$|^\{(.+)\}$/.exec(text);
  if (!inside) throw new NotDrawn('a set that is opened must be closed');
  const members = (inside[1] ?? inside[2] ?? '').split(',').map((member) => readRange(member.trim()));
  return { kind: text.startsWith('[') ? 'one-of' : 'all-of', text, members };
}

function readRange(text: string): Range {
  const [from = '', to] = text.split('..');
  if (to === undefined) {
    const date = readDate(from);
    return { from: date, to: date };
  }
  if (from === '' && to === '') throw new NotDrawn('a set of all dates says nothing');
  return { from: from === '' ? 'open' : readDate(from), to: to === '' ? 'open' : readDate(to) };
}

function readDate(text: string): PlainDate {
  const [all, year = '', month, day, time, qualifier] = DATE.exec(text) ?? [];
  if (all === undefined) throw new NotDrawn('EDTF has no such form');
  if (!YEAR.test(year)) throw new NotDrawn('a year has four figures, and X only from the right');
  if (month !== undefined) checkMonth(year, month, day);
  if (time !== undefined && (!TIME.test(time) || !/^-?\d+-\d+-\d+T/.test(text))) {
    throw new NotDrawn('a time needs a whole date before it and the form T09:30 or T09:30:00Z');
  }
  return {
    kind: 'date',
    text,
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(time === undefined ? {} : { time }),
    isUncertain: qualifier === '?' || qualifier === '%',
    isApproximate: qualifier === '~' || qualifier === '%',
  };
}

function checkMonth(year: string, month: string, day: string | undefined): void {
  if (year.includes('X') && year !== 'XXXX') {
    throw new NotDrawn('a month in a year that is only partly known cannot be drawn');
  }
  if (/^(?:2[1-4]|3[3-6])$/.test(month) && day === undefined) return;
  if (!/^(?:0[1-9]|1[0-2]|XX)$/.test(month)) {
    throw new NotDrawn('a month is 01 to 12, a season 21 to 24, a quarter 33 to 36');
  }
  if (day === undefined || (day === 'XX' && month !== 'XX')) return;
  if (month === 'XX' || !/^\d\d$/.test(day)) throw new NotDrawn('a day has two figures and a month that is known');
  const last = daysInMonth(year === 'XXXX' ? undefined : Number(year), Number(month));
  if (Number(day) < 1 || Number(day) > last) throw new NotDrawn(`its month has ${last} days`);
}
