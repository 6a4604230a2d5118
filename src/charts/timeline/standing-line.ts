import type { Mark } from '../mark.ts';
import type { Segment } from './geometry.ts';
import type { Group } from './values.ts';

/** The line that says who is speaking, from left to right: solid, long dash, short dash, dots, a wave. */
export function standingLine(standing: string, { x1, y1: y, x2 }: Segment): Mark[] {
  if (standing === 'rumour') return [{ type: 'path', class: 'ls', d: wave(x1, y, x2) }];
  if (standing === 'analysis' || standing === 'forecast') return [{ type: 'path', class: 'blk', d: dots(x1, y, x2) }];
  if (standing === 'absent') return [{ type: 'path', class: 'ls', d: corners(x1, y, x2) }];
  return [{ type: 'path', class: ['ls', DASH[standing]].filter(Boolean).join(' '), d: `M${x1} ${y}H${x2}` }];
}

/** One line of several standings, each with its share of the length, from firm to soft. */
export function mixLine(standings: Group['standings'], { x1, y1, x2, y2 }: Segment): Mark[] {
  const all = standings.reduce((sum, [, count]) => sum + count, 0);
  let at = x1;
  return standings.flatMap(([standing, count]) => {
    const from = at;
    at += ((x2 - x1) * count) / all;
    // Shorter, no line could be told from another; a wave has its length.
    return at - from < (standing === 'rumour' ? WAVE + 2 : 4)
      ? []
      : standingLine(standing, { x1: from, y1, x2: at - 2, y2 });
  });
}

const DASH: Readonly<Record<string, string>> = { attributed: 'at', reported: 'rp', implied: 'im' };

const WAVE = 16;

function wave(from: number, y: number, to: number): string {
  const waves = Math.max(1, Math.floor((to - from) / WAVE));
  return `M${from} ${y}${'q4 -5 8 0q4 5 8 0'.repeat(waves)}`;
}

/** Round dots of 2.4 px every 6 px, as filled shapes, so that they need no cap of their own. */
function dots(from: number, y: number, to: number): string {
  const count = Math.max(1, Math.floor((to - from) / 6));
  return Array.from({ length: count }, (_, index) => dot(from + 1.2 + index * 6, y)).join('');
}

export function dot(x: number, y: number): string {
  return `M${x - 1.2} ${y}a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0Z`;
}

/** Open corners: nobody says. */
function corners(from: number, y: number, to: number): string {
  return `M${from} ${y + 6}V${y}H${from + 10}M${to - 10} ${y}H${to}V${y + 6}`;
}
