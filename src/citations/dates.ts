const DAY_MS = 86_400_000;

/** A calendar date with parts left open: `2026`, `2026-03`, `XXXX-03-04`, `199X`; qualifiers allowed. */
const CALENDAR = /^[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?$/;

/**
 * Whether a claim may give a date where a source has another: the same EDTF, or a more precise one that it covers
 * (2026-03 by 2026-03-04, XXXX-03-04 by 2026-03-04), never one that adds a part. A set that is open to one side,
 * `[..D]` or `[D..]`, is covered by D and by the day that it leaves out: “before March 4” is `[..XXXX-03-03]`.
 */
export function isDateCovered(claimed: string, source: string): boolean {
  if (claimed === source) return true;
  const open = /^\[(?:\.\.(?<until>[^.\]]+)|(?<since>[^.\]]+)\.\.)\]$/.exec(claimed)?.groups;
  if (open) {
    const edge = open['until'] ?? open['since'] ?? '';
    return isDateCovered(edge, source) || isDateCovered(shifted(edge, open['until'] === undefined ? -1 : 1), source);
  }
  const [wide, narrow] = [claimed, source].map((edtf) => edtf.replace(/[?~%]/g, ''));
  if (!wide || !narrow || !CALENDAR.test(wide) || !CALENDAR.test(narrow) || wide.length > narrow.length) return false;
  return [...wide].every((char, index) => char === narrow[index] || char === 'X');
}

/** The day so many days later; as given, where it is not a whole day. A year that is not given is a leap year. */
function shifted(edtf: string, days: number): string {
  const match = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month, day] = match;
  const time = Date.UTC(year === 'XXXX' ? 2000 : Number(year), Number(month) - 1, Number(day)) + days * DAY_MS;
  const iso = new Date(time).toISOString().slice(0, 10);
  return year === 'XXXX' ? `XXXX${iso.slice(4)}` : iso;
}
