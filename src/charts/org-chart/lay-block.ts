import { BELOW, bottomOf, GUTTER, indented, inRuns, LEAD, wayTo, type Columns } from './arrange.ts';
import { framePiece, placeFrame } from './frame-piece.ts';
import { layAlliance } from './lay-alliance.ts';
import { layOrganization } from './lay-organization.ts';
import type { Alliance, Section } from './parts.ts';
import { inColumns, shifted, type Piece } from './piece.ts';
import { cutOf, EDGE, GAP, type Placed, type Sheet } from './sheet.ts';
import { block, place } from './type.ts';

/** A section with the alliances that stand in it. */
export interface Block {
  readonly section: Section;
  readonly index: number;
  readonly alliances: readonly Alliance[];
}

/** The room that a block has. */
export interface Room {
  readonly width: number;
  readonly columns: number;
  readonly isNarrow: boolean;
  /** What relations lead to, where their words need room under frames, and the room of the rails by which they go. */
  readonly ends?: ReadonlySet<string>;
  readonly rails?: number;
}

/** The least width of a column that an alliance stands in, and the widest of one. */
const ALLIANCE = { least: 260, widest: 430 };

/** A section: its heading, its frames as a tree with the lines on which they hang, and its alliances. */
export function layBlock({ section, index, alliances }: Block, room: Room): Piece {
  const lead = section.frames.some(({ unitOf }) => unitOf) ? LEAD : 0;
  const head = headOf(section, index, room.width, lead);
  const columns = columnsOf(room, lead);
  const widthOf = (level: number): number => columns.width - (room.isNarrow ? level * LEAD : 0);
  const pieces = section.frames.map((frame) =>
    // What an organization has at its own level is no unit beside the others.
    framePiece(frame, { widthOf, isNarrow: room.isNarrow }, !section.organization || frame.unitOf !== undefined),
  );
  const stood = room.isNarrow
    ? indented(pieces, { x: columns.xs[0] ?? EDGE, top: head.height, ends: room.ends ?? new Set() })
    : inRuns(pieces, columns, head.height);
  const placed = stood.flatMap((each) => placeFrame(each, wayTo(each, room.isNarrow)));
  const bottom = bottomOf(stood, head.height - GAP);
  const below = layAlliances(alliances, columns, { ...room, y: stood.length > 0 ? bottom + BELOW : head.height });
  return {
    width: room.width,
    height: below?.height ?? bottom,
    placed: [...head.placed, ...placed, ...(below?.placed ?? [])],
  };
}

function columnsOf({ width, columns }: Room, lead: number): Columns {
  const one = Math.floor((width - 2 * EDGE - lead - (columns - 1) * GUTTER) / columns);
  return { width: one, xs: Array.from({ length: columns }, (_, column) => EDGE + lead + column * (one + GUTTER)) };
}

/** The bar and the name of an organization, or what the chart says over units that stand in none. */
function headOf({ organization, heading }: Section, index: number, width: number, lead: number): Piece {
  if (organization) {
    const sheet: Sheet = { cut: cutOf(Math.min(479, width - lead), 0), placed: [], left: -GAP, right: -GAP };
    layOrganization(sheet, organization, index + 1);
    const placed = shifted(sheet.placed, lead, 0).map((each) =>
      each.kind === 'bar' ? { ...each, box: { ...each.box, x: EDGE, width: width - 2 * EDGE } } : each,
    );
    return { width, height: sheet.left + 2, placed };
  }
  if (heading === undefined) return { width, height: 0, placed: [] };
  const words = block(heading, width - 2 * EDGE, 'vi');
  const box = { x: EDGE, y: 8, width: width - 2 * EDGE, height: words.height };
  const lines = place(words, EDGE, box.y);
  return {
    width,
    height: box.y + box.height + GAP,
    placed: [{ kind: 'remark', key: 'placeless', look: 'plain', box, lines }],
  };
}

/** Alliances in columns where these are wide enough, else under each other. */
function layAlliances(
  alliances: readonly Alliance[],
  columns: Columns,
  { width, y, rails = 0 }: Room & { readonly y: number },
): Pick<Piece, 'height' | 'placed'> | undefined {
  if (alliances.length === 0) return undefined;
  const isWide = columns.width >= ALLIANCE.least;
  // Beside a rail there is room for one, since no more than its end comes that far down.
  const one = Math.min(isWide && rails === 0 ? columns.width : width + rails - 2 * EDGE, ALLIANCE.widest);
  const pieces = alliances.map((alliance) => alliancePiece(alliance, one));
  const heights = pieces.map(({ height }) => height);
  const { places, height } = inColumns(heights, isWide ? columns.xs.length : 1, BELOW);
  const placed = pieces.flatMap((piece, index): Placed[] => {
    const { column, y: at } = places[index] ?? { column: 0, y: 0 };
    return shifted(piece.placed, columns.xs[isWide ? column : 0] ?? EDGE, y + at);
  });
  return { height: y + height, placed };
}

function alliancePiece(alliance: Alliance, width: number): Piece {
  const sheet: Sheet = { cut: cutOf(width, 0), placed: [], left: 0, right: 0 };
  layAlliance(sheet, alliance, { x: 0, y: 0, width, height: 0 });
  return { width, height: sheet.right - GAP, placed: sheet.placed };
}
