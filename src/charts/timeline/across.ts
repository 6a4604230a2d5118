import { timelineWordsOf, type TimelineWords } from '../../model/words/timeline.ts';
import { at, paragraph, type Line } from './blocks.ts';
import { gatheredShelves } from './gather.ts';
import type { TimelineData } from './values.ts';
import { headedColumns, headingAbove, PAD, type Headed, type PlacedHeading } from './headed-columns.ts';
import type { Item } from './lanes.ts';
import type { Layout, PlacedEvent, Segment } from './geometry.ts';
import { LANE_GAP, nameWidth, placeLanes } from './place-lanes.ts';
import { breaksOf } from './scale.ts';
import { nothingIn } from './page.ts';
import { shelvesAcross, type Shelved } from './shelves.ts';

/** Half of what a break takes out of the axis. */
const BREAK = 8;

/** The timeline where it is wide: time runs to the right, the first lane lies above the axis and the others below. */
export function across(data: TimelineData, width: number): Layout {
  const words = timelineWordsOf(data.language);
  const ends: [number, number] = [data.lanes.some(({ label }) => label) ? nameWidth(data) + 12 : 0, width - 10];
  const { language, event, breaks } = data;
  const gathering = { language, words, event, breaks, hasLanes: true };
  const columns = headedColumns(data, gathering, ends);
  const shelved = gatheredShelves(data, gathering);
  if (columns.length === 0) return shelvesAlone(shelved, words, width, nothingIn(data, words));
  const lanes = placeLanes(data, columns, words, ends);
  const headings = columns.map((column) => headingAbove(column, lanes.above));
  const axisY = 8 + Math.max(0, lanes.above.reach(), ...headings.map(({ far }) => far));
  const bottom = axisY + lanes.depth + 8;
  const shelves = shelvesAcross(shelved, words, { width, top: bottom + 28, columns });
  const ranks = new Map(data.dated.map(({ id }, index) => [id, index]));
  const rankOf = ({ event }: Item): number => ranks.get(event.group?.first ?? event.id) ?? 0;
  const events = lanes.items
    .toSorted((a, b) => rankOf(a) - rankOf(b))
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
function laneNames(data: TimelineData, starts: readonly number[], axisY: number): Line[] {
  return data.lanes.flatMap(({ label }, index) => {
    const block = paragraph(label, nameWidth(data), 'cap2');
    return at(block, 0, index === 0 ? axisY - 4 - block.height : axisY + 4 + (starts[index] ?? 0));
  });
}

function shelvesAlone(data: Shelved, words: TimelineWords, width: number, nothing: string): Layout {
  const { shelves, bottom } = shelvesAcross(data, words, { width, top: 8, columns: [] });
  const empty = shelves.length === 0 ? paragraph(nothing, width, 'v2') : undefined;
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
