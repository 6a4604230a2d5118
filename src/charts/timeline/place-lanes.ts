import type { TimelineWords } from '../../model/words/timeline.ts';
import { at, needs, paragraph, wordsOfEvent, type Line } from './blocks.ts';
import { isOrderOpen, ownDate } from './columns.ts';
import type { TimelineData } from './values.ts';
import { PAD, type Headed } from './headed-columns.ts';
import { underHeading } from './headings.ts';
import { inRows, onAxis, type Draft, type Item } from './lanes.ts';
import { breaksOf, longestGap, scaleOf } from './scale.ts';
import { shapeOf } from './shapes.ts';
import { Stack } from './stack.ts';

export const LANE_GAP = 18;
/** How wide the names of lanes may be: as the longest of their words, within limits. */
const NAME: readonly [number, number] = [84, 124];

/** How much room the names of the lanes take, left of the axis. */
export function nameWidth({ lanes }: Pick<TimelineData, 'lanes'>): number {
  const longest = Math.max(0, ...lanes.map(({ label }) => needs(label, 'cap2', 0).longest));
  return Math.min(NAME[1], Math.max(NAME[0], Math.ceil(longest)));
}

export interface Lanes {
  readonly items: readonly Item[];
  readonly above: Stack;
  /** Where each lane begins, from the axis downwards; the first two at the axis. */
  readonly starts: readonly number[];
  readonly depth: number;
  /** What is said beside the events, from the axis downwards. */
  readonly words: readonly Line[];
}

/** Lane by lane: what stands on the axis, what has a row, what is said of the order; bands last, as they run on. */
export function placeLanes(
  data: TimelineData,
  columns: readonly Headed[],
  words: TimelineWords,
  ends: readonly [number, number],
): Lanes {
  const [above, below] = [new Stack(), new Stack()];
  const note = compressedNote(columns, words, ends, below);
  const drafts = draftItems(columns, words, ends);
  const items: Item[] = [];
  const starts: number[] = [];
  let depth = 0;
  const said: Line[] = [...note];
  for (let lane = 0; lane < Math.max(2, data.lanes.length); lane++) {
    const start = lane < 2 ? 0 : depth + LANE_GAP;
    const stack = lane === 0 ? above : lane === 1 ? below : new Stack();
    const inLane = drafts.filter(({ event }) => event.lane === lane);
    const onLine = lane < 2 ? onAxis(inLane, stack, lane === 0, items) : [];
    const inRow = inLane.filter((draft) => !onLine.some(({ event }) => event === draft.event));
    const isBand = ({ shape }: Draft): boolean => shape.kind === 'band';
    const side = { stack, start, isAbove: lane === 0, isNear: lane < 2 };
    const sharp = inRow.filter((draft) => !isBand(draft));
    items.push(...onLine, ...inRows(sharp, side));
    if (lane === 1) said.push(...orderNotes(columns, words, stack));
    items.push(...inRows(inRow.filter(isBand), side));
    starts.push(start);
    const named = paragraph(data.lanes[lane]?.label ?? '', nameWidth(data), 'cap2').height;
    if (lane > 0) depth = Math.max(depth, start + Math.max(stack.reach(), named));
  }
  return { items, above, starts, depth: Math.max(depth, 12), words: said };
}

/** The events with their shapes. */
function draftItems(columns: readonly Headed[], words: TimelineWords, ends: readonly [number, number]): Draft[] {
  const x = scaleOf(columns);
  return columns.flatMap((column) =>
    column.events.flatMap((event) => {
      const shape = shapeOf(event, column, { from: column.from, to: column.to, x, ends });
      const isStrong = column.kind === 'room' || column.kind === 'after' || event.isChange || event.group !== undefined;
      const otherwise = shape.kind === 'span' ? words.anyHour : shape.kind === 'band' ? words.noStartNoEnd : undefined;
      const setting = { isStrong, date: ownDate(event, column), ...(otherwise ? { otherwise } : {}) };
      return [
        {
          event,
          column,
          shape,
          words: (width: number) => wordsOfEvent(underHeading(event, column.heading), width, setting),
        },
      ];
    }),
  );
}

/** “years compressed”, under the first break and before the column after it. */
function compressedNote(
  columns: readonly Headed[],
  words: TimelineWords,
  [start]: readonly [number, number],
  below: Stack,
): Line[] {
  const [first] = breaksOf(columns, PAD + 8);
  if (first === undefined) return [];
  const free = Math.max(start, ...columns.map((column) => column.from).filter((each) => each < first)) + 6;
  const block = paragraph(words.compressed(longestGap(columns)), first + PAD - free, 'n');
  const from = first + PAD - block.width;
  below.take({ from, to: from + block.width, near: 12, far: 12 + block.height });
  return at(block, from, 12);
}

/** In each room, where the documents leave the order of its events open. */
function orderNotes(columns: readonly Headed[], words: TimelineWords, stack: Stack): Line[] {
  return columns.filter(isOrderOpen).flatMap(({ from, to, events }) => {
    const block = paragraph(words.orderNotStated(events.filter(({ date }) => date).length), to - from - 28, 'vi');
    const offset = stack.place([{ from: from + 14, to: from + 14 + block.width, near: 0, far: block.height }], 14);
    return at(block, from + 14, offset);
  });
}
