import { softest } from '../../model/standing.ts';
import type { Receiver, Section, Sign } from './parts.ts';
import type { Box, Point } from './hull.ts';
import { around } from './lay-organization.ts';
import { EDGE, put, type Kind, type Placed, type Sheet } from './sheet.ts';

interface Way {
  readonly key: string;
  readonly from: Box;
  readonly to: Box;
  readonly sign: Sign;
}

/** Paths from the old places to the new: straight where both share a row, else by a lane of their own in the gutter. */
export function layPaths(sheet: Sheet, sections: readonly Section[]): void {
  const ends = endsOf(sheet);
  const ways = sections.flatMap(({ receivers }) => receivers.flatMap((receiver) => waysOf(ends, receiver)));
  if (sheet.cut.name === 'narrow') {
    layRails(sheet, ways);
    return;
  }
  const start = sheet.cut.left.x + sheet.cut.left.width;
  const room = sheet.cut.right.x - start;
  const bent = ways.filter(({ from, to }) => Math.abs(middle(from) - middle(to)) > 0.5);
  const lanes = new Map(bent.map((way, index) => [way, start + (room * (index + 1)) / (bent.length + 1)]));
  for (const way of ways) {
    const lane = lanes.get(way);
    const [y, end] = [middle(way.from), middle(way.to)];
    const from: Point = [way.from.x + way.from.width + 5, y];
    const to: Point = [way.to.x - 4, end];
    putWay(sheet, way, lane === undefined ? [from, to] : [from, [lane, y], [lane, end], to]);
  }
}

function middle({ y, height }: Box): number {
  return y + height / 2;
}

function putWay(sheet: Sheet, { key, sign }: Way, points: readonly Point[]): void {
  const { standing, isFresh } = sign;
  put(sheet, { kind: 'move', key: `${key}/path`, box: around(points), points, standing, isFresh, sign, isAgain: true });
}

/** The places of what is laid out, so that no path looks through all of them for its ends. */
interface Ends {
  readonly old: ReadonlyMap<string, Placed>;
  readonly slots: ReadonlyMap<Sign, Placed>;
}

function endsOf({ placed }: Sheet): Ends {
  const slots = placed.filter(({ kind }) => kind === 'slot');
  const old = placed.filter(({ kind }) => OLD.includes(kind));
  return {
    old: new Map(old.map((each) => [each.key, each])),
    slots: new Map(slots.flatMap((each) => (each.sign ? [[each.sign, each] as const] : []))),
  };
}

/** What a path may start from. */
const OLD: readonly Kind[] = ['frame', 'row', 'organization'];

function waysOf({ old, slots: drawn }: Ends, receiver: Receiver): Way[] {
  return receiver.arrivals.flatMap(({ slots }) =>
    slots.flatMap((slot): Way[] => {
      const from = slot.isShown && slot.from !== undefined ? oldPlace(old, slot.from) : undefined;
      const to = drawn.get(slot)?.box;
      return from && to ? [{ key: slot.key, from, to, sign: slot }] : [];
    }),
  );
}

/** The pale box of a unit, or the heading of an organization; of a frame only its head, from where the path starts. */
function oldPlace(old: Ends['old'], key: string): Box | undefined {
  const place = old.get(key.replace(/^unit\//, 'ghost/')) ?? old.get(key);
  if (!place?.head) return place?.box;
  return { ...place.box, height: Math.min(place.box.height, 29) };
}

/** One rail for each receiver and group of old places, at the right: the next in line is the innermost. */
function layRails(sheet: Sheet, ways: readonly Way[]): void {
  const receivers = sheet.placed.filter(({ kind }) => kind === 'receiver');
  const groups = [...Map.groupBy(ways, ({ to }) => receivers.find(({ box }) => contains(box, to)))];
  const right = sheet.cut.left.x + sheet.cut.left.width;
  const step = (sheet.cut.width - EDGE - right - 8) / groups.length;
  groups.forEach(([receiver, some], index) => {
    const first = some[0];
    if (!first || !receiver) return;
    const lane = right + 6 + step * (groups.length - index - 0.5);
    const rail = right + Math.min(step * (groups.length - index), lane - right);
    const [y, end] = [middle(first.from), receiver.box.y + 16];
    const row = Math.max(...some.map(({ from }) => (middle(from) === y ? from.x + from.width : 0)));
    const points: Point[] = [
      [row + 2, y],
      [rail, y],
      [rail, end],
      [right + 3, end],
    ];
    const sign = together(
      some.map((way) => way.sign),
      first.sign,
    );
    putWay(sheet, { ...first, key: `${receiver.key}/${first.key}`, sign }, points);
  });
}

/** What several ways on one rail stand on, as softly as the softest of them. */
function together(signs: readonly Sign[], first: Sign): Sign {
  const standing = softest(signs.map((sign) => sign.standing));
  const soft = signs.find((sign) => sign.standing === standing) ?? first;
  const sentence = [...new Set(signs.map((sign) => sign.sentence))].join(' ');
  const cites = [...new Set(signs.flatMap((sign) => sign.evidence.cites))];
  const isFresh = signs.some((sign) => sign.isFresh);
  const silent = soft.evidence.silent.filter((id) => signs.every(({ evidence }) => evidence.silent.includes(id)));
  return { ...soft, sentence, isFresh, evidence: { ...soft.evidence, cites, silent } };
}

function contains(outer: Box, inner: Box): boolean {
  return inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
}
