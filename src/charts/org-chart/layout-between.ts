import { withBreaks } from '../breaks.ts';
import type { OrgChartData, Receiver, Section } from './parts.ts';
import { layBonds } from './lay-bonds.ts';
import { layFrame } from './lay-frame.ts';
import { layOrganization } from './lay-organization.ts';
import { layPaths } from './lay-paths.ts';
import { layAlone, type Waiting } from './lay-receiver.ts';
import { hasRoomForWords } from './path-words.ts';
import type { OrgChartLayout } from './drawing.ts';
import { cutOf, type Sheet } from './sheet.ts';

/**
 * Where everything of a picture between two moments stands, of some width in pixels. From 480 the two moments stand side
 * by side, old and new places in one row; below, one under the other. What is at least 480 wide keeps the room of what
 * other states show, so that what stays does not move between states.
 */
export function layoutBetween(all: OrgChartData, width: number): OrgChartLayout {
  const data = withBreaks(all, all.breaks);
  const cut = cutOf(width, railOf(data));
  const sheet: Sheet = { cut, placed: [], left: 0, right: 0 };
  data.sections.forEach((section, index) => {
    laySection(sheet, section, index);
  });
  layPaths(sheet, data.sections);
  layBonds(sheet, data);
  const bottoms = sheet.placed.flatMap(({ box, lines }) => [box.y + box.height, ...lines.map(({ y }) => y + 4)]);
  const height = Math.ceil(Math.max(0, ...bottoms)) + 2;
  return { width, height, cut: cut.name, label: data.label, placed: sheet.placed };
}

function laySection(sheet: Sheet, section: Section, index: number): void {
  const { organization, receivers, frames } = section;
  const isThere = [organization, ...receivers, ...frames].some((each) => each && each.status !== 'notYet');
  layOrganization(sheet, organization, index, isThere);
  const hasWordsOnPaths = sheet.cut.name !== 'narrow' && areStraight(section) && hasRoomForWords(sheet, receivers);
  const sources = new Map(receivers.map((receiver) => [receiver, new Set(sourcesOf(receiver))]));
  const waiting: Waiting = { receivers: new Set(receivers), sources, hasWordsOnPaths };
  for (const frame of frames) layFrame(sheet, frame, waiting);
  // Backwards, so that the paths of a narrow picture lie one inside the other and do not cross.
  const alone = [...waiting.receivers];
  for (const receiver of sheet.cut.name === 'narrow' ? alone.reverse() : alone) layAlone(sheet, receiver, waiting);
}

/** Whether every receiver takes whole groups of rows only, one group each: then no path has to bend. */
function areStraight({ frames, receivers }: Section): boolean {
  const groups = frames.flatMap(groupsOf);
  const groupOf = new Map(groups.flatMap((keys) => keys.map((key) => [key, keys] as const)));
  return receivers.every((receiver) => {
    const from = new Set(sourcesOf(receiver));
    const keys = groupOf.get([...from][0] ?? '') ?? [];
    return receiver.arrivals.length === 1 && keys.length === from.size && keys.every((key) => from.has(key));
  });
}

/** The keys of what comes to a receiver, in the order of its boxes. */
function sourcesOf({ arrivals }: Receiver): (string | undefined)[] {
  return arrivals.flatMap(({ slots }) => slots.map(({ from }) => from));
}

function groupsOf(frame: Section['frames'][number]): string[][] {
  const own = frame.groups.map(({ rows }) => rows.map(({ key }) => key.replace(/^ghost\//, 'unit/')));
  return [...own, ...frame.frames.flatMap(groupsOf)];
}

/** The room for rails at the right of a narrow picture: none where nothing moves in any state. */
function railOf({ sections }: OrgChartData): number {
  const moved = sections.flatMap(({ receivers }) => receivers).filter(hasMoves);
  return moved.length === 0 ? 0 : Math.min(48, 12 + 8 * moved.length);
}

function hasMoves({ arrivals }: Receiver): boolean {
  return arrivals.some(({ slots }) => slots.some(({ from }) => from !== undefined));
}
