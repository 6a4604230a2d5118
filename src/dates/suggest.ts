import { lexiconOf } from '../model/lexicon/index.ts';

const { months } = lexiconOf('en');

/** A form that is right and was probably meant by one that is not, or undefined. `isRight` says whether a form is. */
export function suggest(text: string, isRight: (text: string) => boolean): string | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  const guesses = [
    words.toUpperCase().replace(/^(?!Y)[^X]*$/, words),
    ...approximate(words),
    ...figures(words),
    ...inWords(words),
    ...shorter(words),
  ];
  return guesses.find((guess) => guess !== text && isRight(guess));
}

function approximate(words: string): string[] {
  const about = /^(?:circa|ca\.?|c\.?|about|around) ?(.+)$/i.exec(words)?.[1];
  const quarter = /^(?:(\d{4})[- ]?Q([1-4])|Q([1-4])[- ](\d{4}))$/i.exec(words);
  return [
    ...(about ? [`${about}~`] : []),
    ...(quarter ? [`${quarter[1] ?? quarter[4]}-${32 + Number(quarter[2] ?? quarter[3])}`] : []),
  ];
}

function figures(words: string): string[] {
  const [, start, end] = /^([^/]+)\/([^/]+)$/.exec(words) ?? [];
  const parts = /^(\d{4}|XXXX)[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/i.exec(words) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(words);
  const turned = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words);
  const orders = inBothOrders(words);
  const join = (year = '', month = '', day?: string) =>
    [year.toUpperCase(), month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return [
    ...(parts ? [join(parts[1], parts[2], parts[3])] : []),
    ...(orders.length === 1 ? orders : []),
    ...(turned ? [join(turned[3], turned[2], turned[1])] : []),
    ...(start && end ? [`${end}/${start}`] : []),
  ];
}

/**
 * What `28/05/2030` or `5-28-2030` can mean: one date where only one of the two figures can be a month, or both are the
 * same, else two.
 */
export function inBothOrders(text: string): string[] {
  const [, a = '', , b = '', year = ''] = /^\s*(\d{1,2})([-/])(\d{1,2})\2(\d{4})\s*$/.exec(text) ?? [];
  const isMonth = (figure: string): boolean => Number(figure) >= 1 && Number(figure) <= 12;
  const join = (month: string, day: string): string[] =>
    isMonth(month) ? [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`] : [];
  return [...new Set([...join(a, b), ...join(b, a)])];
}

/** “March 4” and “4 March 2026” */
function inWords(words: string): string[] {
  const month = words
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => months[word])
    .find((number) => number !== undefined);
  if (month === undefined) return [];
  const year = /\b\d{4}\b/.exec(words)?.[0] ?? 'XXXX';
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(words)?.[1];
  return [[year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')];
}

/** Without the part that cannot be: a qualifier, a time, the day that its month has not, an end that is the start. */
function shorter(words: string): string[] {
  const cuts = [/[?~%]$/, /[?~%]/g, /T.*$/, /-[^-/]*$/, /\/.*$/];
  return cuts.map((cut) => words.replace(cut, ''));
}
