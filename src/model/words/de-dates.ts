import type { datesInEnglish } from './en-dates.ts';

/** Years and stretches of time in German, where no one format of a calendar does. */
export const datesInGerman: typeof datesInEnglish = {
  year: (year) => (year <= 0 ? `${1 - year} v. Chr.` : year < 1000 ? `${year} n. Chr.` : String(year)),
  stretch: (from, to) => `${from} – ${to}`,
};
