import type { Attributes, SvgNode } from '../charts/svg/elements.ts';

/** How the words of a picture are set where they stand. */
export interface Setting {
  /** The first family of the stack: `Label`. */
  readonly name: string;
  readonly style: string;
  readonly weight: number;
}

/** One font file, as a picture needs it. */
export interface Face {
  readonly family: string;
  /** How far its characters advance, in ems, by code point; none where it lacks one. */
  readonly advances: ReadonlyMap<number, number>;
}

/** The one face that a character is drawn in, where it is set so; none where no face has it. */
export type FaceOf = (character: string, setting: Setting) => Face | undefined;

/**
 * A picture for a renderer that is given single font files. Each run of characters names the one face that has them, and
 * has its own place and width: where a text has two faces, the renderer shapes all of it in either, and where a face lacks
 * a character it takes another for the whole.
 */
export function inFaces(node: SvgNode, faceOf: FaceOf, around: Attributes = {}): SvgNode {
  const { name, attributes, children } = node;
  const inherited = { ...around, ...fontOf(attributes) };
  if (name === 'text')
    return { name, ...setRuns(without(attributes, LENGTH), runsOf(leavesOf(node, inherited), faceOf)) };
  const drawn = children.map((child) => (typeof child === 'string' ? child : inFaces(child, faceOf, inherited)));
  return { name, attributes: without(attributes, ['font-family']), children: drawn };
}

const LENGTH = ['textLength', 'lengthAdjust'];
const FONT = ['font-family', 'font-style', 'font-weight', 'font-size', 'letter-spacing'];

function fontOf(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => FONT.includes(name)));
}

function without(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

/** Words that are set in one way, with what their own elements say of them. */
interface Leaf {
  readonly text: string;
  readonly own: Attributes;
  readonly font: Attributes;
}

function leavesOf({ children }: SvgNode, font: Attributes, own: Attributes = {}): Leaf[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return [{ text: child, own, font }];
    const said = without(child.attributes, [...LENGTH, 'lang']);
    return leavesOf(child, { ...font, ...fontOf(said) }, { ...own, ...said });
  });
}

interface Run extends Leaf {
  readonly face: Face | undefined;
}

function runsOf(leaves: readonly Leaf[], faceOf: FaceOf): Run[] {
  return leaves.flatMap(({ text, own, font }) => {
    const setting = settingOf(font);
    const runs: { text: string; face: Face | undefined }[] = [];
    for (const { segment } of new Intl.Segmenter().segment(text)) {
      const last = runs.at(-1);
      // A space goes with the words before it.
      const face = last && segment.trim() === '' ? last.face : faceOf(segment, setting);
      if (last && last.face === face) last.text += segment;
      else runs.push({ text: segment, face });
    }
    // Only the first is moved by what their element says.
    return runs.map((run, index) => ({ ...run, font, own: index === 0 ? own : without(own, ['dx', 'dy']) }));
  });
}

function settingOf(font: Attributes): Setting {
  const [name = ''] = (font['font-family'] ?? '').split(', ');
  return { name, style: font['font-style'] ?? 'normal', weight: Number(font['font-weight'] ?? 400) };
}

function setRuns(attributes: Attributes, runs: readonly Run[]): Pick<SvgNode, 'attributes' | 'children'> {
  const [only, ...more] = runs;
  if (more.length === 0 || !only)
    return { attributes: { ...attributes, 'font-family': only?.face?.family }, children: only ? [only.text] : [] };
  const widths = runs.map((run) => Number(run.own['dx'] ?? 0) + widthOf(run));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const share = { middle: 0.5, end: 1 }[attributes['text-anchor'] ?? ''] ?? 0;
  let x = Number(attributes['x'] ?? 0) - total * share;
  const children = runs.map((run, index) => {
    const set = placed(run, x);
    x += widths[index] ?? 0;
    return set;
  });
  return { attributes: without(attributes, ['x', 'text-anchor', 'font-family']), children };
}

function placed(run: Run, x: number): SvgNode {
  const { own, face, text } = run;
  // The renderer spaces letters after it has set the length.
  const place = { x: number(x + Number(own['dx'] ?? 0)), textLength: number(advanceOf(run)) };
  const attributes = { ...without(own, ['dx']), 'font-family': face?.family, ...place };
  return { name: 'tspan', attributes: { ...attributes, lengthAdjust: 'spacingAndGlyphs' }, children: [text] };
}

/** Of a character that no face has. */
const UNKNOWN = 0.65;

function widthOf(run: Run): number {
  return advanceOf(run) + Array.from(run.text).length * Number(run.font['letter-spacing'] ?? 0);
}

/** How wide a run is without the space between its letters. */
function advanceOf({ text, font, face }: Run): number {
  const advance = (character: string): number => face?.advances.get(character.codePointAt(0) ?? 0) ?? UNKNOWN;
  const ems = Array.from(text).reduce((sum, character) => sum + advance(character), 0);
  return ems * Number(font['font-size'] ?? 16);
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
