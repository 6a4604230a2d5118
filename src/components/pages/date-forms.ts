/** One date of each form that some dates (EDTF) have, the first in their order: `2026-03-04` stands for every day. */
export function dateForms(dates: readonly string[]): readonly string[] {
  const byForm = new Map<string, string>();
  for (const date of dates) {
    const form = date.replaceAll(/\d/g, '0');
    if (!byForm.has(form)) byForm.set(form, date);
  }
  return [...byForm.values()];
}
