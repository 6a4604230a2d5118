import { sum } from 'd3';
import { at, needs, tailOf, type Line } from './blocks.ts';
import { binned } from './bins.ts';
import { columnsOf, type Column } from './columns.ts';
import { gathered, type Gathering } from './gather.ts';
import type { EventData, TimelineData } from './values.ts';
import { headingBlock, headingOf, type Heading } from './headings.ts';
import { placeColumns, type Placed, type Room } from './scale.ts';
import type { Stack } from './stack.ts';

/** A column across the page with its heading. */
export type Headed = Placed & { readonly heading: Heading };

/** No column is narrower, so no more stand side by side. */
const LEAST = 120;
/** Right of a column, and before a break. */
export const PAD = 16;
/** From the start of a shape in a room to the line that leads to its words, and from that to the words. */
export const LEADER = { inRoom: 15, beside: 10 };

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
  const hours = kind === 'room' ? events.map(forHour) : [];
  const least = Math.max(LEAST, Math.min(head.longest, 200) + 2 * PAD, ...hours);
  const good = Math.max(...labels.map(({ good: each }) => Math.min(each, 210)), Math.min(head.whole, 290), 100);
  return { least, wanted: Math.max(least, good + 2 * PAD + (kind === 'room' ? 14 : 0)) };
}

/** In so much, words are not broken that are not very long. */
export const SHORT = 100;

/** What the words of an event cannot do without: its numerals, and words that are not very long. */
function leastOf(event: EventData): number {
  const tail = tailOf(event);
  return Math.max(tail, Math.min(needs(event.label, 'b', tail).longest, SHORT));
}

/** How wide a day is to be, so that what happens at an hour of it has room for its words after that hour, or before. */
function forHour(event: EventData): number {
  const [hour] = event.date?.part ?? [0];
  const after = (leastOf(event) + LEADER.inRoom + LEADER.beside + PAD) / (1 - hour);
  const before = (leastOf(event) + LEADER.beside) / hour;
  return Math.min(after, before);
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
