import type { SvgNode } from '../charts/svg/elements.ts';

/** Names of families by what the style sheets call them: a reader or an editor may have these faces. */
const PUBLISHED: Readonly<Record<string, string>> = {
  Display: 'Newsreader',
  Text: 'Spectral',
  Caps: "'Spectral SC'",
  Label: "'Libre Franklin'",
};

/** A picture for programs that have fonts of their own: faces go by their published names, with generic ones after them. */
export function inPublishedFaces({ name, attributes, children }: SvgNode): SvgNode {
  const stack = attributes['font-family'];
  const families = stack?.split(', ').map((family) => PUBLISHED[family] ?? family);
  return {
    name,
    attributes: families === undefined ? attributes : { ...attributes, 'font-family': families.join(', ') },
    children: children.map((child) => (typeof child === 'string' ? child : inPublishedFaces(child))),
  };
}
