import type { Arrival, Receiver, Slot } from './parts.ts';
import type { Box } from './hull.ts';
import { put, type Sheet } from './sheet.ts';
import { block, place, widthOf, type Block } from './type.ts';

/** The room between the two sides. */
function gutter({ cut }: Sheet): { x: number; width: number } {
  const x = cut.left.x + cut.left.width;
  return { x, width: cut.right.x - x };
}

/** The words on a path, broken to the room between the two sides. */
export function pathWords(sheet: Sheet, { path }: Arrival): Block {
  return block(path, gutter(sheet).width - 12, 'vi');
}

/** The least gutter in which words on paths are read. */
export function hasRoomForWords(sheet: Sheet, receivers: readonly Receiver[]): boolean {
  const room = gutter(sheet).width - 12;
  const longest = receivers.flatMap(({ arrivals }) => arrivals.flatMap(({ path }) => path.split(' ')));
  return longest.every((word) => widthOf(block(word, Infinity, 'vi')) <= room);
}

/** The words of an arrival over the first of its paths. */
export function layPathWords(sheet: Sheet, receiver: Receiver, arrival: Arrival, boxes: ReadonlyMap<Slot, Box>): void {
  const slot = arrival.slots.find((each) => boxes.has(each));
  const first = slot && boxes.get(slot);
  if (!arrival.isShown || !first) return;
  const { x, width } = gutter(sheet);
  const words = pathWords(sheet, arrival);
  const y = first.y + first.height / 2 - 8 - words.height;
  const box = { x: x + 6, y, width: width - 12, height: words.height };
  const lines = place(words, x + width / 2, y, { anchor: 'middle' });
  put(sheet, { kind: 'heading', key: `${receiver.key}/${arrival.key}/heading`, box, lines, sign: slot, isAgain: true });
}
