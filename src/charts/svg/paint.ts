import type { Evidence, Fade, LinkMark, Mark, PathMark, Picture, RectMark, TextMark } from '../mark.ts';

export interface PaintOptions {
  /** Of the `<svg>`: `ch ch-w`. */
  readonly class?: string;
  /** Before every id in it, so that several pictures fit on one page. Letters, figures and hyphens. */
  readonly prefix?: string;
  /** BCP 47 tag of runs of Chinese characters in texts that have no `lang` of their own. */
  readonly han?: string;
}

/**
 * A picture as SVG text, the same for the same picture. Escaped by construction: every value passes through `element`
 * or `escape`. It has no style attribute and no script, so that it stands under a strict content security policy.
 */
export function paint(picture: Picture, { prefix = 'p', han = 'zh-Hans', ...options }: PaintOptions = {}): string {
  const { width, height, label, marks } = picture;
  const context: Context = { prefix, han };
  const size = { viewBox: `0 0 ${number(width)} ${number(height)}`, width: number(width), height: number(height) };
  const svg = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: options.class,
    ...size,
    role: 'group',
    'aria-label': label,
  };
  return element('svg', svg, defs(marks, prefix) + paintAll(marks, context));
}

interface Context {
  readonly prefix: string;
  readonly han: string;
  /** Whether the words are those of a link, so that they must be told apart when read one after the other. */
  readonly isLinked?: boolean;
}
type Attributes = Readonly<Record<string, string | undefined>>;

function paintAll(marks: readonly Mark[], context: Context): string {
  return marks.map((mark) => paintMark(mark, context)).join('');
}

function paintMark(mark: Mark, context: Context): string {
  switch (mark.type) {
    case 'rect':
      return element('rect', { ...base(mark), ...box(mark), ...ground(mark, context) });
    case 'path':
      return element('path', { ...base(mark), d: roundPath(mark.d), ...ground(mark, context) });
    case 'text':
      return paintText(mark, context);
    case 'group': {
      const [x, y] = mark.translate ?? [0, 0];
      const transform = mark.translate && `translate(${number(x)} ${number(y)})`;
      return element('g', { ...base(mark), transform }, paintAll(mark.children, context));
    }
    case 'link':
      return element('a', linkAttributes(mark), paintAll(mark.children, { ...context, isLinked: true }));
  }
}

function base({ key, class: name }: Mark): Attributes {
  return { 'data-key': key, class: name };
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
  const say = name === mark.label ? undefined : mark.label;
  const attributes = { 'data-key': mark.key, class: classes, href: mark.href, 'aria-label': name, 'data-say': say };
  return { ...attributes, ...data(mark.evidence) };
}

/**
 * The accessible name: what is read on the mark, so that it can be called by it (WCAG 2.5.3), then the claim, where the
 * one does not hold the other.
 */
function nameOf({ label, children }: LinkMark): string {
  const seen = children.flatMap(textsOf).join(' ');
  if (label.includes(seen)) return label;
  return seen.includes(label) ? seen : `${seen}. ${label}`;
}

function textsOf(mark: Mark): string[] {
  if (mark.type === 'text') return [mark.numerals ? `${mark.text} ${mark.numerals}` : mark.text];
  return 'children' in mark ? mark.children.flatMap(textsOf) : [];
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

function paintText(mark: TextMark, { han, isLinked }: Context): string {
  const { x, y, text, anchor, lang, numerals } = mark;
  const attributes = { ...base(mark), x: number(x), y: number(y), 'text-anchor': anchor, lang };
  const raised = numerals ? element('tspan', { class: 'no', dy: '-4' }, ` ${escape(numerals)}`) : '';
  return element('text', attributes, (lang ? escape(text) : words(text, han)) + raised) + (isLinked ? '\n' : '');
}

const HAN = /([\p{Script=Han}\u3000-\u303f]*\p{Script=Han}[\p{Script=Han}\u3000-\u303f]*)/u;

function words(text: string, han: string): string {
  return text
    .split(HAN)
    .map((run, index) => (index % 2 === 1 ? element('tspan', { lang: han }, escape(run)) : escape(run)))
    .join('');
}

/** The patterns that the marks use, and no other. */
function defs(marks: readonly Mark[], prefix: string): string {
  const used = new Set(marks.flatMap(grounds));
  const all = [...used].sort().map((name) => DEFS[name](`${prefix}-${name}`));
  return all.length === 0 ? '' : element('defs', {}, all.join(''));
}

type Def = 'hatch' | 'fine-hatch' | `fade-${Fade}`;

function grounds(mark: Mark): Def[] {
  if (mark.type === 'group' || mark.type === 'link') return mark.children.flatMap(grounds);
  if (mark.type === 'text') return [];
  return [...(mark.fill ? [mark.fill] : []), ...(mark.fade ? [`fade-${mark.fade}` as const] : [])];
}

const DEFS: Readonly<Record<Def, (id: string) => string>> = {
  hatch: (id) => pattern(id, 6, 'hz'),
  'fine-hatch': (id) => pattern(id, 5, 'hz2'),
  'fade-left': (id) => fade(id, [0, 1, 1]),
  'fade-right': (id) => fade(id, [1, 1, 0]),
  'fade-sides': (id) => fade(id, [0, 1, 0]),
  'fade-top': (id) => fade(id, [0, 1, 1], 'down'),
  'fade-bottom': (id) => fade(id, [1, 1, 0], 'down'),
};

function pattern(id: string, step: number, line: string): string {
  const size = { width: number(step), height: number(step), patternUnits: 'userSpaceOnUse' };
  const stroke = element('path', { d: `M0 0V${step}`, class: line });
  return element('pattern', { id, ...size, patternTransform: 'rotate(45)' }, stroke);
}

/** Opacities at the start, the middle and the end. */
function fade(id: string, opacities: readonly number[], way?: 'down'): string {
  const stops = opacities.map((opacity, index) =>
    element('stop', { offset: number(index / 2), 'stop-color': '#fff', 'stop-opacity': number(opacity) }),
  );
  const turned = way === 'down' ? { x2: '0', y2: '1' } : {};
  const gradient = element('linearGradient', { id: `${id}-gradient`, ...turned }, stops.join(''));
  const shade = element('rect', { width: '1', height: '1', fill: `url(#${id}-gradient)` });
  return gradient + element('mask', { id, maskContentUnits: 'objectBoundingBox' }, shade);
}

/** Attributes in the order given; undefined ones are left out. `children` is markup. */
function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0: the four signs escaped, the control characters that XML cannot hold left out. */
function escape(text: string): string {
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
  return allowed.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** At most two decimals, no exponent, no minus nought. */
function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a coordinate: ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

function roundPath(d: string): string {
  return d.replace(/-?\d*\.?\d+(e[-+]?\d+)?/gi, (digits) => number(Number(digits)));
}
