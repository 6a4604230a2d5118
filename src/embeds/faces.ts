import type { SvgNode } from '../charts/svg/elements.ts';

/** How the words of a picture are set where they stand. */
export interface Setting {
  /** The first family of the stack: `Label`. */
  readonly name: string;
  readonly style: string;
  readonly weight: number;
}

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

/** The family of the one face that a character is drawn in, where it is set so; none where no face has it. */
export type FamilyOf = (character: string, setting: Setting) => string | undefined;

/**
 * A picture for a renderer that is given single font files: each run of characters names the one face that has them. So
 * nothing is left to what the renderer would take instead of a face that lacks a character.
 */
export function inFaces(node: SvgNode, familyOf: FamilyOf, around: Setting = PLAIN): SvgNode {
  const { name, attributes, children } = node;
  const { 'font-family': stack, ...others } = attributes;
  const setting = {
    name: stack?.split(', ')[0] ?? around.name,
    style: attributes['font-style'] ?? around.style,
    weight: Number(attributes['font-weight'] ?? around.weight),
  };
  const drawn = children.flatMap((child) => {
    if (typeof child !== 'string') return [inFaces(child, familyOf, setting)];
    return name === 'text' || name === 'tspan' ? runs(child, (character) => familyOf(character, setting)) : [child];
  });
  return { name, attributes: others, children: drawn };
}

const PLAIN: Setting = { name: '', style: 'normal', weight: 400 };

function runs(text: string, familyOf: (character: string) => string | undefined): (SvgNode | string)[] {
  const found: { family: string | undefined; text: string }[] = [];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const last = found.at(-1);
    // A space goes with the words before it.
    const family = last && segment.trim() === '' ? last.family : familyOf(segment);
    if (last && last.family === family) last.text += segment;
    else found.push({ family, text: segment });
  }
  return found.map((run) =>
    run.family === undefined
      ? run.text
      : { name: 'tspan', attributes: { 'font-family': run.family }, children: [run.text] },
  );
}
