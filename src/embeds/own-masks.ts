import type { Attributes, SvgNode } from '../charts/svg/elements.ts';

/**
 * A picture in which each rectangle that fades has a mask of its own, in the coordinates of the picture: Inkscape shows
 * nothing of a mask that is in parts of what it is laid over.
 */
export function withOwnMasks(root: SvgNode): SvgNode {
  const masks: SvgNode[] = [];
  const drawn = visited(root, (id, box) => {
    const own = `${id}-${masks.length + 1}`;
    const shade = { name: 'rect', attributes: { ...box, fill: `url(#${id}-gradient)` }, children: [] };
    masks.push({ name: 'mask', attributes: { id: own, maskUnits: 'userSpaceOnUse', ...box }, children: [shade] });
    return own;
  });
  return { ...drawn, children: drawn.children.map((child) => withMasks(child, masks)) };
}

/** Gives the id of a mask for what a shared one was laid over. */
type Own = (shared: string, box: Attributes) => string;

function visited(node: SvgNode, ownOf: Own): SvgNode {
  const { attributes } = node;
  const children = node.children.map((child) => (typeof child === 'string' ? child : visited(child, ownOf)));
  const shared = /^url\(#(.+)\)$/.exec(attributes['mask'] ?? '')?.[1];
  if (shared === undefined) return { ...node, children };
  const { x, y, width, height } = attributes;
  return { ...node, attributes: { ...attributes, mask: `url(#${ownOf(shared, { x, y, width, height })})` }, children };
}

function withMasks(child: SvgNode | string, masks: readonly SvgNode[]): SvgNode | string {
  if (typeof child === 'string' || child.name !== 'defs') return child;
  const others = child.children.filter((each) => typeof each === 'string' || each.name !== 'mask');
  return { ...child, children: [...others, ...masks] };
}
