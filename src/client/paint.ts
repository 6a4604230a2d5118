import { select } from 'd3';
import { elementsOf, type PaintOptions, type SvgNode } from '../charts/svg/elements.ts';
import type { Picture } from '../charts/mark.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an `<svg>` of the page show a picture, with the elements and attributes that the build would write. What has
 * the same key stays the same element, so that it keeps the focus and can be moved; what did not change is not touched.
 * The first picture is laid over the built one.
 */
export function paint(svg: SVGSVGElement, picture: Picture, options: PaintOptions = {}): void {
  draw(svg, elementsOf(picture, options));
}

/** What was painted last on each element: a part that is the same again is left alone. */
const painted = new WeakMap<Element, SvgNode>();

function draw(element: Element, node: SvgNode): void {
  const last = painted.get(element);
  if (last && isSame(last, node)) return;
  painted.set(element, node);
  for (const [name, value] of Object.entries(node.attributes))
    if (value === undefined) element.removeAttribute(name);
    else if (name !== 'xmlns' && element.getAttribute(name) !== value) element.setAttribute(name, value);
  for (const name of element.getAttributeNames()) if (!(name in node.attributes)) element.removeAttribute(name);
  drawChildren(element, node.children);
}

function drawChildren(parent: Element, children: SvgNode['children']): void {
  for (const child of [...parent.childNodes]) if (child instanceof Text) child.remove();
  const nodes = children.filter((child) => typeof child !== 'string');
  const existing = [...parent.children].map((child) => ({
    name: child.tagName,
    key: child.getAttribute('data-key') ?? undefined,
  }));
  const [was, is] = [
    keysOf(existing),
    keysOf(nodes.map(({ name, attributes }) => ({ name, key: attributes['data-key'] }))),
  ];
  select(parent)
    .selectChildren<Element, SvgNode>()
    .data(nodes, function (_node, index) {
      // d3 asks first for the elements, each as `this`, then for the data, with the parent as `this`.
      return (this === parent ? is[index] : was[index]) ?? '';
    })
    .join((enter) => enter.append((node) => document.createElementNS(SVG, node.name)))
    .each(function (node) {
      draw(this, node);
    });
  putTexts(parent, children);
}

/** Names for siblings: their own key, or what they are and how many of it came before. */
function keysOf(siblings: readonly { readonly name: string; readonly key: string | undefined }[]): string[] {
  const counts = new Map<string, number>();
  return siblings.map(({ name, key }) => {
    if (key !== undefined) return `${name} ${key}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name}:${count}`;
  });
}

/** Sets the texts between the elements, which stand in their order already. */
function putTexts(parent: Element, children: SvgNode['children']): void {
  let next = parent.firstChild;
  for (const child of children)
    if (typeof child === 'string') parent.insertBefore(document.createTextNode(child), next);
    else next = next?.nextSibling ?? null;
}

function isSame(a: SvgNode | string, b: SvgNode | string | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string' || b === undefined) return a === b;
  const [names, others] = [Object.keys(a.attributes), Object.keys(b.attributes)];
  return (
    a.name === b.name &&
    names.length === others.length &&
    names.every((name) => a.attributes[name] === b.attributes[name]) &&
    a.children.length === b.children.length &&
    a.children.every((child, index) => isSame(child, b.children[index]))
  );
}
