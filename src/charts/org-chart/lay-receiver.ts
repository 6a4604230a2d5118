import { heightFor, wordsIn } from './box-words.ts';
import type { Group, Receiver, Slot, Words } from './parts.ts';
import type { Box } from './hull.ts';
import { layPathWords, pathWords } from './path-words.ts';
import { GAP, put, ROW_GAP, type Sheet } from './sheet.ts';
import { block, place, saidUnder, tailOf, widthOf, type Block, type Line } from './type.ts';

/** The receivers of a section that are not placed yet, and whether words on paths have room. */
export interface Waiting {
  readonly receivers: Set<Receiver>;
  /** The keys of what comes to each of them. */
  readonly sources: ReadonlyMap<Receiver, ReadonlySet<string | undefined>>;
  readonly hasWordsOnPaths: boolean;
}

/** Where a receiver will stand so that its boxes share the rows of a group. */
export interface Prepared {
  readonly receiver: Receiver;
  readonly waiting: Waiting;
  /** The least y of its first box. */
  readonly top: number;
  readonly slotWidth: number;
  readonly slots: ReadonlyMap<string, readonly Words[]>;
  readonly shared: readonly Slot[];
}

const PADDING = 9;
/** The width of the head beside the boxes, where the picture is wide. */
const HEAD = 98;

/** The receiver whose boxes can share the rows of a group, taken out of those that wait. */
export function receiverFor(sheet: Sheet, group: Group, waiting: Waiting): Prepared | undefined {
  if (sheet.cut.name === 'narrow') return undefined;
  const keys = group.rows.map(({ key }) => key.replace(/^ghost\//, 'unit/'));
  const receiver = [...waiting.receivers].find((each) => keys.every((key) => waiting.sources.get(each)?.has(key)));
  if (!receiver) return undefined;
  waiting.receivers.delete(receiver);
  const all = receiver.arrivals.flatMap(({ slots }) => slots);
  const shared = keys.flatMap((key) => all.find(({ from }) => from === key) ?? []);
  const { slotWidth, above } = headOf(sheet, receiver, waiting);
  const label = receiver.arrivals[0] ? pathWords(sheet, receiver.arrivals[0]).height : 0;
  const top = Math.max(sheet.right + above, waiting.hasWordsOnPaths ? sheet.right + label - 12 : 0);
  const slots = new Map(shared.map((slot) => [slot.from ?? '', slot.reserve]));
  return { receiver, waiting, top, slotWidth, slots, shared };
}

interface Head {
  readonly title: Block;
  /** How wide the title and what is under it may be. */
  readonly width: number;
  /** Words that stand at the end of the line of the title, where they have room. */
  readonly beside?: Block;
  readonly notes: readonly Block[];
  readonly isBeside: boolean;
  readonly slotWidth: number;
  /** From the top of the receiver to its first box. */
  readonly above: number;
  readonly headings: readonly Block[];
}

function headOf({ cut }: Sheet, receiver: Receiver, { hasWordsOnPaths }: Waiting): Head {
  const inner = cut.right.width - 2 * PADDING;
  const isBeside = cut.name === 'wide';
  const width = isBeside ? HEAD : inner;
  const title = block(receiver.label, width, 'b', tailOf(receiver));
  const said = saidUnder(receiver, width);
  const isShort = !isBeside && receiver.words !== undefined && title.lines.length === 1;
  const beside = isShort && widthOf(title) + 12 + widthOf(said[0] ?? title) <= width ? said[0] : undefined;
  const notes = beside ? said.slice(1) : said;
  const slotWidth = isBeside ? inner - HEAD - 6 : inner;
  const headings = hasWordsOnPaths ? [] : receiver.arrivals.map(({ heading }) => block(heading, slotWidth, 'vi'));
  const told = headings.reduce((sum, { height }) => sum + height + 4, 0);
  const own = isBeside ? 0 : title.height + notes.reduce((sum, { height }) => sum + height, 4 + BELOW_TITLE);
  return { title, width, ...(beside ? { beside } : {}), notes, isBeside, slotWidth, above: 10 + own + told, headings };
}

/** A receiver whose shared slots stand in the rows given, its other boxes below them. */
export function layReceiver(sheet: Sheet, prepared: Prepared, rows: readonly Box[]): void {
  const { receiver, waiting, shared } = prepared;
  const head = headOf(sheet, receiver, waiting);
  const first = rows[0]?.y ?? prepared.top;
  const rest = receiver.arrivals.flatMap(({ slots }) => slots).filter((slot) => !shared.includes(slot));
  const x = sheet.cut.right.x + PADDING;
  const boxes = new Map(shared.map((slot, index) => [slot, { ...(rows[index] ?? EMPTY), x, width: head.slotWidth }]));
  let y = Math.max(first, ...[...boxes.values()].map((box) => box.y + box.height + ROW_GAP));
  for (const slot of rest) {
    const height = heightFor([slot, ...slot.reserve], head.slotWidth);
    boxes.set(slot, { x, y, width: head.slotWidth, height });
    y += height + ROW_GAP;
  }
  finish(sheet, { receiver, head, top: first - head.above, boxes, waiting });
}

const BELOW_TITLE = 3;
const EMPTY: Box = { x: 0, y: 0, width: 0, height: 0 };

/** A receiver that shares no rows: at the right cursor, or at the left one where the picture is narrow. */
export function layAlone(sheet: Sheet, receiver: Receiver, waiting: Waiting): void {
  const head = headOf(sheet, receiver, waiting);
  const isNarrow = sheet.cut.name === 'narrow';
  const start = (isNarrow ? sheet.left : sheet.right) + head.above;
  const x = sheet.cut.right.x + PADDING;
  const boxes = new Map<Slot, Box>();
  let y = start;
  for (const slot of receiver.arrivals.flatMap(({ slots }) => slots)) {
    if (isNarrow && !slot.isShown) continue;
    const height = heightFor([slot, ...slot.reserve], head.slotWidth);
    boxes.set(slot, { x, y, width: head.slotWidth, height });
    y += height + ROW_GAP;
  }
  finish(sheet, { receiver, head, top: start - head.above, boxes, waiting });
  if (isNarrow) sheet.left = sheet.right;
}

interface Finished {
  readonly receiver: Receiver;
  readonly head: Head;
  readonly top: number;
  readonly boxes: ReadonlyMap<Slot, Box>;
  readonly waiting: Waiting;
}

function finish(sheet: Sheet, { receiver, head, top, boxes, waiting }: Finished): void {
  const { x, width } = sheet.cut.right;
  const headX = head.isBeside ? x + width - HEAD - 4 : x + PADDING;
  const titles = titleLines(head, headX, top + 8);
  const titlesEnd = Math.max(...titles.map(({ y }) => y + 6));
  const boxesEnd = Math.max(0, ...[...boxes.values()].map((box) => box.y + box.height));
  const bottom = Math.max(titlesEnd, boxesEnd) + 9;
  const box = { x, y: top, width, height: bottom - top };
  const area = {
    x: headX - 4,
    y: top + 4,
    width: head.isBeside ? HEAD : width - 2 * PADDING + 8,
    height: titlesEnd - top,
  };
  const look = receiver.status === 'gone' ? 'ghost' : receiver.isOpen ? 'open' : 'plain';
  const { key, isFresh, status } = receiver;
  if (status !== 'notYet')
    put(sheet, { kind: 'receiver', key, sign: receiver, isFresh, box, head: area, lines: titles, look });
  layHeadings(sheet, receiver, head, { x: x + PADDING, y: top + head.above, width: head.slotWidth, height: 0 });
  for (const [slot, place_] of boxes)
    if (slot.isShown)
      put(sheet, {
        kind: 'slot',
        key: slot.key,
        sign: slot,
        isFresh: slot.isFresh,
        box: place_,
        lines: wordsIn(slot, place_),
        look: 'changed',
      });
  if (waiting.hasWordsOnPaths) for (const arrival of receiver.arrivals) layPathWords(sheet, receiver, arrival, boxes);
  sheet.right = bottom + GAP;
}

function titleLines({ title, width, beside, notes }: Head, x: number, y: number): Line[] {
  let at = y + title.height + BELOW_TITLE;
  const said = notes.flatMap((note) => {
    const lines = place(note, x, at);
    at += note.height;
    return lines;
  });
  const words = beside ? place(beside, x + width, y, { anchor: 'end' }) : [];
  return [...place(title, x, y), ...words, ...said];
}

/** What each change brings, over the boxes, where the paths have no room for words. */
function layHeadings(sheet: Sheet, receiver: Receiver, { headings }: Head, box: Box): void {
  let y = box.y - headings.reduce((sum, { height }) => sum + height + 4, 0);
  receiver.arrivals.forEach((arrival, index) => {
    const heading = headings[index];
    if (!heading) return;
    if (arrival.isShown) {
      const placed = { ...box, y, height: heading.height };
      put(sheet, {
        kind: 'heading',
        key: `${receiver.key}/${arrival.key}/heading`,
        box: placed,
        lines: place(heading, box.x, y),
      });
    }
    y += heading.height + 4;
  });
}
