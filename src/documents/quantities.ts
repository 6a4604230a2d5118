import type { Lexicon } from '../model/lexicon/index.ts';
import { onceFor } from '../model/once.ts';
import type { Annotation } from '../model/passage.ts';
import { anyOf, inBothCases } from './fold.ts';
import { numberWordsAt } from './number-words.ts';

type QuantityAnnotation = Extract<Annotation, { type: 'quantity' }>;

/** Currencies as they stand before a figure, each with the one way in which it is kept. */
const CURRENCIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'SGD', 'CHF'].map((code) => [code, code])),
  RMB: 'CNY',
  US$: 'USD',
  HK$: 'HKD',
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': '¥',
};
const SPACE = '[ \\u00A0\\u202F\\u2009]';
/** No letter before, and no hyphen after a letter: the figures of “Model-72B” and “P10” belong to a name. */
const FREE = '(?<![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\d]|[\\p{L}][-\\u2010\\u2011]|\\d[.,:])';
const ENDS = '(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\d]|[.,:]\\d)';

interface Patterns {
  readonly figure: RegExp;
  readonly suffix: RegExp;
}

/**
 * The quantities in a text, in order, with their plain value: `3,800`, `3 800`, “3800 billion”, “twenty-one”, “12 per
 * cent”, “380亿”, “9th”, “09:30” and “9.30 pm” (hours of a day, `h`). A currency before and a unit after belong to the
 * span. The word “one” alone is none, since it is mostly an article or a pronoun. Figures that are part of a word, as in
 * “Model-72B”, are none.
 */
export function quantitiesIn(text: string, lexicon: Lexicon): QuantityAnnotation[] {
  const found = [...figuresIn(text, lexicon), ...wordsIn(text, lexicon)];
  return found.sort((a, b) => a.start - b.start);
}

const patternsOf = onceFor((lexicon: Lexicon): Patterns => {
  const [thousands, decimal] = [lexicon.figures.thousands, lexicon.figures.decimal].map((mark) => RegExp.escape(mark));
  const grouped = `\\d{1,3}(?:(?:${thousands}\\d{3})+|(?:${SPACE}\\d{3})+)(?!\\d)(?:${decimal}\\d+)?`;
  const plain = `\\d+(?:${decimal}\\d+)?`;
  const currency = `(?:(?<currency>${anyOf(Object.keys(CURRENCIES))})${SPACE}?)?`;
  const { am, pm, either, amAfterMinutes, pmAfterMinutes } = lexicon.hours;
  const [half, halfAfterMinutes] = [
    [...am, ...pm, ...either],
    [...amAfterMinutes, ...pmAfterMinutes],
  ].map((words) => `(?<half>${anyOf(inBothCases(words))})(?![\\p{L}\\d])`);
  const [hours, minutes] = ['(?<hours>[01]?\\d|2[0-3])', '(?<minutes>[0-5]\\d)'];
  const clock = `${hours}(?:[:.]${minutes})?${SPACE}?${half}|${hours}:${minutes}(?:${SPACE}${halfAfterMinutes})?`;
  const scale = `(?:(?:${SPACE}|-)?(?<scale>${anyOf(inBothCases(Object.keys(lexicon.scales)))})(?!\\p{Script=Latin}))?`;
  const letters = `(?<ordinal>st|nd|rd|th)(?!\\p{L})`;
  const units = `(?:(?:${SPACE}|[-\\u2010\\u2011])?(?<unit>${anyOf(Object.keys(lexicon.units))})(?!\\p{Script=Latin}))`;
  return {
    figure: new RegExp(`${FREE}${currency}(?:${clock}|(?<figure>${grouped}|${plain})(?:${letters}|${scale}))`, 'gu'),
    suffix: new RegExp(`${units}|${ENDS}`, 'yu'),
  };
});

function figuresIn(text: string, lexicon: Lexicon): QuantityAnnotation[] {
  return [...text.matchAll(patternsOf(lexicon).figure)].flatMap((match): QuantityAnnotation[] => {
    const { currency, figure = '', scale, ordinal, hours } = match.groups ?? {};
    const value = hours ? hoursOf(hours, match.groups ?? {}, lexicon) : valueOf(figure, lexicon);
    const prefix = (currency && CURRENCIES[currency]) ?? (hours ? 'h' : ordinal ? 'ordinal' : undefined);
    const after = suffixAt(text, match.index + match[0].length, lexicon);
    if (!after) return [];
    const unit = prefix ?? after.unit;
    const scaled = multiply(value, scale ? (lexicon.scales[scale.toLowerCase()] ?? 1) : 1);
    return [{ type: 'quantity', start: match.index, end: after.end, value: scaled, ...(unit ? { unit } : {}) }];
  });
}

function wordsIn(text: string, lexicon: Lexicon): QuantityAnnotation[] {
  return numberWordsAt(text, lexicon).flatMap(({ start, end, value }): QuantityAnnotation[] => {
    const after = suffixAt(text, end, lexicon);
    if (!after) return [];
    return [{ type: 'quantity', start, end: after.end, value, ...(after.unit ? { unit: after.unit } : {}) }];
  });
}

/** Where a quantity ends, with its unit where one follows; undefined where more of a word follows. */
function suffixAt(text: string, at: number, lexicon: Lexicon): { end: number; unit?: string } | undefined {
  const { suffix } = patternsOf(lexicon);
  suffix.lastIndex = at;
  const match = suffix.exec(text);
  if (!match) return undefined;
  const unit = lexicon.units[match.groups?.['unit'] ?? ''];
  return unit === undefined ? { end: at } : { end: at + match[0].length, unit };
}

/** The hours since midnight. */
function hoursOf(
  hours: string,
  groups: Readonly<Record<string, string | undefined>>,
  { hours: words }: Lexicon,
): number {
  const { half = '', minutes = '0' } = groups;
  const isOf = (...lists: readonly (readonly string[])[]): boolean => inBothCases(lists.flat()).includes(half);
  const [isEarly, isLate] = [isOf(words.am, words.amAfterMinutes), isOf(words.pm, words.pmAfterMinutes)];
  return (isEarly || isLate ? (Number(hours) % 12) + (isLate ? 12 : 0) : Number(hours)) + Number(minutes) / 60;
}

function valueOf(figure: string, { figures: { thousands, decimal } }: Lexicon): number {
  return Number(figure.replaceAll(thousands, '').replace(/\s/g, '').replace(decimal, '.'));
}

/** Without the dust of binary fractions: 3.8 × 10¹² is 3800000000000. */
function multiply(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
