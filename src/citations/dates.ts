/** A calendar date with parts left open: `2026`, `2026-03`, `XXXX-03-04`, `199X`. */
const CALENDAR = /^[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?$/;

/**
 * Whether a claim may give a date where a source has another: the same EDTF, or a more precise one that it covers
 * (2026-03 by 2026-03-04, XXXX-03-04 by 2026-03-04), qualifiers aside; never one that adds a part, such as the year.
 */
export function isDateCovered(claimed: string, source: string): boolean {
  if (claimed === source) return true;
  const [wide, narrow] = [claimed, source].map((edtf) => edtf.replace(/[?~%]/g, ''));
  if (!wide || !narrow || !CALENDAR.test(wide) || !CALENDAR.test(narrow)) return false;
  return Array.from(wide).every((char, index) => char === narrow[index] || char === 'X');
}
