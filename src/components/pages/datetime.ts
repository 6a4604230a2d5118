/**
 * The value of a `datetime` attribute for an EDTF date, or undefined where HTML has no form for it (intervals, sets,
 * approximate and half-known dates): `2026-03-14`, `2026-03`, `1993`, and `03-04` for the yearless `XXXX-03-04`.
 * See https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function datetimeOf(edtf: string): string | undefined {
  const yearless = /^XXXX-(\d{2}-\d{2})$/.exec(edtf)?.[1];
  return yearless ?? (/^\d{4}(-\d{2}){0,2}$/.test(edtf) ? edtf : undefined);
}
