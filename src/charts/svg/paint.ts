import type { Picture } from '../mark.ts';
import { elementsOf, type PaintOptions, type SvgNode } from './elements.ts';

/** A picture as SVG text, the same for the same picture. Escaped by construction: every value passes through `escape`. */
export function paint(picture: Picture, options: PaintOptions = {}): string {
  return markup(elementsOf(picture, options));
}

/** One element of an SVG, with all that it holds, as text. */
export function markup(node: SvgNode | string): string {
  if (typeof node === 'string') return escape(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.map(markup).join('')}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
