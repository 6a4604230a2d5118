import { heightFor, snug, wordsIn } from './box-words.ts';
import type { Alliance, Words } from './parts.ts';
import { extentAt, hullAround, type Box, type Point } from './hull.ts';
import { around } from './lay-organization.ts';
import { GAP, put, type Sheet } from './sheet.ts';
import { block, place, tailOf, widthOf, type Block } from './type.ts';

/** The distance of a hull from its members. */
export const OFFSET = 12;

/** Members above and below the name; the name over the hull where it has no room in it. Moves the right cursor. */
export function layAlliance(sheet: Sheet, alliance: Alliance, region: Box): void {
  const title = block(alliance.label, region.width - 2 * OFFSET, 'tri');
  const note = block(alliance.note, region.width - 2 * OFFSET, 'n', tailOf(alliance));
  const { boxes, named, isInside } = arranged(alliance, region, [title, note]);
  const centre = region.x + region.width / 2;
  const lines = [
    ...place(title, centre, named, { anchor: 'middle', hasHalo: isInside }),
    ...place(note, centre, named + title.height, { anchor: 'middle', hasHalo: isInside }),
  ];
  const points = hullAround(boxes);
  const { x, y, width, height } = around(points);
  const box = { x: x - OFFSET, y: y - OFFSET, width: width + 2 * OFFSET, height: height + 2 * OFFSET };
  put(sheet, { kind: 'alliance', key: alliance.key, sign: alliance, box, points, lines });
  alliance.members.forEach((sign, index) => {
    const member = boxes[index] ?? region;
    put(sheet, { kind: 'member', key: sign.key, sign, box: member, lines: wordsIn(sign, member) });
  });
  sheet.right = box.y + box.height + GAP;
}

/** The boxes of the members, and where the name starts: between them, or over them all. */
function arranged(
  { members }: Alliance,
  region: Box,
  words: readonly Block[],
): { boxes: Box[]; named: number; isInside: boolean } {
  const inner = { ...region, x: region.x + OFFSET, y: region.y + OFFSET, width: region.width - 2 * OFFSET };
  const above = members.length < 3 ? 0 : Math.floor(members.length / 2);
  const height = words.reduce((sum, part) => sum + part.height, 0);
  const upper = rows(members.slice(0, above), inner);
  const named = endOf(upper, inner.y) + GAP;
  const boxes = [...upper, ...rows(members.slice(above), { ...inner, y: named + height + 5 })];
  const width = Math.max(...words.map(widthOf));
  if (above > 0 && fits(hullAround(boxes), named, width, region.x + region.width / 2))
    return { boxes, named, isInside: true };
  const below = { ...inner, y: inner.y + height + 4 };
  const first = rows(members.slice(0, above), below);
  const rest = rows(members.slice(above), { ...below, y: above > 0 ? endOf(first, below.y) + GAP : below.y });
  return { boxes: [...first, ...rest], named: region.y, isInside: false };
}

/** Whether words of some width, around a centre, stand inside a hull from some height down. */
function fits(hull: readonly Point[], y: number, width: number, centre: number): boolean {
  const extent = extentAt(hull, y);
  return extent !== undefined && centre - width / 2 >= extent[0] - OFFSET && centre + width / 2 <= extent[1] + OFFSET;
}

function endOf(boxes: readonly Box[], otherwise: number): number {
  return boxes.length === 0 ? otherwise : Math.max(...boxes.map((box) => box.y + box.height));
}

/** No box is narrower where several share a row. */
const LEAST = 100;

/** The most that each box may take: the words wrap where all then stand in one row, since a stack looks like ranks. */
function widestOf(members: readonly Words[], { width }: Box): number {
  const fair = (width + GAP) / members.length - GAP;
  const taken = members.reduce((sum, { label }) => sum + snug(label, width) + GAP, -GAP);
  return taken > width && fair >= LEAST ? fair : width;
}

/** Boxes in rows: one alone in the middle, several from end to end. */
function rows(members: readonly Words[], region: Box): Box[] {
  const widest = widestOf(members, region);
  const lines: { width: number; member: Words }[][] = [[]];
  for (const member of members) {
    const width = snug(member.label, widest);
    const line = lines.at(-1) ?? [];
    const taken = line.reduce((sum, box) => sum + box.width + GAP, 0);
    if (line.length > 0 && taken + width > region.width) lines.push([{ width, member }]);
    else line.push({ width, member });
  }
  let y = region.y;
  return lines.flatMap((line) => {
    const height = Math.max(0, ...line.map(({ member, width }) => heightFor([member], width)));
    const free = region.width - line.reduce((sum, { width }) => sum + width, 0);
    const between = line.length > 1 ? free / (line.length - 1) : 0;
    let x = region.x + (line.length > 1 ? 0 : free / 2);
    const boxes = line.map(({ width }) => {
      const box = { x, y, width, height };
      x += width + between;
      return box;
    });
    y += height + GAP;
    return boxes;
  });
}
