import { boundsOfParsed, type Bounds } from './bounds.ts';
import type { EdtfDate } from './edtf-date.ts';
import { parseEdtf } from './parse.ts';
import { wordClock, wordParsed, type Clock } from './words.ts';

export type { Clock } from './words.ts';
export { certainOf, type CertainDate } from './certain.ts';
export { datetimeOf } from './datetime.ts';
export { endsBefore, type Bounds } from './bounds.ts';
export type { DateSet, EdtfDate, End, Interval, PlainDate, Range } from './edtf-date.ts';
export { dayNumber, isoDay, momentOf, zoneOf } from './days.ts';
export { orderEvents, type Contradiction, type OrderableEvent, type OrderedEvents } from './order.ts';
export { parseEdtf, type ParsedEdtf } from './parse.ts';

/**
 * The days in which an EDTF date can lie. A date without a year lies in the reading year where there is one (and says
 * so in `resolved`), otherwise anywhere. Throws where the text is no EDTF that `parseEdtf` accepts.
 */
export function boundsOf(edtf: string, readingYear?: number): Bounds {
  return boundsOfParsed(parsed(edtf), readingYear);
}

/**
 * An EDTF date in words: “4 March, year not stated”, “before 4 March (year not stated)”, “1993”, “about March 2026”.
 * `language` is a BCP 47 tag. Throws where the text is no EDTF that `parseEdtf` accepts.
 */
export function wordDate(edtf: string, language: string): string {
  return wordParsed(parsed(edtf), language);
}

/**
 * The day and the hours of a date that has a time, or of an interval within one day: “14 March 2026” and “09:30 UTC”.
 * Undefined where it has none. Throws where the text is no EDTF that `parseEdtf` accepts.
 */
export function clockOf(edtf: string, language: string): Clock | undefined {
  return wordClock(parsed(edtf), language);
}

function parsed(edtf: string): EdtfDate {
  const result = parseEdtf(edtf);
  if ('error' in result) throw new Error(`no EDTF: ${edtf}`);
  return result.date;
}
