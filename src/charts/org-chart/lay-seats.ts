import { heightFor, snug, wordsIn } from './box-words.ts';
import type { Leaver, Seat, Sign, Words } from './parts.ts';
import type { Box, Point } from './hull.ts';
import { around } from './lay-organization.ts';
import { GAP, put, type Sheet } from './sheet.ts';
import { block, place, tailOf, type Block } from './type.ts';

const PADDING = 8;

/** Seats one under the other, each with its holder or with open corners. Returns where they end. */
export function laySeats(sheet: Sheet, seats: readonly Seat[], box: Box): number {
  let y = box.y;
  for (const seat of seats)
    if (seat.status !== 'notYet') y += laySeat(sheet, seat, { ...box, y, width: Math.min(box.width, 220) }) + GAP;
  return y;
}

/** Returns its height. */
function laySeat(sheet: Sheet, seat: Seat, { x, y, width }: Box): number {
  const { key, isFresh, holder } = seat;
  const label = block(seat.label, width - 2 * PADDING, 'n');
  const inner = { x: x + 7, y: y + 10 + label.height + 4, width: width - 14, height: 34 };
  const gap = block(seat.evidence.words, inner.width - 2, 'tri', tailOf(seat));
  const held = holder ? heightFor([holder], inner.width) : 0;
  const height = 10 + label.height + 4 + Math.max(34, held, gap.height) + 8;
  const said = holder ? [] : place(gap, x + PADDING, inner.y);
  const lines = [...place(label, x + PADDING, y + 10), ...said];
  const look = holder ? 'plain' : 'open';
  put(sheet, { kind: 'seat', key, sign: seat, isFresh, box: { x, y, width, height }, lines, look });
  if (holder) putHolder(sheet, holder, { ...inner, height: Math.max(34, held) });
  return height;
}

function putHolder(sheet: Sheet, holder: Sign & Words, box: Box): void {
  const { key, isFresh, words } = holder;
  const look = words === undefined && !isFresh ? 'plain' : 'changed';
  put(sheet, { kind: 'holder', key, sign: holder, isFresh, box, lines: wordsIn(holder, box), look });
}

/** Who left a seat, below the frame, each with a path from the seat. Moves the left cursor below them. */
export function layLeavers(sheet: Sheet, seats: readonly Seat[], frame: Box, isOnMargin: boolean): void {
  const leaving = seats.filter(({ leavers, status }) => leavers.length > 0 && status !== 'notYet');
  const isNarrow = sheet.cut.name === 'narrow';
  const kept = isNarrow ? leaving.filter(({ left }) => left) : leaving;
  kept.forEach((seat, index) => {
    const isStraight = kept.length === 1 && seat === seats.at(-1) && !isOnMargin;
    layLeaver(sheet, seat, frame, { isStraight, lane: frame.x + Math.max(2, 10 - 3 * index) });
  });
}

/** Straight down from the seat, or along the margin of the frame. */
interface Way {
  readonly isStraight: boolean;
  readonly lane: number;
}

/** The room below a frame in which the path to someone who left is seen to leave it. */
const DROP = 21;

function layLeaver(sheet: Sheet, seat: Seat, frame: Box, way: Way): void {
  const { left, leavers } = seat;
  const under = { ...frame, y: sheet.left + DROP };
  const rooms = leavers.map((leaver) => roomForLeaver(leaver, under, way));
  sheet.left = Math.max(...rooms.map(({ box, room }) => Math.max(box.y + box.height, room.y + room.height)));
  if (!left) return;
  const { box, notes, room } = roomForLeaver(left, under, way);
  let at = room.y;
  const lines = notes.flatMap((note) => {
    const placed = place(note, room.x, at);
    at += note.height;
    return placed;
  });
  const { key, isFresh, standing } = left;
  const person = { key, sign: left, isFresh, box, lines: wordsIn({ label: left.label }, box) };
  put(sheet, { ...person, kind: 'holder', look: 'changed' });
  put(sheet, { kind: 'note', key: `${key}/note`, sign: left, isFresh, box: room, lines });
  const points = leavingPath(sheet, seat, box, way);
  put(sheet, {
    kind: 'leaving',
    key: `${key}/path`,
    box: around(points),
    points,
    standing,
    isFresh,
    sign: left,
    isAgain: true,
  });
}

/** The box of who leaves, and the notes beside it, or below where there is little room. */
function roomForLeaver(leaver: Leaver, frame: Box, { isStraight }: Way): { box: Box; notes: Block[]; room: Box } {
  const x = frame.x + (isStraight ? 13 : 24);
  const most = Math.max(40, frame.width - 34 - (x - frame.x));
  const width = snug(leaver.label, Math.max(40, most * 0.6));
  const height = Math.max(34, heightFor([{ label: leaver.label }], width));
  const beside = most - width - 12;
  const isBeside = beside >= 120;
  const free = isBeside ? beside : most;
  const gap = leaver.gap === undefined ? [] : [block(leaver.gap, free, 'n')];
  const notes = [block(leaver.note, free, 'n', tailOf(leaver)), ...gap];
  const said = notes.reduce((sum, note) => sum + note.height, 0);
  const top = isBeside ? frame.y + Math.max(0, (height - said) / 2) : frame.y + height + 4;
  const room = { x: isBeside ? x + width + 12 : x, y: top, width: free, height: said };
  return { box: { x, y: frame.y, width, height }, notes, room };
}

function leavingPath(sheet: Sheet, seat: Seat, box: Box, { isStraight, lane }: Way): Point[] {
  const from = sheet.placed.find(({ key }) => key === seat.key)?.box ?? box;
  if (isStraight)
    return [
      [from.x + 22, from.y + from.height + 2],
      [from.x + 22, box.y - 1],
    ];
  const middle = box.y + box.height / 2;
  const start = from.y + from.height / 2;
  return [
    [from.x, start],
    [lane, start],
    [lane, middle],
    [box.x - 1, middle],
  ];
}
