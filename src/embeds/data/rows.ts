import { csvOf } from '../../charts/csv.ts';
import type { ClaimRecord } from './claims.ts';
import type { EventRecord } from './events.ts';
import type { StructureRow } from './structure.ts';
import type { When } from './when.ts';

const WHEN = ['edtf', 'date', 'earliest', 'latest', 'resolved_by'] as const;
const EVIDENCE = ['standing', 'standing_words', 'passages', 'silent', 'unstated'] as const;

/** The columns of each CSV file, in order; a column never changes its place but for new ones, which come last. */
export const COLUMNS = {
  events: [
    ...['id', ...WHEN, 'when', 'label', 'sentence', 'text', ...EVIDENCE],
    ...['names', 'lane', 'alongside', 'after', 'before', 'order', 'changes', 'differs', 'address'],
  ],
  structure: ['id', 'kind', 'text', 'subject', 'verb', 'object', ...WHEN, ...EVIDENCE, 'address'],
  claims: ['id', 'kind', 'text', 'voice', 'heading', ...EVIDENCE, 'references', 'address', 'title'],
} as const;

/** Records as CSV: lists with a space between; of `resolved_by` the reference. */
export function rowsAsCsv(
  columns: readonly string[],
  records: readonly (EventRecord | ClaimRecord | StructureRow)[],
): string {
  return csvOf(columns, records.map(cellsOf));
}

function cellsOf(record: EventRecord | ClaimRecord | StructureRow): Record<string, string> {
  const fields = Object.entries(record) as [string, Value][];
  return Object.fromEntries(fields.map(([field, value]) => [field, cellOf(value)]));
}

type Value = string | boolean | readonly string[] | When['resolved_by'];

function cellOf(value: Value): string {
  if (value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return 'reference' in value ? value.reference : value.join(' ');
}
