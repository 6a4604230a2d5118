import type { correctionsInEnglish } from './en-corrections.ts';

const day = (date: string): string =>
  new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** The words of /corrections/ and of its feed, in German. */
export const correctionsInGerman: typeof correctionsInEnglish = {
  title: 'Berichtigungen',
  lead: 'Was auf dieser Website falsch war, was nun dort steht, und seit wann.',
  none: 'Bisher wurde nichts berichtigt. Eine Berichtigung steht hier mit ihrem Datum, und im Feed.',
  page: 'Zur Seite',
  feed: 'Berichtigungen als Feed',
  day,
  entry: (date) => `Berichtigt am ${day(date)}`,
};
