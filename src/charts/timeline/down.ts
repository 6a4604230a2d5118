import { timelineWordsOf } from '../../model/words/timeline.ts';
import { at, wordsOfEvent, type Block, type Setting } from './blocks.ts';
import { binned } from './bins.ts';
import { gathered, gatheredShelves, SINGLY } from './gather.ts';
import { columnsOf, isBroken, isClosed, isOrderOpen, ownDate, type Column } from './columns.ts';
import type { EventData, TimelineData } from './values.ts';
import { openEnds, setOf } from './shapes.ts';
import { ASIDE, headingBlock, headingOf, underHeading } from './headings.ts';
import type { Layout, Shape } from './geometry.ts';
import { GAP, nothingIn, RAIL, TEXT, write, type Page } from './page.ts';
import { betweenShelf, looseShelf } from './shelves-down.ts';

/** From this width on a single event stands beside its date, in a column of its own. */
const BESIDE = 480;
const INDENT = 96;
/** From the top of a date to the top of words on its baseline. */
const DROP = 13;
/** Where not all events are drawn one by one, no more columns stand under one another. */
const COLUMNS = 12;

/** The timeline where it is narrow: time runs down a rail at the left, not to scale, each date as words beside it. */
export function down(data: TimelineData, width: number): Layout {
  const words = timelineWordsOf(data.language);
  const page: Page = { width, words, y: 2, lines: [], events: [], shelves: [], rooms: [], breaks: [], bare: [] };
  const { language, event, breaks } = data;
  const gathering = { language, words, event, breaks, hasLanes: false };
  const most = data.dated.length > SINGLY ? COLUMNS : Infinity;
  const columns = gathered(binned(columnsOf(data.dated), most), gathering);
  const shelved = gatheredShelves(data, gathering);
  columns.forEach((column, index) => {
    const previous = columns[index - 1];
    const ids = new Set(column.events.map(({ id }) => id));
    const shelves = shelved.between.filter((shelf) => ids.has(shelf.after ?? shelf.before ?? ''));
    for (const shelf of shelves.filter(({ after }) => after === undefined)) betweenShelf(page, shelf);
    if (previous && isBroken(previous, column)) addBreak(page);
    section(page, column);
    for (const shelf of shelves.filter(({ after }) => after !== undefined)) betweenShelf(page, shelf);
  });
  const foot = page.y - 8;
  for (const shelf of shelved.between.filter(({ after, before }) => (after ?? before) === undefined))
    betweenShelf(page, shelf);
  looseShelf(page, shelved);
  if (page.lines.length + page.events.length + page.shelves.length === 0) write(page, nothingIn(data, words), 0, 'v2');
  return {
    way: 'down',
    width,
    height: page.y,
    label: words.label,
    ...(columns.length > 0
      ? { axis: { at: RAIL, pieces: railPieces(page, foot), breaks: page.breaks, ticks: [] } }
      : {}),
    rooms: page.rooms,
    rules: [],
    words: page.lines,
    events: page.events,
    shelves: page.shelves,
  };
}

/** The rail, but for its breaks, the days that are rooms, and what comes after a day: there the shapes stand alone. */
function railPieces({ breaks, bare }: Page, foot: number): [number, number][] {
  const gaps = [...breaks.map((y) => [y - 8, y + 8] as const), ...bare].sort(([a], [b]) => a - b);
  const starts = [4, ...gaps.map(([, end]) => end)];
  return starts
    .map((start, index): [number, number] => [start, gaps[index]?.[0] ?? foot])
    .filter(([start, end]) => end - start > 4);
}

function addBreak(page: Page): void {
  page.breaks.push(page.y + 2);
  page.y += 18;
}

/** A column with its heading, its events, and what is said of their order. */
function section(page: Page, column: Column): void {
  const heading = headingOf(column, page.words);
  const isRoom = column.kind === 'room';
  const top = page.y;
  if (isRoom) page.y += 8;
  const block = headingBlock(heading, page.width - TEXT);
  page.lines.push(...at(block, TEXT, page.y));
  const start = page.y + 4;
  const dated = column.events.filter(({ date }) => date);
  const isBeside = column.kind === 'one' && dated.length === 1 && page.width >= BESIDE && block.width <= INDENT;
  page.y += isBeside ? DROP : block.height + 4;
  const x = isBeside ? TEXT + INDENT + ASIDE : TEXT;
  dated.forEach((event, index) => {
    const isStrong = isRoom || column.kind === 'after' || event.isChange || event.group !== undefined;
    const words = wordsOfEvent(
      underHeading(event, heading),
      page.width - x - 4,
      settingOf(event, column, page, isStrong),
    );
    addEvent(page, event, words, column, { x, from: column.kind !== 'room' && index === 0 ? start : page.y });
  });
  page.y = Math.max(page.y, start + block.height);
  if (isOrderOpen(column)) write(page, page.words.orderNotStated(dated.length), TEXT, 'vi');
  page.y += 6;
  if (isRoom) page.rooms.push({ x: 0, y: top, width: page.width, height: page.y - top });
  page.y += 8;
  for (const event of column.events.filter(({ date }) => !date)) addBand(page, event);
  if (isRoom || column.kind === 'after') page.bare.push([top, page.y]);
}

function settingOf(event: EventData, column: Column, { words }: Page, isStrong: boolean): Setting {
  const { date, group } = event;
  const isAnyHour = column.kind === 'room' && !date?.part && !date?.isApproximate && !group;
  return { isStrong, date: ownDate(event, column), ...(isAnyHour ? { otherwise: words.anyHour } : {}) };
}

/** An event beside its stretch of the rail, which begins at `from`; its words begin at `x`. */
function addEvent(
  page: Page,
  event: EventData,
  words: Block,
  column: Column,
  { x, from }: { readonly x: number; readonly from: number },
): void {
  const bottom = page.y + words.height;
  page.events.push({
    event,
    shape: { ...railShape(event, column, from, bottom), at: RAIL },
    words: at(words, x, page.y),
    hit: { x: x - 4, y: page.y - 3, width: page.width - x + 4, height: words.height + 6 },
  });
  page.y = bottom + 8;
}

/** Not to scale: a closed date is a short bar, an open one runs as long as its words. */
function railShape({ date, group }: EventData, { kind }: Column, from: number, bottom: number): Omit<Shape, 'at'> {
  const isUncertain = date?.isUncertain ?? false;
  const to = Math.max(bottom, from + 24);
  if (group) return { kind: 'group', from: from + 2, to: from + 30, isUncertain };
  if (!isClosed(date)) {
    const isSince = date?.min === null;
    if (date?.lasts) return { kind: 'bar', from: from + 2, to, ...openEnds(date), isUncertain };
    return { kind: isSince ? 'since' : 'until', from, ...(isSince ? {} : { sure: from + 12 }), to, isUncertain };
  }
  if (date.isUnspecified && !date.isResolved) return { kind: 'hatch', from, to, isUncertain };
  if (kind === 'room' && !date.part && !date.isApproximate)
    return { kind: 'span', from: from + 2, to: bottom, isUncertain };
  const [start = 0, end = date.max - date.min - 1] = date.part ?? [];
  const isLong = end > start;
  const bar = { from: from + 2, to: from + 2 + (isLong ? 22 : 14), isUncertain };
  if (date.members) {
    const parts = date.members.map((_, index): [number, number] => [bar.from + 10 * index, bar.from + 10 * index + 6]);
    return { kind: 'bar', from: bar.from, to: parts.at(-1)?.[1] ?? bar.to, isUncertain, ...setOf(date, parts) };
  }
  if (date.isApproximate) return { kind: 'bar', ...bar, whiskers: [bar.from - 6, bar.to + 6] };
  return { kind: 'bar', ...bar };
}

/** What coincides, without start and end: a band right across, its words under it. */
function addBand(page: Page, event: EventData): void {
  const words = wordsOfEvent(event, page.width - TEXT - 4, {
    isStrong: true,
    otherwise: page.words.noStartNoEnd,
  });
  page.events.push({
    event,
    shape: { kind: 'band', from: 0, to: page.width, at: page.y + 2, isUncertain: false },
    words: at(words, TEXT, page.y + 6),
    hit: { x: TEXT - 4, y: page.y - 2, width: page.width - TEXT + 4, height: words.height + 10 },
  });
  page.y += words.height + GAP + 6;
}
