import { heightFor, wordsIn } from './box-words.ts';
import type { Frame, Group, Row } from './parts.ts';
import type { Box } from './hull.ts';
import { layReceiver, receiverFor, type Waiting } from './lay-receiver.ts';
import { put, ROW_GAP, type Sheet } from './sheet.ts';
import { block, place } from './type.ts';

/** A group and, where it has the page's other side, the receiver of its rows, which may push it down. */
export function layGroup(sheet: Sheet, frame: Frame, group: Group, box: Box, waiting: Waiting): number {
  const face = group.isSaid ? 'vi' : 'n';
  const blocks = group.reserve.flatMap((text) => [block(text, box.width, 'vi'), block(text, box.width, 'n')]);
  const headingHeight = Math.max(0, ...blocks.map(({ height }) => height));
  const receiver = receiverFor(sheet, group, waiting);
  const lead = headingHeight === 0 ? 4 : headingHeight + 6;
  const top = Math.max(box.y + lead, receiver?.top ?? 0);
  if (group.heading !== '') {
    const heading = block(group.heading, box.width, face);
    const y = top - heading.height - 4;
    const place_ = { ...box, y, height: heading.height };
    put(sheet, {
      kind: 'heading',
      key: `${frame.key}/${group.rows[0]?.key ?? ''}/heading`,
      box: place_,
      lines: place(heading, box.x, y),
    });
  }
  const slotWidth = receiver?.slotWidth;
  const boxes = packed(sheet, group.rows, { ...box, y: top }, slotWidth, receiver?.slots);
  group.rows.forEach((row, index) => {
    putRow(sheet, row, boxes[index] ?? box);
  });
  if (receiver) layReceiver(sheet, receiver, boxes);
  return Math.max(top, ...boxes.map((row) => row.y + row.height)) + 8;
}

/** The boxes of rows: one under the other, or two by two where it is narrow and they are short. */
function packed(
  sheet: Sheet,
  rows: readonly Row[],
  box: Box,
  slotWidth: number | undefined,
  slots: ReadonlyMap<string, Row['reserve']> | undefined,
): Box[] {
  const half = (box.width - 6) / 2;
  const isNarrow = sheet.cut.name === 'narrow' && rows.length > 1;
  const columns = isNarrow && rows.every(({ reserve }) => heightFor(reserve, half) <= 29) ? 2 : 1;
  const width = columns === 2 ? half : box.width;
  let y = box.y;
  return rows.map((row, index) => {
    const slot = slots?.get(row.key.replace(/^ghost\//, 'unit/'));
    const there = slot && slotWidth !== undefined ? heightFor(slot, slotWidth) : 0;
    const height = Math.max(heightFor(row.reserve, width), there);
    const placed = { x: box.x + (index % columns) * (half + 6), y, width, height };
    if (index % columns === columns - 1) y += height + ROW_GAP;
    return placed;
  });
}

function putRow(sheet: Sheet, row: Row, box: Box): void {
  if (row.status === 'notYet') return;
  const isGhost = row.status !== 'here';
  const look = isGhost ? 'ghost' : row.words === undefined ? 'plain' : 'changed';
  const lines = wordsIn(row, box, isGhost ? 'n' : 'b');
  put(sheet, { kind: 'row', key: row.key, sign: row, isFresh: row.isFresh, box, lines, look });
}
