import { clean } from './clean.ts';
import { nameOf } from './name.ts';
import { SOFT_HYPHEN } from './text.ts';
import type { Evidence, Fade, LinkMark, Mark, PathMark, Picture, RectMark, TextMark, WayMark } from '../mark.ts';

export interface PaintOptions {
  /** Of the `<svg>`: `ch ch-w`. */
  readonly class?: string;
  /** Before every id in it, so that several pictures fit on one page. Letters, figures and hyphens. */
  readonly prefix?: string;
  /** BCP 47 tag of runs of Chinese characters in texts that have no `lang` of their own. */
  readonly han?: string;
}

/** Attributes in the order in which they are written; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** One element of the SVG, as plain data: what it is painted with, whoever paints. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (SvgNode | string)[];
}

/**
 * A picture as a tree of SVG elements, the same for the same picture: the one place where a mark gets its attributes.
 * It has no style attribute and no script, so that it stands under a strict content security policy. Throws
 * `not a coordinate: …`.
 */
export function elementsOf(
  picture: Picture,
  { prefix = 'p', han = 'zh-Hans', ...options }: PaintOptions = {},
): SvgNode {
  const { width, height, label, marks } = picture;
  const size = { viewBox: `0 0 ${number(width)} ${number(height)}`, width: number(width), height: number(height) };
  // What has no name is there for the eye alone.
  const name = label === '' ? { 'aria-hidden': 'true' } : { role: 'group', 'aria-label': clean(label) };
  const svg = { xmlns: 'http://www.w3.org/2000/svg', class: options.class, ...size, ...name };
  return node('svg', svg, [...defs(marks, prefix), ...nodesOf(marks, { prefix, han })]);
}

function node(name: string, attributes: Attributes, children: SvgNode['children'] = []): SvgNode {
  return { name, attributes, children };
}

interface Context {
  readonly prefix: string;
  readonly han: string;
  /** Whether the words are those of a link, so that they must be told apart when read one after the other. */
  readonly isLinked?: boolean;
}

function nodesOf(marks: readonly Mark[], context: Context): (SvgNode | string)[] {
  return marks.flatMap((mark) => nodeOf(mark, context));
}

function nodeOf(mark: Mark, context: Context): (SvgNode | string)[] {
  switch (mark.type) {
    case 'rect':
      return [node('rect', { ...base(mark), ...box(mark), ...ground(mark, context) })];
    case 'path':
      return [node('path', { ...base(mark), d: roundPath(mark.d), ...ground(mark, context) })];
    case 'text':
      return [textNode(mark, context), ...(context.isLinked ? ['\n'] : [])];
    case 'group': {
      const [x, y] = mark.translate ?? [0, 0];
      const transform = mark.translate && `translate(${number(x)} ${number(y)})`;
      return [node('g', { ...base(mark), transform }, nodesOf(mark.children, context))];
    }
    case 'way':
      return [node('a', wayAttributes(mark), nodesOf(mark.children, { ...context, isLinked: true }))];
    case 'link':
      return [node('a', linkAttributes(mark), nodesOf(mark.children, { ...context, isLinked: true }))];
  }
}

function base({ key, class: name }: Mark): Attributes {
  return { 'data-key': key && clean(key), class: name };
}

function box({ x, y, width, height, rx }: RectMark): Attributes {
  const corners = rx === undefined ? undefined : number(rx);
  return { x: number(x), y: number(y), width: number(width), height: number(height), rx: corners };
}

function ground({ fill, fade }: RectMark | PathMark, { prefix }: Context): Attributes {
  return { fill: fill && `url(#${prefix}-${fill})`, mask: fade && `url(#${prefix}-fade-${fade})` };
}

function linkAttributes(mark: LinkMark): Attributes {
  const classes = ['mk', ...(mark.class ? [mark.class] : [])].join(' ');
  const name = nameOf(mark);
  const say = name === clean(mark.label) ? undefined : mark.label;
  const own = { ...base(mark), class: classes, href: mark.href };
  const named = mark.isAgain
    ? { tabindex: '-1', 'aria-hidden': 'true', 'data-say': mark.label }
    : { 'aria-label': name, 'data-say': say };
  return cleaned({ ...own, ...named, ...data(mark.evidence) });
}

function wayAttributes(mark: WayMark): Attributes {
  return cleaned({ ...base(mark), class: 'wy', href: mark.href, 'aria-label': nameOf(mark) });
}

/** What the card “who says so?” reads: claim, cites, standing, its words, what is not stated, the silent documents. */
function data({ claim, cites, standing, words, unstated, silent }: Evidence): Attributes {
  return {
    'data-cl': claim,
    'data-n': cites.join(' '),
    'data-st': standing,
    'data-sw': words,
    'data-gap': unstated,
    'data-no': silent.join(' '),
  };
}

function textNode(mark: TextMark, { han }: Context): SvgNode {
  const { x, y, text, anchor, lang, numerals } = mark;
  const attributes = { ...base(mark), x: number(x), y: number(y), 'text-anchor': anchor, lang };
  const raised = numerals ? [node('tspan', { class: 'no', dy: '-4' }, [clean(` ${numerals}`)])] : [];
  const drawn = clean(text.endsWith(SOFT_HYPHEN) ? `${text}-` : text);
  return node('text', attributes, [...(lang ? [drawn] : runs(drawn, han)), ...raised]);
}

const HAN = /([\p{Script=Han}\u3000-\u303f]*\p{Script=Han}[\p{Script=Han}\u3000-\u303f]*)/u;

/** A text with its runs of Chinese characters named as such. */
function runs(text: string, han: string): (SvgNode | string)[] {
  return text
    .split(HAN)
    .map((run, index) => (index % 2 === 1 ? node('tspan', { lang: han }, [run]) : run))
    .filter((run) => run !== '');
}

/** The patterns that the marks use, and no other. */
function defs(marks: readonly Mark[], prefix: string): SvgNode[] {
  const used = new Set(marks.flatMap(grounds));
  const all = [...used].sort().flatMap((name) => DEFS[name](`${prefix}-${name}`));
  return all.length === 0 ? [] : [node('defs', {}, all)];
}

type Def = 'hatch' | 'fine-hatch' | `fade-${Fade}`;

function grounds(mark: Mark): Def[] {
  if ('children' in mark) return mark.children.flatMap(grounds);
  if (mark.type === 'text') return [];
  return [...(mark.fill ? [mark.fill] : []), ...(mark.fade ? [`fade-${mark.fade}` as const] : [])];
}

const DEFS: Readonly<Record<Def, (id: string) => readonly SvgNode[]>> = {
  hatch: (id) => pattern(id, 6, 'hz'),
  'fine-hatch': (id) => pattern(id, 5, 'hz2'),
  'fade-left': (id) => fade(id, [0, 1, 1]),
  'fade-right': (id) => fade(id, [1, 1, 0]),
  'fade-sides': (id) => fade(id, [0, 1, 0]),
  'fade-top': (id) => fade(id, [0, 1, 1], 'down'),
  'fade-bottom': (id) => fade(id, [1, 1, 0], 'down'),
};

function pattern(id: string, step: number, line: string): SvgNode[] {
  const size = { width: number(step), height: number(step), patternUnits: 'userSpaceOnUse' };
  const stroke = node('path', { d: `M0 0V${step}`, class: line });
  return [node('pattern', { id, ...size, patternTransform: 'rotate(45)' }, [stroke])];
}

/** Opacities at the start, the middle and the end. */
function fade(id: string, opacities: readonly number[], way?: 'down'): SvgNode[] {
  const stops = opacities.map((opacity, index) =>
    node('stop', { offset: number(index / 2), 'stop-color': '#fff', 'stop-opacity': number(opacity) }),
  );
  const turned = way === 'down' ? { x2: '0', y2: '1' } : {};
  const gradient = node('linearGradient', { id: `${id}-gradient`, ...turned }, stops);
  const shade = node('rect', { width: '1', height: '1', fill: `url(#${id}-gradient)` });
  return [gradient, node('mask', { id, maskContentUnits: 'objectBoundingBox' }, [shade])];
}

function cleaned(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value && clean(value)]));
}

/** At most two decimals, no exponent, no minus nought. */
function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a coordinate: ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

function roundPath(d: string): string {
  return d.replace(/-?\d*\.?\d+(e[-+]?\d+)?/gi, (digits) => number(Number(digits)));
}
