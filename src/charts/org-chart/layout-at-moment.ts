import { withBreaks } from '../breaks.ts';
import type { Frame, OrgChartData } from './parts.ts';
import { GUTTER } from './arrange.ts';
import { layBlock, type Block, type Room } from './lay-block.ts';
import { layRemark } from './lay-bonds.ts';
import { layRelations } from './lay-relations.ts';
import type { OrgChartLayout } from './drawing.ts';
import { shifted, type Piece } from './piece.ts';
import { EDGE, GAP, cutOf, type Sheet } from './sheet.ts';

/** Under this width frames stand under each other. */
const NARROW = 640;
/** The room between organizations under each other. */
const BETWEEN = 28;
/** The room of the rails by which relations go at the right of a narrow picture. */
const RAILS = 24;

/**
 * Where everything stands in the picture of a structure at one moment: an organization as a bar over what belongs to it,
 * its frames as a tree that grows to the right, or indented where it is narrow; what stands in none outside it; then the
 * relations and the remark.
 */
export function layoutAtMoment(all: OrgChartData, width: number): OrgChartLayout {
  const data = withBreaks(all, all.breaks);
  const isNarrow = width < NARROW;
  const blocks = blocksOf(data);
  const laid = isNarrow ? indented(data, blocks, width) : inPage(blocks, width);
  const cut = { ...cutOf(width, 0), name: isNarrow ? 'narrow' : 'wide' } as const;
  const sheet: Sheet = { cut, placed: [...laid.placed], left: laid.height + GAP, right: 0 };
  const room = Math.min(width - 2 * EDGE, 560);
  layRelations(sheet, data.relations, room);
  if (data.remark !== undefined) layRemark(sheet, data.remark, room, 0);
  const bottoms = sheet.placed.flatMap(({ box, lines }) => [box.y + box.height, ...lines.map(({ y }) => y + 4)]);
  const height = Math.ceil(bottoms.reduce((most, bottom) => Math.max(most, bottom), 0)) + 2;
  return { width, height, cut: cut.name, label: data.label, placed: sheet.placed };
}

/** Each section with the alliances that stand in it: those of what belongs to no organization, or a part of their own. */
function blocksOf({ sections, alliances }: OrgChartData): Block[] {
  const blocks = sections.map((section, index): Block => ({ section, index, alliances: [] }));
  const last = blocks.at(-1);
  if (alliances.length === 0) return blocks;
  if (last && !last.section.organization) return [...blocks.slice(0, -1), { ...last, alliances }];
  return [...blocks, { section: { frames: [], receivers: [] }, index: blocks.length, alliances }];
}

/** Under each other, with rails at the right where there are relations. */
function indented({ relations }: OrgChartData, blocks: readonly Block[], width: number): Piece {
  const ends = new Set(relations.flatMap(({ from, to }) => [from.key, to.key]));
  const rails = ends.size > 0 ? RAILS : 0;
  const room: Room = { width: width - rails, columns: 1, isNarrow: true, ends, rails };
  return underEachOther(blocks, (block) => layBlock(block, room));
}

/** The columns of a page: no more than a tree needs is asked for where fewer leave it less high. */
const COLUMNS = [2, 3];

/** Beside each other where the columns are enough and that is less high, else under each other. */
function inPage(blocks: readonly Block[], width: number): Piece {
  const needs = blocks.map(({ section }) => Math.max(1, ...section.frames.map(depthOf)));
  const under = underEachOther(blocks, (block) => {
    const enough = COLUMNS.filter((columns) => columns >= (needs[blocks.indexOf(block)] ?? 1));
    return lowest(enough.map((columns) => layBlock(block, { width, columns, isNarrow: false })));
  });
  const columns = Math.max(
    2,
    needs.reduce((sum, need) => sum + need, 0),
  );
  if (blocks.length < 2 || columns > 3) return { ...under, width };
  return lowest([under, besideEachOther(blocks, needs, { width, columns, isNarrow: false })]);
}

function lowest(pieces: readonly Piece[]): Piece {
  return pieces.reduce((best, piece) => (piece.height < best.height ? piece : best));
}

function depthOf({ frames }: Frame): number {
  return 1 + Math.max(0, ...frames.filter(({ unitOf }) => unitOf).map(depthOf));
}

function underEachOther(blocks: readonly Block[], lay: (block: Block) => Piece): Piece {
  let [y, width] = [0, 0];
  const placed = blocks.flatMap((block) => {
    const piece = lay(block);
    const top = y;
    y += piece.height + BETWEEN;
    width = piece.width;
    return shifted(piece.placed, 0, top);
  });
  return { width, height: Math.max(0, y - BETWEEN), placed };
}

/** The last takes the columns that the others leave. */
function besideEachOther(blocks: readonly Block[], needs: readonly number[], { width, columns }: Room): Piece {
  const one = (width - (columns - 1) * GUTTER) / columns;
  let first = 0;
  let height = 0;
  const placed = blocks.flatMap((block, index) => {
    const taken = index === blocks.length - 1 ? columns - first : (needs[index] ?? 1);
    const piece = layBlock(block, { width: taken * one + (taken - 1) * GUTTER, columns: taken, isNarrow: false });
    const x = first * (one + GUTTER);
    first += taken;
    height = Math.max(height, piece.height);
    return shifted(piece.placed, x, 0);
  });
  return { width, height, placed };
}
