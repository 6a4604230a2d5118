import { sum } from 'd3';
import { wordsOf, type Words } from '../../model/words/index.ts';
import { at, needs, paragraph, tailOf, wordsOfEvent, type Line } from './blocks.ts';
import { columnsOf, fewer, isOrderOpen, type Column } from './columns.ts';
import type { TimelineData } from './data.ts';
import { headingBlock, headingOf, underHeading, type Heading } from './headings.ts';
import type { Layout, PlacedEvent, Segment } from './layout.ts';
import { inRows, onAxis, type Draft, type Item } from './lanes.ts';
import { breaksOf, longestGap, placeColumns, scaleOf, type Placed, type Room } from './scale.ts';
import { shapeOf } from './shapes.ts';
import { shelvesAcross } from './shelves.ts';
import { Stack } from './stack.ts';

type TimelineWords = Words['timeline'];
/** A column with its heading. */
export type Headed = Placed & { readonly heading: Heading };

/** Left of the axis, for the names of the lanes. */
const MARGIN = 96;
/** No column is narrower, so no more stand side by side. */
const LEAST = 116;
/** Right of it, and before a break. */
const PAD = 16;
const LANE_GAP = 18;
/** Half of what a break takes out of the axis. */
const BREAK = 8;

/** The timeline where it is wide: time runs to the right, the first lane lies above the axis and the others below. */
export function across(data: TimelineData, width: number): Layout {
  const words = wordsOf(data.language).timeline;
  const ends: [number, number] = [data.lanes.some(({ label }) => label) ? MARGIN : 0, width - 10];
  const columns = headedColumns(data, words, ends);
  if (columns.length === 0) return shelvesAlone(data, words, width);
  const lanes = placeLanes(data, columns, words, ends);
  const headings = columns.map((column) => headingAbove(column, lanes.above));
  const axisY = 8 + Math.max(0, lanes.above.reach(), ...headings.map(({ far }) => far));
  const bottom = axisY + lanes.depth + 8;
  const shelves = shelvesAcross(data, words, { width, top: bottom + 28, columns });
  const events = data.dated
    .flatMap(({ id }) => lanes.items.filter(({ event }) => event.id === id))
    .map((item) => placedEvent(item, axisY, headings));
  return {
    way: 'across',
    width,
    height: shelves.bottom,
    label: words.label,
    axis: acrossAxis(columns, lanes.items, axisY, [ends[0], width - 4]),
    rooms: columns
      .filter(({ kind }) => kind === 'room')
      .map(({ from, to }) => ({ x: from, y: 0, width: to - from, height: bottom })),
    rules: lanes.starts.slice(2).map((start) => rule(ends, axisY + start - LANE_GAP / 2)),
    words: [
      ...headings.flatMap(({ lines }) => lines.map((line) => ({ ...line, y: axisY + line.y }))),
      ...lanes.words.map((line) => ({ ...line, y: axisY + line.y })),
      ...laneNames(data, lanes.starts, axisY),
    ],
    events,
    shelves: shelves.shelves,
  };
}

function headedColumns(data: TimelineData, words: TimelineWords, [from, to]: readonly [number, number]): Headed[] {
  const all = columnsOf(data.dated);
  for (let most = Math.floor((to - from) / LEAST); ; most--) {
    const columns = fewer(all, most).map((column) => {
      const heading = headingOf(column, words);
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

interface Lanes {
  readonly items: readonly Item[];
  readonly above: Stack;
  /** Where each lane begins, from the axis downwards; the first two at the axis. */
  readonly starts: readonly number[];
  readonly depth: number;
  /** What is said beside the events, from the axis downwards. */
  readonly words: readonly Line[];
}

/** Lane by lane: what stands on the axis, what has a row, what is said of the order; bands last, as they run on. */
function placeLanes(
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
    items.push(
      ...onLine,
      ...inRows(
        inRow.filter((draft) => !isBand(draft)),
        side,
      ),
    );
    if (lane === 1) said.push(...orderNotes(columns, words, stack));
    items.push(...inRows(inRow.filter(isBand), side));
    starts.push(start);
    if (lane > 0) depth = Math.max(depth, start + stack.reach());
  }
  return { items, above, starts, depth: Math.max(depth, 12), words: said };
}

/** The events with their shapes. */
function draftItems(columns: readonly Headed[], words: TimelineWords, ends: readonly [number, number]): Draft[] {
  const x = scaleOf(columns);
  return columns.flatMap((column) =>
    column.events.flatMap((event) => {
      const shape = shapeOf(event, column, { from: column.from, to: column.to, x, ends });
      const isStrong = column.kind === 'room' || column.kind === 'after' || event.isChange;
      const otherwise = shape.kind === 'span' ? words.anyHour : shape.kind === 'band' ? words.noStartNoEnd : undefined;
      const setting = { isStrong, isDated: column.kind === 'several', ...(otherwise ? { otherwise } : {}) };
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

interface PlacedHeading {
  readonly column: Headed;
  readonly lines: readonly Line[];
  readonly far: number;
}

/** Above everything of its column, but no lower than the other headings stand. */
function headingAbove(column: Headed, above: Stack): PlacedHeading {
  const { from, to, heading, kind } = column;
  const x = from + { one: 10, room: 14, after: PAD, before: 0, several: 0 }[kind];
  const block = headingBlock(heading, to - PAD - x);
  const near = Math.max(above.reach(from + 4, to - 4) + 8, 114 - block.height);
  above.take({ from: x, to: x + block.width, near, far: near + block.height });
  return { column, lines: at(block, x, -near - block.height), far: near + block.height };
}

function placedEvent(item: Item, axisY: number, headings: readonly PlacedHeading[]): PlacedEvent {
  const { event, column, shape, block, x, top, at: row } = item;
  const heading = headings.find((each) => each.column === column);
  const isAlone = column.kind === 'one' && column.events.length === 1 && event.lane === 0;
  const far = isAlone && heading ? -heading.far + 6 : item.leader?.to;
  const leader = item.leader && far !== undefined && segment(item.leader.x, axisY + item.leader.from, axisY + far);
  const [left, right] = [Math.max(shape.from, column.from), Math.min(shape.to, column.to)];
  const [y1, y2] = [Math.min(top, row - 8), Math.max(top + block.height, row + 8)];
  const x1 = Math.min(x, left) - 4;
  return {
    event,
    shape: { ...shape, at: axisY + row },
    words: at(block, x, axisY + top),
    ...(leader ? { leader } : {}),
    hit: { x: x1, y: axisY + y1, width: Math.max(x + block.width, right) + 4 - x1, height: y2 - y1 },
  };
}

function segment(x: number, y1: number, y2: number): Segment {
  return { x1: x, y1, x2: x, y2 };
}

function rule([from, to]: readonly [number, number], y: number): Segment {
  return { x1: from, y1: y, x2: to, y2: y };
}

function acrossAxis(
  columns: readonly Headed[],
  items: readonly Item[],
  y: number,
  [from, to]: readonly [number, number],
): NonNullable<Layout['axis']> {
  const breaks = breaksOf(columns, PAD + 8);
  const starts = [from, ...breaks.map((each) => each + BREAK)];
  const pieces = starts.map((start, index) => [start, (breaks[index] ?? to + BREAK) - BREAK] as const);
  return { at: y, pieces, breaks, ticks: ticksOf(items) };
}

function ticksOf(items: readonly Item[]): number[] {
  return items
    .filter(({ shape, at: row }) => row !== 0 && (shape.kind === 'bar' || shape.kind === 'hatch'))
    .map(({ shape }) => shape.from);
}

/** The first lane's name ends just over the axis, the second's begins just under it. */
function laneNames({ lanes }: TimelineData, starts: readonly number[], axisY: number): Line[] {
  return lanes.flatMap(({ label }, index) => {
    const block = paragraph(label, MARGIN - 12, 'cap2');
    return at(block, 0, index === 0 ? axisY - 4 - block.height : axisY + 4 + (starts[index] ?? 0));
  });
}

function shelvesAlone(data: TimelineData, words: TimelineWords, width: number): Layout {
  const { shelves, bottom } = shelvesAcross(data, words, { width, top: 8, columns: [] });
  const empty = shelves.length === 0 ? paragraph(words.empty, width, 'v2') : undefined;
  return {
    way: 'across',
    width,
    height: Math.max(bottom, empty ? empty.height + 8 : 0),
    label: words.label,
    rooms: [],
    rules: [],
    words: empty ? at(empty, 0, 4) : [],
    events: [],
    shelves,
  };
}
