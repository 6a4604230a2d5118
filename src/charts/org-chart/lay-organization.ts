import { heightFor, snug, wordsIn } from './box-words.ts';
import type { Coordination, Organization } from './parts.ts';
import type { Box, Point } from './hull.ts';
import { EDGE, GAP, put, type Sheet } from './sheet.ts';
import { block, place, saidUnder, tailOf, widthOf } from './type.ts';

const HEAD = 190;
const ARROW = 48;

/**
 * The bar and the name over a section, and what is set at the level of the organization; of a section of which nothing is
 * there, room alone. Moves both cursors below.
 */
export function layOrganization(
  sheet: Sheet,
  organization: Organization | undefined,
  index: number,
  isThere = true,
): void {
  const { cut } = sheet;
  const y = index === 0 ? 0 : Math.max(sheet.left, sheet.right) + GAP;
  const inner = cut.width - 2 * EDGE;
  if (isThere) put(sheet, { kind: 'bar', key: `bar/${index}`, box: { x: EDGE, y, width: inner, height: 3 } });
  let bottom = y + 3 + GAP;
  if (organization) {
    const hasBoxes = organization.coordination.length > 0 && cut.name !== 'narrow';
    const name = block(organization.label, hasBoxes ? HEAD : inner, 'cap');
    const notes = saidUnder(organization, hasBoxes ? HEAD : inner);
    const lines = [name, ...notes].flatMap((part, at) => {
      const top = [name, ...notes].slice(0, at).reduce((sum, { height }) => sum + height, y + 6);
      return place(part, EDGE, top);
    });
    const height = name.height + notes.reduce((sum, note) => sum + note.height, 0);
    const box = { x: EDGE, y: y + 6, width: Math.max(widthOf(name), ...notes.map(widthOf)), height };
    const look = organization.status === 'here' ? 'plain' : 'ghost';
    put(sheet, { kind: 'organization', key: organization.key, sign: organization, box, lines, look });
    bottom = box.y + height + GAP;
    for (const coordination of organization.coordination)
      bottom = layCoordination(sheet, coordination, { ...box, width: widthOf(name) }, bottom);
  }
  sheet.left = bottom;
  sheet.right = bottom;
}

/** Boxes at the right of the name, or below it where it is narrow. Returns how far down it is taken. */
function layCoordination(sheet: Sheet, coordination: Coordination, name: Box, below: number): number {
  const { cut } = sheet;
  const isNarrow = cut.name === 'narrow';
  if (isNarrow && !coordination.isShown) return below;
  const isFirst = !isNarrow && !sheet.placed.some(({ kind }) => kind === 'setting');
  const x = isNarrow ? 22 : EDGE + HEAD + ARROW;
  const region = { x, y: isFirst ? name.y : below, width: cut.width - EDGE - x, height: 0 };
  const boxes = rowsOf(
    coordination.boxes.map(({ label }) => label),
    region,
  );
  const y = Math.max(region.y, ...boxes.map((box) => box.y + box.height)) + 3;
  const words = block(coordination.label, region.width, 'vi', tailOf(coordination));
  if (coordination.isShown) {
    putCoordination(sheet, coordination, boxes, { ...region, y, height: words.height });
    const first = boxes[coordination.boxes.findIndex((box) => box.isShown)];
    const middle = (first?.y ?? y) + (first?.height ?? 0) / 2;
    const start: Point = isFirst ? [name.x + name.width + GAP, middle] : [x - ARROW + 10, middle];
    const corner: Point[] = [
      [8, name.y + name.height + 2],
      [8, middle],
    ];
    putSetting(sheet, coordination, [...(isNarrow ? corner : [start]), [x - 3, middle]]);
  }
  return Math.max(below, y + words.height + GAP);
}

function putCoordination(sheet: Sheet, coordination: Coordination, boxes: readonly Box[], room: Box): void {
  const { key, isFresh } = coordination;
  const lines = place(block(coordination.label, room.width, 'vi', tailOf(coordination)), room.x, room.y);
  put(sheet, { kind: 'heading', key: `${key}/words`, sign: coordination, isFresh, box: room, lines });
  coordination.boxes.forEach((sign, index) => {
    if (!sign.isShown) return;
    const box = boxes[index] ?? room;
    const words = wordsIn({ label: sign.label }, box);
    put(sheet, { kind: 'coordination', key: sign.key, sign, isFresh, box, lines: words });
  });
}

function putSetting(sheet: Sheet, sign: Coordination, points: readonly Point[]): void {
  const { key, standing, isFresh } = sign;
  const path = { points, standing, isFresh, sign, isAgain: true };
  put(sheet, { kind: 'setting', key: `${key}/path`, box: around(points), ...path });
}

/** Boxes as wide as their labels, from left to right and then in the next row. */
function rowsOf(labels: readonly string[], region: Box): Box[] {
  const boxes: Box[] = [];
  let [x, y, height] = [region.x, region.y, 0];
  for (const label of labels) {
    const width = snug(label, region.width);
    if (x > region.x && x + width > region.x + region.width) [x, y, height] = [region.x, y + height + 6, 0];
    const box = { x, y, width, height: heightFor([{ label }], width) };
    boxes.push(box);
    x += width + GAP;
    height = Math.max(height, box.height);
  }
  return boxes;
}

/** The rectangle that a line from point to point covers. */
export function around(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
