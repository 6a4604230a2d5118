import { csvFormatRows } from 'd3';

/**
 * Rows as CSV (RFC 4180): a header, then a line a row, each ended by CRLF, quoted where a cell needs it. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection): documents are not trusted.
 * A column that a row has not is empty.
 */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string>>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => withoutFormula(row[column] ?? '')));
  // The library joins lines by a line feed; one within a cell stays as it is.
  return [[...columns], ...cells].map((line) => `${csvFormatRows([line])}\r\n`).join('');
}

function withoutFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
