import { sum } from 'd3';
import { at, needs, tailOf, type Line } from './blocks.ts';
import { binned } from './bins.ts';
import { columnsOf, type Column } from './columns.ts';
import { gathered, type Gathering } from './gather.ts';
import type { TimelineData } from './values.ts';
import { headingBlock, headingOf, type Heading } from './headings.ts';
import { placeColumns, type Placed, type Room } from './scale.ts';
import type { Stack } from './stack.ts';

/** A column across the page with its heading. */
export type Headed = Placed & { readonly heading: Heading };

/** No column is narrower, so no more stand side by side. */
const LEAST = 120;
/** Right of a column, and before a break. */
export const PAD = 16;

/** As many columns as have room for their words, from one end of the axis to the other. */
export function headedColumns(
  data: TimelineData,
  gathering: Gathering,
  [from, to]: readonly [number, number],
): Headed[] {
  const all = columnsOf(data.dated);
  for (let most = Math.floor((to - from) / LEAST); ; most--) {
    const columns = gathered(binned(all, most), gathering).map((column) => {
      const heading = headingOf(column, gathering.words);
      return { ...column, heading, ...roomFor(column, heading) };
    });
    if (most <= 1 || sum(columns, ({ least }) => least) <= to - from) return placeColumns(columns, from, to);
  }
}

/** How wide a column should be for its words. */
function roomFor({ kind, events }: Column, heading: Heading): Room {
  const isStrong = kind === 'room' || kind === 'after';
  const labels = events.map((event) => needs(event.label, isStrong ? 'b' : 'words', tailOf(event)));
  const head = needs(heading.text, heading.face, 0);
  const least = Math.max(LEAST, Math.min(head.longest, 200) + 2 * PAD);
  const good = Math.max(...labels.map(({ good: each }) => Math.min(each, 210)), Math.min(head.whole, 290), 100);
  return { least, wanted: Math.max(least, good + 2 * PAD + (kind === 'room' ? 14 : 0)) };
}

export interface PlacedHeading {
  readonly column: Headed;
  readonly lines: readonly Line[];
  readonly far: number;
}

/** Above everything of its column, but no lower than the other headings stand. */
export function headingAbove(column: Headed, above: Stack): PlacedHeading {
  const { from, to, heading, kind } = column;
  const x = from + { one: 10, room: 14, after: PAD, before: 0, several: 0 }[kind];
  const block = headingBlock(heading, to - PAD - x);
  const near = Math.max(above.reach(from + 4, to - 4) + 8, 114 - block.height);
  above.take({ from: x, to: x + block.width, near, far: near + block.height });
  return { column, lines: at(block, x, -near - block.height), far: near + block.height };
}
