import type { Lexicon } from '../model/lexicon/index.ts';
import { onceFor } from '../model/once.ts';
import type { Annotation } from '../model/passage.ts';
import { anyOf, capitalised, inBothCases } from './fold.ts';

type DateAnnotation = Extract<Annotation, { type: 'date' }>;

/** What a pattern found, in the parts of EDTF. */
type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  /** The EDTF of what was found, or undefined where no calendar has it. */
  readonly toEdtf: (groups: Groups, lexicon: Lexicon) => string | undefined;
}

const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?<year>1\\d{3}|20\\d{2})';
const FREE = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/-]|\\p{L}[-‑])';
const ENDS = '(?![\\p{Script=Latin}\\p{N}]|[-/.,:]\\p{N})';

/**
 * The dates in a text, in order, as EDTF: “March 4” is `XXXX-03-04`, “4 March 2026” `2026-03-04`, “March 2026”
 * `2026-03`, “in 2019” `2019`, “the 1990s” `199X`, “spring 2026” `2026-21`, “Q2 2026” `2026-34`, 2026年3月4日
 * `2026-03-04`. Days that no calendar has are none. A bare number is a year from 1900 to 2099, where it does not
 * count something (“2000 people”).
 */
export function datesIn(text: string, lexicon: Lexicon): DateAnnotation[] {
  const found: (Omit<DateAnnotation, 'edtf'> & { edtf: string | undefined })[] = [];
  for (const { pattern, toEdtf } of formsOf(lexicon)) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const isTaken = found.some((other) => other.start < end && start < other.end);
      // A day that no calendar has takes its place too, or “30 February 2023” would give the year.
      if (!isTaken) found.push({ type: 'date', start, end, edtf: toEdtf(match.groups ?? {}, lexicon) });
    }
  }
  return found
    .flatMap(({ edtf, ...span }) => (edtf === undefined ? [] : [{ ...span, edtf }]))
    .sort((a, b) => a.start - b.start);
}

/** The forms of a language, the longest first: what a longer one took, a shorter one leaves. */
const formsOf = onceFor((lexicon: Lexicon): readonly Form[] => {
  const { dayEndings, dayJoints, beforeYear, beforeMonth, decadeEndings, quarters, countedNoun } = lexicon.dates;
  const month = `(?<month>${anyOf(Object.keys(lexicon.months).map(capitalised))})\\.?`;
  const season = `(?<season>${anyOf(inBothCases(Object.keys(lexicon.seasons)))})`;
  const day = `${DAY}(?:${anyOf(dayEndings)})?`;
  const joint = `(?: (?:${anyOf(dayJoints)}))?`;
  const yearSign = anyOf(inBothCases(beforeYear));
  const form = (source: string, toEdtf: Form['toEdtf'] = calendar): Form => ({
    pattern: new RegExp(source, 'gu'),
    toEdtf,
  });
  const quarter: Form['toEdtf'] = ({ year, quarter }) => `${year}-${32 + Number(quarter)}`;
  return [
    form(`${FREE}(?<year>\\d{4})-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?${ENDS}`),
    form('(?<![\\d])(?<year>\\d{4})年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号])?)?'),
    form('(?<![\\d])(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]'),
    form(`${FREE}${month} ${day},? ${YEAR}${ENDS}`),
    form(`${FREE}${day}${joint} ${month},? ${YEAR}${ENDS}`),
    form(`${FREE}${month} ${day}${ENDS}`),
    form(`${FREE}${day}${joint} ${month}(?![\\p{L}\\p{N}])`),
    form(`${FREE}${month},?${joint} ${YEAR}${ENDS}`),
    form(
      `${FREE}${season}${joint} ${YEAR}${ENDS}`,
      ({ year, season: word = '' }) => `${year}-${lexicon.seasons[word.toLowerCase()]}`,
    ),
    form(`${FREE}(?:${anyOf(quarters)})(?<quarter>[1-4]) ${YEAR}${ENDS}`, quarter),
    form(`${FREE}(?<quarter>[1-4])\\. (?:${anyOf(quarters)}) ${YEAR}${ENDS}`, quarter),
    form(`(?<=(?:^|\\s)(?:${yearSign}|${anyOf(beforeMonth)})[ -])${month}(?![\\p{L}\\p{N}])`),
    form(`${FREE}(?<decade>1\\d\\d|20\\d)0(?:${anyOf(decadeEndings)})(?!\\p{L})`, ({ decade }) => `${decade}X`),
    form(`(?<=(?:^|[\\s(])(?:${yearSign})[ -])${YEAR}${ENDS}`, ({ year }) => year),
    form(`${FREE}(?<year>19\\d\\d|20\\d\\d)${ENDS}(?! ?%)(?!,? (?:${countedNoun}|\\d))`, ({ year }) => year),
  ];
});

function calendar({ year = 'XXXX', month = '', day }: Groups, { months }: Lexicon): string | undefined {
  const monthNumber = months[month.toLowerCase()] ?? Number(month);
  if (month === '') return year;
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const parts = [year, String(monthNumber).padStart(2, '0')];
  if (day === undefined) return parts.join('-');
  // A year unknown may be a leap year.
  const last = new Date(Date.UTC(year === 'XXXX' ? 2000 : Number(year), monthNumber, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? [...parts, day.padStart(2, '0')].join('-') : undefined;
}
