import type { TimelineWords } from '../../model/words/timeline.ts';
import type { Headed } from './headed-columns.ts';
import { at, paragraph, wordsOfEvent, type Block, type Setting } from './blocks.ts';
import type { Between, EventData, TimelineData } from './values.ts';
import { withoutClauses } from './headings.ts';
import type { Segment, Shelf, ShelvedEvent } from './geometry.ts';

/** The undated events of one shelf. */
interface Group {
  readonly title: string;
  readonly events: readonly EventData[];
  /** Whether events lie before or after its own. */
  readonly isBetween: boolean;
  /** Whether those before and those after are drawn: the axis may end, but not the time in which its own lie. */
  readonly isBounded: readonly [before: boolean, after: boolean];
  /** Where on the axis those are; the shelf is drawn under this stretch where it fits. */
  readonly from?: number;
  readonly to?: number;
}

/** What has no place on the axis. */
export type Shelved = Pick<TimelineData, 'between' | 'loose'>;

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** No event on a shelf is narrower, none wider. */
const LEAST = 128;
const MOST = 240;
const GAP = 24;
const TITLE = 32;
/** An event on a shelf has a date only where that has no place on the axis. */
export function settingOnShelf({ date }: EventData): Setting {
  return { isStrong: false, date: date?.words };
}

/** Two kinds of shelves beneath the axis: undated events between known ones, and those without a place in the order. */
export function shelvesAcross(
  data: Shelved,
  words: TimelineWords,
  { width, top, columns }: { readonly width: number; readonly top: number; readonly columns: readonly Headed[] },
): { readonly shelves: readonly Shelf[]; readonly bottom: number } {
  const loose =
    data.loose.length > 0
      ? [
          {
            title: words.loose,
            events: data.loose.map((event) => withoutClauses(event, [words.noDate])),
            isBetween: false,
            isBounded: [false, false] as const,
          },
        ]
      : [];
  const groups: Group[] = [...data.between.map((each) => groupOf(each, columns, words.noDate)), ...loose];
  const shelves: Shelf[] = [];
  let [left, row, bottom] = [0, top, top - 20];
  for (const group of groups) {
    const isFirst = left === 0;
    if (!isFirst && width - left < wanted(group)) [left, row] = [0, bottom + GAP];
    const from = Math.min(Math.max(left, group.from ?? left), Math.max(left, width - wanted(group)));
    const isLast = group === groups.at(-1);
    const right = Math.min(width, isLast ? width : Math.max(group.to ?? 0, from + wanted(group)));
    const shelf = shelve(group, { left: from, right, top: row });
    shelves.push(shelf.shelf);
    bottom = Math.max(bottom, shelf.bottom);
    left = right + GAP + 12;
  }
  return { shelves, bottom };
}

function groupOf({ title, events, after, before }: Between, columns: readonly Headed[], noDate: string): Group {
  const columnOf = (id: string | undefined): Headed | undefined =>
    columns.find((column) => column.events.some((event) => event.id === id));
  const [start, end] = [columnOf(after), columnOf(before)];
  return {
    title,
    events: events.map((event) => withoutClauses(event, [noDate])),
    isBetween: true,
    isBounded: [after !== undefined, before !== undefined],
    ...(start ? { from: start.from } : {}),
    ...(end ? { to: end.from - 8 } : {}),
  };
}

/** The width at which a group stands in one row of narrow columns, or in as few rows as three columns allow. */
function wanted({ events }: Group): number {
  const across = Math.min(3, events.length);
  return across * (LEAST + GAP) + 16;
}

function shelve(group: Group, { left, right, top }: Place): { readonly shelf: Shelf; readonly bottom: number } {
  const inset = group.isBetween ? 14 : 0;
  const title = paragraph(group.title, right - left - inset, 'cap2');
  const inner = right - left - 2 * inset;
  const most = Math.max(1, Math.min(group.events.length, Math.floor((inner + GAP) / (LEAST + GAP))));
  const across = Math.ceil(group.events.length / Math.ceil(group.events.length / most));
  const step = Math.min(MOST + GAP, (inner + GAP) / across);
  const grid = rows(group.events, across, step, left + inset, top + title.height + 22);
  const [isFromThere, isToThere] = group.isBounded;
  const outline: [number, number][] = [
    ...(isFromThere ? [[left, top + 12] as [number, number]] : []),
    [left, top],
    [right, top],
    ...(isToThere ? [[right, top + 12] as [number, number]] : []),
  ];
  const shelf = { title: at(title, left + inset, top + 10), outline, events: grid.events, arrows: grid.arrows };
  return { shelf, bottom: grid.bottom };
}

interface Grid {
  readonly events: readonly ShelvedEvent[];
  readonly arrows: readonly Segment[];
  readonly bottom: number;
}

function rows(events: readonly EventData[], across: number, step: number, left: number, top: number): Grid {
  const shelved: ShelvedEvent[] = [];
  const arrows: Segment[] = [];
  let y = top;
  for (let start = 0; start < events.length; start += across) {
    const row = events.slice(start, start + across);
    const blocks = row.map((event) => ({ event, block: wordsOfEvent(event, step - GAP, settingOnShelf(event)) }));
    blocks.forEach(({ event, block }, index) => {
      shelved.push(shelvedEvent(event, block, left + index * step, y, step - GAP));
      const next = row[index + 1];
      if (next && isAfter(next, event)) arrows.push(arrow(left + (index + 1) * step, y));
    });
    y += TITLE / 2 + Math.max(...blocks.map(({ block }) => block.height)) + 14;
  }
  return { events: shelved, arrows, bottom: y - 8 };
}

function shelvedEvent(event: EventData, block: Block, x: number, y: number, width: number): ShelvedEvent {
  return {
    event,
    rule: { x1: x, y1: y, x2: x + width, y2: y },
    words: at(block, x, y + 8),
    hit: { x: x - 4, y: y - 6, width: width + 8, height: block.height + 18 },
  };
}

/** Whether the documents put one event after the other. */
export function isAfter(event: EventData, other: EventData): boolean {
  return event.after.includes(other.id) || other.before.includes(event.id);
}

/** In the gap before an event, at the height of its standing line. */
function arrow(x: number, y: number): Segment {
  return { x1: x - GAP + 4, y1: y, x2: x - 4, y2: y };
}
