/**
 * The value of a `datetime` attribute for an EDTF date, or undefined where HTML has no form for it (intervals, sets,
 * seasons, the year 0, approximate and half-known dates): `2026-03-14`, `2026-03`, `1993`, and `03-04` for the yearless
 * `XXXX-03-04`; with a time, its zone as it is written. See https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function datetimeOf(edtf: string): string | undefined {
  const yearless = /^XXXX-(\d\d-\d\d)$/.exec(edtf)?.[1];
  if (yearless) return yearless;
  const isPlain = PLAIN.test(edtf) && !edtf.startsWith('0000');
  // A month of 13 and more is a season or a quarter.
  return isPlain && Number(edtf.slice(5, 7)) <= 12 ? edtf : undefined;
}

const PLAIN = /^\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
