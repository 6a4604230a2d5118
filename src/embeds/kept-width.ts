import type { SvgNode } from '../charts/svg/elements.ts';
import { FONTS, isMeasured, textWidth, type Font } from '../charts/svg/text.ts';

/**
 * A picture whose words keep the room that the layout gave them, also in the face of a reader who has not ours: a line
 * that would be longer or shorter is drawn narrower or wider. Words of scripts that were not measured keep their own
 * width. Numerals after the words follow them.
 */
export function withKeptWidths(node: SvgNode): SvgNode {
  const { name, attributes, children } = node;
  if (name === 'text') return { ...node, children: keptIn(children, fontOf(attributes['class'])) };
  return { ...node, children: children.map((child) => (typeof child === 'string' ? child : withKeptWidths(child))) };
}

function keptIn(children: SvgNode['children'], font: Font): SvgNode['children'] {
  const words = children.filter((child) => !isNumerals(child));
  const text = words.map(textOf).join('');
  if (text === '' || !isMeasured(text, font)) return children;
  const length = String(Math.round(textWidth(text, font) * 10) / 10);
  const kept = { name: 'tspan', attributes: { textLength: length, lengthAdjust: 'spacingAndGlyphs' }, children: words };
  return [kept, ...children.filter(isNumerals)];
}

function isNumerals(child: SvgNode | string): boolean {
  return typeof child !== 'string' && child.attributes['class'] === 'no';
}

function textOf(child: SvgNode | string): string {
  return typeof child === 'string' ? child : child.children.map(textOf).join('');
}

/** The font of the class that a mark’s words have; the plain face has none. */
function fontOf(classes = ''): Font {
  const [face = 'words'] = classes.split(' ').filter((name): name is keyof typeof FONTS => name in FONTS);
  return FONTS[face];
}
