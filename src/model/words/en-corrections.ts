const day = (date: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** The words of /corrections/ and of its feed. */
export const correctionsInEnglish = {
  title: 'Corrections',
  lead: 'What was wrong on this site, what it says now, and since when.',
  none: 'Nothing has been corrected so far. A correction will stand here with its date, and in the feed.',
  page: 'See the page',
  feed: 'Corrections as a feed',
  day,
  entry: (date: string): string => `Corrected on ${day(date)}`,
};
