import { generate, parse, type Atrule, type Declaration } from 'css-tree';

/** A `@font-face` of a style sheet. */
export interface FontFace {
  /** What the style sheets call it, by what it is for: `Label`. */
  readonly name: string;
  readonly style: 'normal' | 'italic';
  /** The address of its file, as written. */
  readonly file: string;
  /** As written: `400 650` where it varies, so that one has to be chosen. */
  readonly weight?: string;
  /** The code points that it is for, both ends included; none where it is for all that it has. */
  readonly ranges?: readonly (readonly [from: number, to: number])[];
}

/** The faces of a style sheet in its order: of two that are for a character, a browser takes the later. */
export function fontFaces(css: string): FontFace[] {
  const sheet = parse(css);
  const rules = sheet.type === 'StyleSheet' ? sheet.children.toArray() : [];
  return rules.flatMap((rule) => (rule.type === 'Atrule' && rule.name === 'font-face' ? [faceOf(rule)] : []));
}

function faceOf({ block }: Atrule): FontFace {
  const declared = (block?.children.toArray() ?? []).filter((node): node is Declaration => node.type === 'Declaration');
  const all = new Map(declared.map(({ property, value }) => [property, generate(value)]));
  const [range, weight] = [all.get('unicode-range'), all.get('font-weight')];
  return {
    name: all.get('font-family') ?? '',
    style: all.get('font-style') === 'italic' ? 'italic' : 'normal',
    file: /url\(["']?([^"')]+)/.exec(all.get('src') ?? '')?.[1] ?? '',
    ...(weight === undefined ? {} : { weight }),
    ...(range === undefined ? {} : { ranges: unicodeRanges(range) }),
  };
}

/** Whether a code point is in one of some ranges. */
export function isWithin(ranges: readonly (readonly [from: number, to: number])[], code: number): boolean {
  return ranges.some(([from, to]) => from <= code && code <= to);
}

/** `U+100-17F,U+1E9E` as numbers. */
export function unicodeRanges(text: string): [from: number, to: number][] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
