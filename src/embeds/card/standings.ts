import { elementsOf, type SvgNode } from '../../charts/svg/elements.ts';
import { wrap } from '../../charts/svg/text.ts';
import { standingLine } from '../../charts/timeline/standing-line.ts';
import type { Standing } from '../../model/standing.ts';
import { styled } from '../styled.ts';
import type { Style } from '../style-sheet.ts';
import type { CardStanding } from './cards.ts';
import { element, write, type Setting } from './pen.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const WORDS: Setting = { role: 'displayItalic', size: 32 };
const SMALL: Setting = { role: 'displayItalic', size: 27 };
const BETWEEN = 28;

/** The line of each standing with its words under it, side by side over a width. */
export function sideBySide(standings: readonly CardStanding[], { x, y, width }: Place, style: Style): SvgNode[] {
  const each = (width - BETWEEN * (standings.length - 1)) / Math.max(1, standings.length);
  return standings.flatMap(({ standing, words }, index) => {
    const left = Math.round(x + index * (each + BETWEEN));
    const [shown = ''] = wrap(words, each, WORDS, 1);
    return [line(standing, { x: left, y, width: each }, style), write(shown, WORDS, { x: left, y: y + 44 }, style)];
  });
}

const SAMPLE = 100;

/** From row to row of a list of standings. */
function rowOf({ length }: readonly CardStanding[]): number {
  return length > 4 ? 33 : 40;
}

/** How high a list of standings is. */
export function heightOf(standings: readonly CardStanding[]): number {
  return standings.length * rowOf(standings);
}

/** The line of each standing with its words beside it, one under the other from `y` down. */
export function listed(standings: readonly CardStanding[], { x, y, width }: Place, style: Style): SvgNode[] {
  const indent = SAMPLE + 20;
  return standings.flatMap(({ standing, words }, index) => {
    const baseline = y + 24 + index * rowOf(standings);
    const [shown = ''] = wrap(words, width - indent, SMALL, 1);
    const sample = line(standing, { x, y: baseline - 8, width: SAMPLE }, style);
    return [sample, write(shown, SMALL, { x: x + indent, y: baseline }, style)];
  });
}

/** Lines of the size of a chart are too thin for a card that is shown small. */
const SCALE = 2.4;

function line(standing: Standing, { x, y, width }: Place, style: Style): SvgNode {
  return element('g', { transform: `translate(${x} ${y}) scale(${SCALE})` }, drawnLine(standing, width, style));
}

const DRAWN = new WeakMap<Style, Map<string, SvgNode['children']>>();

/** Drawn once for each style: a story has a card for each of its pages, and the same few lines on all of them. */
function drawnLine(standing: Standing, width: number, style: Style): SvgNode['children'] {
  const known = DRAWN.get(style) ?? new Map<string, SvgNode['children']>();
  DRAWN.set(style, known);
  const key = `${standing} ${width}`;
  const last = known.get(key);
  if (last) return last;
  const marks = standingLine(standing, { x1: 0, y1: 0, x2: Math.round(width / SCALE), y2: 0 });
  const { children } = styled(elementsOf({ width: 1, height: 1, label: '', marks }, { class: 'ch' }), style);
  known.set(key, children);
  return children;
}
