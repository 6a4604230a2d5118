import type { PassageId } from '../../model/passage.ts';
import type { Evidence, Mark, Picture } from '../mark.ts';
import { FONTS, textWidth } from '../svg/text.ts';
import { tailOf, type Line } from './blocks.ts';
import type { EventData } from './values.ts';
import type { Box, Layout, PlacedEvent, Segment, Shelf } from './geometry.ts';
import { numeralsOf } from './numerals.ts';
import { shapeMarks } from './shape-marks.ts';
import { mixLine, standingLine } from './standing-line.ts';

export interface MarkOptions {
  /** The numeral of each passage on the page; a passage without one gets none. */
  readonly numbers: ReadonlyMap<PassageId, number>;
  /** Where the link of a mark leads: the note of its first passage. */
  readonly hrefOf: (evidence: Evidence) => string;
  /** Where the list has the entry of an event: to that of its first event a group leads. */
  readonly entryOf: (event: string) => string;
}

/** The marks of a laid out timeline: the ground first, then the axis, the words, and each event as one link. */
export function marks(layout: Layout, options: MarkOptions): Picture {
  const { width, height, label } = layout;
  const fit = (event: EventData): string => numeralsOf(event.evidence.cites, options.numbers, fits(event));
  const linked = (event: EventData, hit: Box, marks: readonly Mark[]): Mark => {
    const { id: key, evidence, group } = event;
    const children: Mark[] = [{ type: 'rect', class: 'hit', ...hit }, ...marks];
    const rest = { key, label: sentence(event), children };
    return group
      ? { type: 'way', href: options.entryOf(group.first), ...rest }
      : { type: 'link', href: options.hrefOf(evidence), evidence, ...rest };
  };
  const isAcross = layout.way === 'across';
  return {
    width,
    height,
    label,
    marks: [
      ...layout.rooms.flatMap((room) => roomMarks(room, isAcross)),
      ...axisMarks(layout),
      ...layout.rules.map((rule) => line(rule, 'hz2')),
      ...layout.words.map((words) => lineMark(words)),
      // A band runs under the words of others; its link comes when its time does.
      ...layout.events
        .filter(isBand)
        .flatMap(({ shape, event }) =>
          shapeMarks(shape, event, isAcross).map((mark) => ({ ...mark, key: `${event.id}/band` })),
        ),
      ...layout.events.map((placed) =>
        linked(placed.event, placed.hit, eventMarks(placed, isAcross, fit(placed.event))),
      ),
      ...layout.shelves.flatMap((shelf) => [
        ...shelfMarks(shelf),
        ...shelf.events.map(({ event, rule, words, hit }) =>
          linked(event, hit, [
            ...(rule ? ruleOf(event, rule) : []),
            ...words.map((each) => lineMark(each, fit(event))),
          ]),
        ),
      ]),
    ],
  };
}

/** The line over an event on a shelf: its standing, or those of a group. */
function ruleOf({ evidence, group }: EventData, rule: Segment): Mark[] {
  return group ? mixLine(group.standings, rule) : standingLine(evidence.standing, rule);
}

function isBand({ shape }: PlacedEvent): boolean {
  return shape.kind === 'band';
}

function fits(event: EventData): (text: string) => boolean {
  return (text) => textWidth(text, FONTS.no) <= tailOf(event) - 3;
}

/** The accessible name: the event as a sentence, with its date and standing. */
function sentence({ label, date, said }: EventData): string {
  return [...(date ? [date.words] : []), label, ...(said ? [said] : [])].join(', ');
}

function roomMarks({ x, y, width, height }: Box, isAcross: boolean): Mark[] {
  const walls = isAcross
    ? `M${x} ${y}V${y + height}M${x + width} ${y}V${y + height}`
    : `M${x} ${y}H${x + width}M${x} ${y + height}H${x + width}`;
  return [
    { type: 'rect', class: 'gh', x, y, width, height },
    { type: 'path', class: 'ls', d: walls },
  ];
}

function axisMarks({ axis, way }: Layout): Mark[] {
  if (!axis) return [];
  const { at, pieces, breaks, ticks } = axis;
  const to = pieces.at(-1)?.[1] ?? 0;
  const point = (along: number, beside: number): string =>
    way === 'across' ? `${along} ${at + beside}` : `${at + beside} ${along}`;
  const lines = pieces.map(([start, end]) => `M${point(start, 0)}L${point(end, 0)}`);
  const strokes = breaks.flatMap((each) =>
    [-7, 0].map((shift) =>
      way === 'across' ? `M${point(each + shift, 8)}l7 -16` : `M${point(each + shift + 4, -7)}l14 -5`,
    ),
  );
  const head = way === 'across' ? [`M${point(to - 9, -6)}L${point(to, 0)}L${point(to - 9, 6)}`] : [];
  const notches = ticks.map((tick) => `M${point(tick, -4)}L${point(tick, 4)}`);
  return [{ type: 'path', class: 'ls', d: [...lines, ...strokes, ...head, ...notches].join('') }];
}

function line({ x1, y1, x2, y2 }: Segment, className: string): Mark {
  return { type: 'path', class: className, d: `M${x1} ${y1}L${x2} ${y2}` };
}

/** One line of words. The plain face has no class. */
function lineMark({ x, y, text, face, numerals }: Line, fit = ''): Mark {
  return {
    type: 'text',
    x,
    y,
    text,
    ...(face === 'words' ? {} : { class: face }),
    ...(numerals && fit ? { numerals: fit } : {}),
  };
}

function eventMarks(placed: PlacedEvent, isAcross: boolean, fit: string): Mark[] {
  const { event, shape, leader, words } = placed;
  return [
    ...(leader ? [line(leader, event.isChange ? 'lk' : 'hz2')] : []),
    ...(isBand(placed) ? [] : shapeMarks(shape, event, isAcross)),
    ...words.map((each) => lineMark(each, fit)),
  ];
}

function shelfMarks({ title, outline, arrows }: Shelf): Mark[] {
  const d = outline.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return [
    { type: 'path', class: 'ls', d },
    ...title.map((each) => lineMark(each)),
    ...arrows.map(({ x1, y1, x2, y2 }): Mark => ({
      type: 'path',
      class: 'ls',
      d: `M${x1} ${y1}H${x2}M${x2 - 5} ${y2 - 4}L${x2} ${y2}L${x2 - 5} ${y2 + 4}`,
    })),
  ];
}
