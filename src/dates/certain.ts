import type { End } from './edtf-date.ts';
import { parseEdtf } from './parse.ts';

/** A date as plain ISO 8601 knows it: a year, a month, a day or a time, and no doubt about any of them. */
export interface CertainDate {
  readonly start?: string;
  /** Left out where the date is a single one, or its end is open or not known. */
  readonly end?: string;
}

/**
 * What of an EDTF date can be written in ISO 8601 without being surer than it is: `2026-03` stays a month. Undefined where
 * nothing can: a date that is uncertain, approximate, without a year, partly unknown, a season, one of several, or
 * outside the years 1 to 9999. Throws where the text is no EDTF that `parseEdtf` accepts.
 */
export function certainOf(edtf: string): CertainDate | undefined {
  const read = parseEdtf(edtf);
  if ('error' in read) throw new Error(`no EDTF: ${edtf}`);
  const { date } = read;
  if (date.kind === 'date') return between(isoOf(date));
  return date.kind === 'interval' ? between(isoOf(date.from), isoOf(date.to)) : undefined;
}

function between(start?: string, end?: string): CertainDate | undefined {
  if (start === undefined && end === undefined) return undefined;
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

function isoOf(end: End): string | undefined {
  if (typeof end === 'string' || !/^\d{4}(-\d\d(-\d\d(T.+)?)?)?$/.test(end.text)) return undefined;
  const { year, month } = end;
  // A month of 13 and more is a season or a quarter.
  return year === '0000' || Number(month ?? 1) > 12 ? undefined : end.text;
}
