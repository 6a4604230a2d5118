import type { Relation } from './parts.ts';
import { layTie } from './lay-bonds.ts';
import { around } from './lay-organization.ts';
import { holds, routeBetween, type Ground } from './route.ts';
import { put, type Kind, type Placed, type Sheet } from './sheet.ts';
import { block, boxOf, place, widthOf } from './type.ts';

/** What a relation can lead to. */
const ENDS: readonly Kind[] = ['frame', 'row', 'member', 'organization', 'seat'];
const LINES: readonly Kind[] = ['unitOf', 'relation', 'setting'];
/** A picture with more relations, or of more things, has no room for lines between them. */
const MOST = { relations: 24, placed: 800 };

/** Relations as lines from box to box where a clear way is found, with the word on it; the others in rows of their own. */
export function layRelations(sheet: Sheet, relations: readonly Relation[], room: number): void {
  const isRouted = relations.length <= MOST.relations && sheet.placed.length <= MOST.placed;
  const left = relations.filter((relation) => !isRouted || !layLine(sheet, relation));
  for (const relation of left) layTie(sheet, relation, room);
}

function layLine(sheet: Sheet, relation: Relation): boolean {
  const find = (key: string): Placed | undefined =>
    sheet.placed.find((placed) => placed.key === key && ENDS.includes(placed.kind));
  const [from, to] = [find(relation.from.key), find(relation.to.key)];
  if (!from || !to || from === to || holds(from.box, to.box) || holds(to.box, from.box)) return false;
  const words = block(relation.word, Infinity, 'vi');
  const route = routeBetween(
    from.box,
    to.box,
    { width: widthOf(words), height: words.height },
    groundOf(sheet, from, to),
  );
  if (!route) return false;
  const { key, standing } = relation;
  const points = [...route.points];
  const lines = place(words, route.word.x, route.word.y, { hasHalo: true });
  put(sheet, { kind: 'relation', key, sign: relation, standing, box: around(points), points, lines });
  return true;
}

function groundOf({ placed, cut }: Sheet, from: Placed, to: Placed): Ground {
  const lines = placed.filter(({ kind }) => LINES.includes(kind));
  const things = placed.filter(({ kind }) => !LINES.includes(kind) && kind !== 'alliance');
  const words = placed.flatMap((each) => each.lines.map(boxOf));
  const ends = [from.box, to.box];
  const all = things.map(({ box }) => box);
  const around = all.filter((box) => ends.every((end) => end !== box && holds(box, end)));
  return {
    width: cut.width,
    boxes: [...all.filter((box) => !ends.some((end) => holds(box, end))), ...words],
    places: [...all.filter((box) => !around.includes(box)), ...words],
    around,
    lines: lines.flatMap(({ points }) => (points ? [points] : [])),
  };
}
