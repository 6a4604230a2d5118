import type { SvgNode } from '../../charts/svg/elements.ts';
import type { Font } from '../../charts/svg/text.ts';
import { stackOf } from '../styled.ts';
import type { Style } from '../style-sheet.ts';

const FACES = {
  display: { token: 'disp', style: 'normal' },
  displayItalic: { token: 'disp', style: 'italic' },
  caps: { token: 'caps', style: 'normal' },
  label: { token: 'sans', style: 'normal' },
} as const;

/** How words are set on a card. */
export interface Setting extends Font {
  readonly role: keyof typeof FACES;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly fill?: 'ink' | 'ink2';
  readonly anchor?: 'end';
}

export function element(name: string, attributes: SvgNode['attributes'], children: SvgNode['children'] = []): SvgNode {
  return { name, attributes, children };
}

/** One line of words, its baseline at a place. */
export function write(
  text: string,
  { role, size, spacing }: Setting,
  { x, y, fill = 'ink', anchor }: Place,
  style: Style,
): SvgNode {
  const face = FACES[role];
  const attributes = {
    x: number(x),
    y: number(y),
    fill: style.token(fill),
    'font-family': stackOf(style.token(face.token)),
    'font-size': number(size),
    'font-style': face.style,
    'letter-spacing': spacing === undefined ? undefined : number(spacing * size),
    'text-anchor': anchor,
  };
  return element('text', attributes, [text]);
}

/** A line in ink. */
export function stroke(d: string, width: number, style: Style): SvgNode {
  return element('path', { d, fill: 'none', stroke: style.token('ink'), 'stroke-width': number(width) });
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
