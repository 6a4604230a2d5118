import type { SvgNode } from '../charts/svg/elements.ts';

/** A picture for a frame in another page: its ways, which lead to pages, open in a window of their own. */
export function withWaysOut(node: SvgNode): SvgNode {
  const { attributes, children } = node;
  const isWay = attributes['class'] === 'wy';
  return {
    ...node,
    attributes: isWay ? { ...attributes, target: '_blank' } : attributes,
    children: children.map((child) => (typeof child === 'string' ? child : withWaysOut(child))),
  };
}
