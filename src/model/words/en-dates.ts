/** Years and stretches of time in English, where no one format of a calendar does. */
export const datesInEnglish = {
  /** A year, with the years before the year 1 counted as readers do: 0 is 1 BCE. */
  year: (year: number): string => (year <= 0 ? `${1 - year} BCE` : year < 1000 ? `${year} CE` : String(year)),
  stretch: (from: string, to: string): string => `${from} – ${to}`,
};
