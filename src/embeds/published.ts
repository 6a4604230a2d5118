import { FACES } from '../charts/svg/alone.ts';
import type { SvgNode } from '../charts/svg/elements.ts';

/** A picture for programs that have fonts of their own: faces go by their published names, with generic ones after them. */
export function inPublishedFaces({ name, attributes, children }: SvgNode): SvgNode {
  const stack = attributes['font-family'];
  const families = stack?.split(', ').map((family) => FACES[family] ?? family);
  return {
    name,
    attributes: families === undefined ? attributes : { ...attributes, 'font-family': families.join(', ') },
    children: children.map((child) => (typeof child === 'string' ? child : inPublishedFaces(child))),
  };
}
