import { story } from '../../../loaders/story.ts';
import type { ClaimKind } from '../../../model/story.ts';
import { corroboration } from '../../../story/corroboration.ts';
import { partsOf } from '../parts.ts';

/** Where the documents differ comes first: it is what a reader cannot see elsewhere. */
const KINDS = [
  'comparison',
  'event',
  'unit',
  'post',
  'alliance',
  'relation',
  'change',
  'state',
  'name',
  'story',
  'explainer',
  'unknown',
] as const satisfies readonly ClaimKind[];
export type RowKind = (typeof KINDS)[number];

const byKind = Map.groupBy(corroboration(story), ({ kind }) => kind);

/** The rows of the matrix, kind by kind. */
export const rows = KINDS.flatMap((kind) => byKind.get(kind) ?? []);

/** A table of so many rows is still one that a phone opens at once. */
export const parts = partsOf(rows, 250);

/** The kinds that have rows, with how many, and the part in which each begins. */
export const kinds = KINDS.flatMap((kind) => {
  const count = byKind.get(kind)?.length ?? 0;
  const first = parts.find(({ items }) => items.some((row) => row.kind === kind));
  return first && count > 0 ? [{ kind, count, part: first.number }] : [];
});

/** How many claims are in another voice than the documents'. */
export const editors = story.claims.filter(({ voice }) => voice !== 'document').length;

const supporting = rows.map(({ cells }) => cells.filter(({ passages }) => passages.length > 0).length);
const all = story.documents.length;
const count = (is: (documents: number) => boolean): number => supporting.filter(is).length;

/** How many rows all documents support, some of them, one, and none. */
export const supported = {
  inAll: count((n) => n === all),
  inSome: count((n) => n > 1 && n < all),
  inOne: count((n) => n === 1 && n < all),
  inNone: count((n) => n === 0),
};
