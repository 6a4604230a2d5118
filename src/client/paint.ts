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

/** Joins the children to the elements that are there, by key: a join as D3 makes it, without the weight of the rest. */
function drawChildren(parent: Element, children: SvgNode['children']): void {
  const there = [...parent.children];
  const names = keysOf(
    there.map((child) => ({ name: child.tagName, key: child.getAttribute('data-key') ?? undefined })),
  );
  const left = new Map(there.map((child, index) => [names[index] ?? '', child]));
  const nodes = children.filter((child) => typeof child !== 'string');
  const keys = keysOf(nodes.map(({ name, attributes }) => ({ name, key: attributes['data-key'] })));
  const kept = new Map<SvgNode, Element>();
  nodes.forEach((node, index) => {
    const key = keys[index] ?? '';
    kept.set(node, left.get(key) ?? document.createElementNS(SVG, node.name));
    left.delete(key);
  });
  for (const gone of left.values()) gone.remove();
  place(parent, children, kept);
  for (const [node, element] of kept) draw(element, node);
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

/** Puts children in their order. What stands right is not moved, so that it keeps the focus. */
function place(parent: Element, children: SvgNode['children'], elements: ReadonlyMap<SvgNode, Element>): void {
  let next = parent.firstChild;
  for (const child of children) {
    const wanted = typeof child === 'string' ? textAt(next, child) : elements.get(child);
    while (next instanceof Text && next !== wanted) {
      const text = next;
      next = next.nextSibling;
      text.remove();
    }
    if (wanted === undefined) continue;
    if (wanted === next) next = next.nextSibling;
    else parent.insertBefore(wanted, next);
  }
  while (next) {
    const rest = next;
    next = next.nextSibling;
    rest.remove();
  }
}

/** The text that stands there, or a new one. */
function textAt(there: ChildNode | null, text: string): Text {
  return there instanceof Text && there.data === text ? there : document.createTextNode(text);
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
