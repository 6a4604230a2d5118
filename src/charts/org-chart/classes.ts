import type { Mark } from '../mark.ts';
import type { Box } from './hull.ts';
import type { Placed } from './sheet.ts';
import { wavyBox } from './wave.ts';

/** The line of each standing, as a class of the style sheet. */
const LINES: Readonly<Record<string, string>> = {
  stated: 'so',
  attributed: 'long',
  reported: 'short',
  analysis: 'dots',
  forecast: 'dots',
  // The mark itself is a wave.
  rumour: 'so',
  implied: 'dash-dot',
  absent: 'dots',
};

export function lineClass(standing: string | undefined): string {
  return LINES[standing ?? 'stated'] ?? 'so';
}

/** A box by its standing: pale in its old place, in the accent where this state changes it. */
export function boxClass({ kind, look, sign, isFresh }: Placed): string {
  if (look === 'ghost') return 'gh';
  const line = lineClass(sign?.standing);
  if (kind === 'coordination' && isFresh) return line === 'long' ? 'ex' : `ex ${line}`;
  return ['bx', line, ...(isFresh && (look === 'changed' || kind === 'coordination') ? ['moved'] : [])].join(' ');
}

/** A frame by its standing: full where it is stated, thin and broken where it is not. */
export function frameClass({ look, sign, isFresh }: Placed): string {
  if (look === 'ghost') return 'gh';
  const fresh = isFresh ? ' moved' : '';
  return sign?.standing === 'stated' ? `fr${fresh}` : `rp2 ${lineClass(sign?.standing)}${fresh}`;
}

/** The outline of a box or a frame: a wave where it is a rumour. */
export function outline({ look, sign }: Placed, name: string, box: Box): Mark {
  if (look !== 'ghost' && sign?.standing === 'rumour') return { type: 'path', class: name, d: wavyBox(box) };
  return { type: 'rect', class: name, ...box };
}

/** Four open corners: nobody says. */
export function openCorners({ x, y, width, height }: Box): Mark {
  const size = Math.min(11, width / 3, height / 3);
  const [right, bottom] = [x + width, y + height];
  const corners = [
    `M${x} ${y + size}V${y}H${x + size}`,
    `M${right - size} ${y}H${right}V${y + size}`,
    `M${right} ${bottom - size}V${bottom}H${right - size}`,
    `M${x + size} ${bottom}H${x}V${bottom - size}`,
  ];
  return { type: 'path', class: 'co', d: corners.join('') };
}
