import { datesInGerman } from '../model/words/de-dates.ts';
import { datesInEnglish } from '../model/words/en-dates.ts';

/** How one language words what EDTF says. */
export interface Phrases {
  readonly yearNotStated: string;
  readonly before: (date: string) => string;
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly from: (date: string, end: 'open' | 'unknown') => string;
  readonly until: (date: string, start: 'open' | 'unknown') => string;
  readonly between: (from: string, to: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (year: string) => string;
  readonly dayNotStated: string;
  /** A year; 0 is the one before the year 1. */
  readonly year: (year: number) => string;
  readonly seasons: Readonly<Record<string, string>>;
  readonly or: string;
  readonly and: string;
}

const EN: Phrases = {
  yearNotStated: 'year not stated',
  before: (date) => `before ${date}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  from: (date, end) => (end === 'open' ? `from ${date} on` : `from ${date}, end not stated`),
  until: (date, start) => (start === 'open' ? `until ${date}` : `until ${date}, start not stated`),
  between: (from, to) => `${from} to ${to}`,
  decade: (year) => `the ${year}s`,
  century: (year) => `${year} to ${String(Number(year) + 99)}`,
  dayNotStated: 'day not stated',
  year: datesInEnglish.year,
  seasons: {
    21: 'spring',
    22: 'summer',
    23: 'autumn',
    24: 'winter',
    33: 'first quarter of',
    34: 'second quarter of',
    35: 'third quarter of',
    36: 'fourth quarter of',
  },
  or: 'or',
  and: 'and',
};
const DE: Phrases = {
  yearNotStated: 'Jahr nicht genannt',
  before: (date) => `vor dem ${date}`,
  orEarlier: (date) => `${date} oder früher`,
  orLater: (date) => `${date} oder später`,
  about: (date) => `etwa ${date}`,
  uncertain: (date) => `${date} (unsicher)`,
  from: (date, end) => (end === 'open' ? `ab ${date}` : `ab ${date}, Ende nicht genannt`),
  until: (date, start) => (start === 'open' ? `bis ${date}` : `bis ${date}, Beginn nicht genannt`),
  between: (from, to) => `${from} bis ${to}`,
  decade: (year) => `${year}er Jahre`,
  century: (year) => `${year} bis ${String(Number(year) + 99)}`,
  dayNotStated: 'Tag nicht genannt',
  year: datesInGerman.year,
  seasons: {
    21: 'Frühjahr',
    22: 'Sommer',
    23: 'Herbst',
    24: 'Winter',
    33: 'erstes Quartal',
    34: 'zweites Quartal',
    35: 'drittes Quartal',
    36: 'viertes Quartal',
  },
  or: 'oder',
  and: 'und',
};
const PHRASES: Readonly<Record<string, Phrases>> = { de: DE, en: EN };

/** The phrases of a BCP 47 tag's language; English where there are none of its own. */
export function phrasesOf(language: string): Phrases {
  return PHRASES[language.split('-')[0] ?? ''] ?? EN;
}
