/** What of a day is said in words, beside its month. */
export interface DayParts {
  readonly hasDay: boolean;
  readonly hasYear: boolean;
}

/**
 * A day of the calendar in the order of a language (BCP 47): “March 4, 2026” in en, “4 March 2026” in en-GB. `day` in
 * milliseconds since 1970-01-01. A language that the machine does not know is worded in English.
 */
export function wordMonth(day: number, language: string, { hasDay, hasYear }: DayParts): string {
  const key = `${language} ${hasDay} ${hasYear}`;
  const format = FORMATS.get(key) ?? formatOf(language, { hasDay, hasYear });
  FORMATS.set(key, format);
  return format.format(day);
}

/** A format takes far longer to make than to use. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, { hasDay, hasYear }: DayParts): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat([language, 'en'], {
    month: 'long',
    timeZone: 'UTC',
    ...(hasDay ? { day: 'numeric' as const } : {}),
    ...(hasYear ? { year: 'numeric' as const } : {}),
  });
}
