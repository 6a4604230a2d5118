import type { Attributes, SvgNode } from '../charts/svg/elements.ts';
import { FONTS, isMeasured, textWidth, type Font } from '../charts/svg/text.ts';

/**
 * A picture whose words keep the room that the layout gave them, also in the face of a reader who has not ours: a line
 * that would be longer or shorter is drawn narrower or wider, with the numerals after it. It is the text that has the
 * length, and not a part of it: there alone every program obeys it. Words of scripts that were not measured keep their
 * own width, and so do words with a halo: Firefox draws letters that have a length one by one, and the halo of each over
 * the one before.
 */
export function withKeptWidths(node: SvgNode): SvgNode {
  const { name, attributes, children } = node;
  if (name === 'text') return { ...node, attributes: { ...attributes, ...keptLength(node) } };
  return { ...node, children: children.map((child) => (typeof child === 'string' ? child : withKeptWidths(child))) };
}

function keptLength({ attributes, children }: SvgNode): Attributes {
  const font = fontOf(attributes['class']);
  const text = children
    .filter((child) => !isNumerals(child))
    .map(textOf)
    .join('');
  if (text === '' || hasHalo(attributes) || !isMeasured(text, font)) return {};
  const numerals = children.filter(isNumerals).map(textOf).join('');
  const length = textWidth(text, font) + textWidth(numerals, FONTS.no);
  return { textLength: String(Math.round(length * 10) / 10), lengthAdjust: 'spacingAndGlyphs' };
}

function hasHalo({ class: classes = '' }: Attributes): boolean {
  return classes.split(' ').includes('halo');
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
