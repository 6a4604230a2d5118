import { cumsum, pairs } from 'd3';
import type { Column } from './columns.ts';
import { monthOf, yearOf } from './days.ts';

/**
 * At most `most` columns: where there are more, neighbours share one. Time is split where it is quiet longest, and between
 * days that follow one another where a century, a decade, a year or a month ends; the fullest part is split first. Each
 * split looks once at what it splits, so n columns take n log n.
 */
export function binned(columns: readonly Column[], most: number): Column[] {
  if (columns.length <= most) return [...columns];
  const counts = [0, ...cumsum(columns, ({ events }) => events.length)];
  const weights = pairs(columns, weight);
  let bins: Bin[] = [{ from: 0, to: columns.length }];
  const sizeOf = ({ from, to }: Bin): number => (to - from < 2 ? -1 : (counts[to] ?? 0) - (counts[from] ?? 0));
  while (bins.length < Math.max(1, most)) {
    const fullest = bins.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
    const at = splitOf(fullest, weights, counts);
    bins = bins.flatMap((bin) =>
      bin === fullest
        ? [
            { ...bin, to: at },
            { ...bin, from: at },
          ]
        : [bin],
    );
  }
  return bins.map(({ from, to }) => together(columns.slice(from, to)));
}

/** Columns by their index, the last not included. */
interface Bin {
  readonly from: number;
  readonly to: number;
}

/** The index before which a bin is split: of equal weights the one that leaves both sides most alike. */
function splitOf({ from, to }: Bin, weights: readonly number[], counts: readonly number[]): number {
  const middle = ((counts[from] ?? 0) + (counts[to] ?? 0)) / 2;
  const off = (index: number): number => Math.abs((counts[index] ?? 0) - middle);
  let best = from + 1;
  for (let index = from + 2; index < to; index++) {
    const gain = (weights[index - 1] ?? 0) - (weights[best - 1] ?? 0);
    if (gain > 0 || (gain === 0 && off(index) < off(best))) best = index;
  }
  return best;
}

/** How much lies between two columns: the logarithm of the quiet days, and more where the calendar turns a leaf. */
function weight(a: Column, b: Column): number {
  const [early, late] = [yearOf(a.start), yearOf(b.start)];
  const isLater = (years: number): boolean => Math.floor(late / years) > Math.floor(early / years);
  const isNextMonth = monthOf(a.start) !== monthOf(b.start);
  const leaf = isLater(100) ? 6 : isLater(10) ? 5 : isLater(1) ? 4 : isNextMonth ? 2 : 0;
  return leaf + Math.log1p(Math.max(0, Math.floor(b.start - a.end)));
}

function together(columns: readonly Column[]): Column {
  const [first, ...rest] = columns;
  if (!first) throw new Error('no column');
  if (rest.length === 0) return first;
  return {
    kind: 'several',
    events: columns.flatMap(({ events }) => events),
    start: first.start,
    end: columns.reduce((end, column) => Math.max(end, column.end), -Infinity),
  };
}
