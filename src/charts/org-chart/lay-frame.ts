import type { Frame, Group } from './parts.ts';
import type { Box } from './hull.ts';
import { keepLaid, layAgain } from './lay-again.ts';
import { layGroup } from './lay-group.ts';
import type { Waiting } from './lay-receiver.ts';
import { layLeavers, laySeats } from './lay-seats.ts';
import { GAP, put, type Placed, type Sheet } from './sheet.ts';
import { block, place, tailOf, titleFace, type Line } from './type.ts';

const PADDING = 14;
/** The width of the head of a frame whose rows stand beside it, and the least width that leaves them room. */
const HEAD = 132;
const BESIDE = 330;

/** A frame with all it holds at the left, and at the right the receivers whose boxes share its rows. */
export function layFrame(sheet: Sheet, frame: Frame, waiting: Waiting): void {
  const { cut } = sheet;
  const at = sheet.placed.length;
  const y = sheet.left;
  const laid = layInto(sheet, frame, { ...cut.left, y, height: 0 }, { waiting, depth: 0 });
  sheet.left = laid.bottom;
  const placed = framed(frame, { ...cut.left, y, height: laid.bottom - y }, laid);
  if (placed) sheet.placed.splice(at, 0, placed);
  layLeavers(
    sheet,
    frame.seats,
    { ...cut.left, y, height: laid.bottom - y },
    frame.frames.length > 0 || !laid.isBeside,
  );
  sheet.left += GAP;
}

interface Within {
  readonly waiting: Waiting;
  readonly depth: number;
}
/** A frame that is laid out but for itself: `over`: the words of the line on which it hangs. */
export interface Laid {
  readonly bottom: number;
  readonly over: readonly Line[];
  readonly head: Box;
  readonly lines: readonly Line[];
  readonly isBeside: boolean;
}

/** The frame itself, around what is laid out in it. */
export function framed(frame: Frame, box: Box, { head, lines }: Laid): Placed | undefined {
  if (frame.status === 'notYet') return undefined;
  const isGhost = frame.status === 'away' || frame.status === 'gone';
  const look = isGhost ? 'ghost' : frame.isOpen ? 'open' : frame.words === undefined ? 'plain' : 'changed';
  return { kind: 'frame', key: frame.key, sign: frame, isFresh: frame.isFresh, box, head, lines, look };
}

/** Lays out what is in a frame, from the top of a box down. */
export function layInto(sheet: Sheet, frame: Frame, box: Box, within: Within): Laid {
  const isTop = within.depth === 0;
  const hasRows = frame.groups.length > 0 || frame.notes.length > 0;
  const isBeside = isTop && hasRows && box.width >= BESIDE;
  const padding = isTop ? PADDING : Math.max(3, 12 - within.depth);
  const width = isBeside ? HEAD : box.width - 2 * padding;
  const word = frame.unitOf && block(frame.unitOf.word, width, 'n');
  const over = word ? place(word, box.x + padding, box.y + 8) : [];
  const lines = headLines(
    frame,
    { x: box.x + padding, y: box.y + 8 + (word?.height ?? 0), width, height: 0 },
    isTop && !frame.isLevel && (hasRows || frame.seats.length > 0),
  );
  const headEnd = Math.max(box.y + 8, ...lines.map(({ y }) => y + 4));
  const seatsEnd = laySeats(sheet, frame.seats, { x: box.x + padding, y: headEnd + GAP, width, height: 0 });
  const head = {
    x: box.x + 4,
    y: box.y + 4,
    width: isBeside ? HEAD + PADDING : box.width - 8,
    height: headEnd - box.y,
  };
  const rows = isBeside
    ? { x: box.x + HEAD + PADDING + 12, y: box.y + 6, width: box.width - HEAD - PADDING - 22, height: 0 }
    : { x: box.x + padding, y: seatsEnd, width, height: 0 };
  const rowsEnd = layRows(sheet, frame, rows, within);
  const inner = layInner(sheet, frame, { ...box, y: Math.max(seatsEnd, rowsEnd) }, padding, within);
  return { bottom: inner + (isTop ? 10 : 6), over, head, lines, isBeside };
}

function headLines(frame: Frame, box: Box, isLarge: boolean): Line[] {
  const face = isLarge ? titleFace(frame.label, box.width) : 'b';
  const title = block(frame.label, box.width, face);
  const words = frame.words === undefined ? [] : [block(frame.words, box.width, 'vi')];
  const blocks = [title, ...words, ...frame.said.map((said) => block(said, box.width, 'n'))];
  let y = box.y;
  return blocks.flatMap((part, index) => {
    const lines = place(part, box.x, y);
    y += part.height + (index === 0 && isLarge ? 5 : 0);
    return lines;
  });
}

/** Notes and groups, one under the other. Returns where they end. */
function layRows(sheet: Sheet, frame: Frame, box: Box, { waiting }: Within): number {
  let y = box.y;
  for (const note of frame.notes) {
    const words = block(note.label, box.width, 'vi', tailOf(note));
    const isNarrow = sheet.cut.name === 'narrow';
    if (note.isShown) {
      const placed = { ...box, y, height: words.height };
      put(sheet, {
        kind: 'note',
        key: note.key,
        sign: note,
        isFresh: note.isFresh,
        box: placed,
        lines: place(words, box.x, y),
      });
    }
    if (note.isShown || !isNarrow) y += words.height + 4;
  }
  for (const group of frame.groups) {
    const place_ = { ...box, y };
    y = layAgain(sheet, group, place_, frame.key) ?? layGroupAnew(sheet, frame, group, place_, waiting);
  }
  return y;
}

function layGroupAnew(sheet: Sheet, frame: Frame, group: Group, box: Box, waiting: Waiting): number {
  const [at, waited] = [sheet.placed.length, waiting.receivers.size];
  const end = layGroup(sheet, frame, group, box, waiting);
  if (waiting.receivers.size === waited) keepLaid(sheet, group, box, { within: frame.key, at, end });
  return end;
}

function layInner(sheet: Sheet, frame: Frame, box: Box, padding: number, { waiting, depth }: Within): number {
  let y = box.y;
  for (const inner of frame.frames) {
    const at = sheet.placed.length;
    const place_ = { x: box.x + padding, y: y + 4, width: box.width - 2 * padding, height: 0 };
    const again = layAgain(sheet, inner, place_, depth + 1);
    if (again !== undefined) {
      y = again + 4;
      continue;
    }
    const waited = waiting.receivers.size;
    const laid = layInto(sheet, inner, place_, { waiting, depth: depth + 1 });
    const end = layLeaversWithin(sheet, inner, place_, laid.bottom);
    const placed = framed(inner, { ...place_, height: end - place_.y }, laid);
    if (placed) sheet.placed.splice(at, 0, placed);
    // One beside which a receiver stands is where that has room.
    if (waiting.receivers.size === waited) keepLaid(sheet, inner, place_, { within: depth + 1, at, end });
    y = end + 4;
  }
  return y;
}

/** Who leaves a post of an inner frame stays inside the frame around it. */
function layLeaversWithin(sheet: Sheet, frame: Frame, box: Box, bottom: number): number {
  const outer = sheet.left;
  sheet.left = bottom;
  layLeavers(sheet, frame.seats, { ...box, height: bottom - box.y }, true);
  const end = sheet.left;
  sheet.left = outer;
  return end;
}
