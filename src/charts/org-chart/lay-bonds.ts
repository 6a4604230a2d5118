import { heightFor, wordsIn } from './box-words.ts';
import type { OrgChartData, Relation } from './parts.ts';
import type { Point } from './hull.ts';
import { layAlliance } from './lay-alliance.ts';
import { around } from './lay-organization.ts';
import { EDGE, GAP, put, type Placed, type Sheet } from './sheet.ts';
import { block, place, widthOf } from './type.ts';

const WIDEST = 430;
/** The least width of a hull beside the frames, and the room between. */
const LEAST = 290;
const BETWEEN = 58;

/**
 * Hulls at the right of the ties and the remark where the left side is narrow enough; else under everything, with the
 * ties and the remark below them.
 */
export function layBonds(sheet: Sheet, data: OrgChartData): void {
  const { cut } = sheet;
  const room = cut.width - 2 * EDGE;
  const right = cut.width - EDGE - (cut.left.x + cut.left.width) - BETWEEN;
  const isBeside = cut.name !== 'narrow' && right >= LEAST;
  const frames = Math.max(0, ...sheet.placed.filter(({ kind }) => kind === 'frame').map(bottomOf));
  const top = isBeside ? Math.max(frames, sheet.right - GAP) : Math.max(sheet.left, sheet.right) - GAP;
  const width = Math.min(isBeside ? right : room, WIDEST);
  sheet.right = top + 16;
  for (const alliance of data.alliances)
    layAlliance(sheet, alliance, { x: cut.width - EDGE - width, y: sheet.right, width, height: 0 });
  if (!isBeside) sheet.left = data.alliances.length > 0 ? sheet.right : top + 16;
  const side = isBeside ? cut.left.width - 20 : room;
  const route = isBeside ? routeFrom(sheet) : undefined;
  const routed = route && data.relations.find((relation) => layRoute(sheet, relation, route));
  for (const relation of data.relations) if (relation !== routed) layTie(sheet, relation, side);
  if (data.remark !== undefined) layRemark(sheet, data.remark, side, isBeside ? sheet.right - GAP : 0);
}

function bottomOf({ box }: Placed): number {
  return box.y + box.height;
}

/** That the chart has no reporting line. */
export function layRemark(sheet: Sheet, remark: string, side: number, bottom: number): void {
  const words = block(remark, Math.min(side, bottom > 0 ? 200 : side), 'n');
  const y = Math.max(sheet.left + 12, bottom - words.height);
  const box = { x: EDGE, y, width: side, height: words.height };
  put(sheet, { kind: 'remark', key: 'remark', box, lines: place(words, EDGE, y) });
  sheet.left = y + words.height + GAP;
}

/** The last frame, and the members of hulls. */
interface Route {
  readonly from: Placed | undefined;
  readonly members: readonly Placed[];
}

function routeFrom({ placed }: Sheet): Route {
  const from = placed.findLast(({ kind, box }) => kind === 'frame' && box.x === EDGE);
  return { from, members: placed.filter(({ kind }) => kind === 'member') };
}

/** A relation as a line from the last frame to the first member of a hull, where nothing lies between. */
function layRoute(sheet: Sheet, relation: Relation, { from, members }: Route): boolean {
  const to = members[0];
  if (from?.sign?.key !== relation.from.key || !to || to.sign?.evidence.claim !== relation.to.key) return false;
  const x = from.box.x + from.box.width - 12;
  const y = to.box.y + to.box.height / 2;
  const words = block(relation.word, Infinity, 'vi');
  if (x + 10 + widthOf(words) > to.box.x - 40 || members.some(({ box }) => box.x < to.box.x && box.y <= y))
    return false;
  const points: Point[] = [
    [x, from.box.y + from.box.height + 1],
    [x, y],
    [to.box.x - 1, y],
  ];
  const lines = place(words, x + 10, y - 6 - words.height, { hasHalo: true });
  putLine(sheet, relation, points, lines);
  return true;
}

/** A relation as a row of its own: both ends as boxes with the line and its word between them. */
export function layTie(sheet: Sheet, relation: Relation, room: number): void {
  const y = sheet.left + 10;
  // No word of it breaks within itself.
  const longest = Math.max(...relation.word.split(' ').map((word) => widthOf(block(word, Infinity, 'vi'))));
  const width = Math.floor(Math.min(room * 0.36, (room - longest - 13) / 2));
  const words = block(relation.word, room - 2 * width - 12, 'vi');
  const ends = [relation.from, relation.to];
  const boxes = Math.max(...ends.map(({ label }) => heightFor([{ label }], width)));
  const height = Math.max(boxes, 2 * words.height + 12);
  ends.forEach(({ key, label }, index) => {
    const box = { x: EDGE + index * (room - width), y: y + (height - boxes) / 2, width, height: boxes };
    const lines = wordsIn({ label }, box);
    put(sheet, { kind: 'end', key: `${relation.key}/${key}/${index}`, box, lines });
  });
  const middle = y + height / 2;
  const points: Point[] = [
    [EDGE + width + 2, middle],
    [EDGE + room - width - 2, middle],
  ];
  const lines = place(words, EDGE + room / 2, middle - 4 - words.height, { anchor: 'middle' });
  putLine(sheet, relation, points, lines);
  sheet.left = y + height;
}

/** The line of a relation with its word on it. */
function putLine(sheet: Sheet, relation: Relation, points: Point[], lines: ReturnType<typeof place>): void {
  const { key, standing } = relation;
  put(sheet, { kind: 'relation', key, sign: relation, standing, box: around(points), points, lines });
}
