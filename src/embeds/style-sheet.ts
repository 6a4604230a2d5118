import Specificity from '@bramus/specificity';
import { find, generate, List, parse, walk, type CssNode, type ListItem, type Rule, type Selector } from 'css-tree';
import type { SCHEMES } from '../model/accent.ts';

export type Scheme = keyof typeof SCHEMES;
export const BOTH: readonly Scheme[] = ['light', 'dark'];

/** What one selector sets, with nothing left to look up. */
export interface StyleRule {
  readonly selector: string;
  readonly declarations: Readonly<Record<string, string>>;
}

/** A style sheet of the site as one scheme sees it. */
export interface Style {
  /** The value of a custom property of `:root`: `token('ink')` gives `#1b1814`. Throws `unknown token: …`. */
  readonly token: (name: string) => string;
  /** Weakest first, as the cascade has them. */
  readonly rules: readonly StyleRule[];
}

/**
 * The plain rules of a style sheet in one scheme: custom properties and `light-dark()` replaced, `font` taken apart.
 * At-rules are left out (a picture is drawn at one size, for the screen), and so are rules for what is pointed at.
 */
export function styleOf(css: string, scheme: Scheme): Style {
  const rules = rulesOf(css);
  const tokens = new Map(
    rules
      .filter(({ prelude }) => generate(prelude) === ':root')
      .flatMap(declarationsOf)
      .map(({ property, value }) => [property, value]),
  );
  const known = new Map<string, string>();
  const resolve = (text: string): string => {
    const value = known.get(text) ?? resolved(text, tokens, scheme);
    known.set(text, value);
    return value;
  };
  const selectors = rules.flatMap((rule) =>
    selectorsOf(rule).map((selector) => ({ selector, specificity: Specificity.calculateForAST(selector), rule })),
  );
  return {
    token: (name) => resolve(`var(--${name})`),
    rules: selectors
      .filter(({ selector }) => isDrawn(selector))
      .sort((a, b) => Specificity.compare(a.specificity, b.specificity))
      .map(({ selector, rule }) => ({
        selector: generate(selector),
        declarations: Object.assign({}, ...declarationsOf(rule).map((each) => longhands(each, resolve))) as Record<
          string,
          string
        >,
      })),
  };
}

function rulesOf(css: string): Rule[] {
  const sheet = parse(css);
  return sheet.type === 'StyleSheet' ? sheet.children.toArray().filter((node) => node.type === 'Rule') : [];
}

function selectorsOf({ prelude }: Rule): Selector[] {
  return prelude.type === 'SelectorList'
    ? prelude.children.toArray().filter((node): node is Selector => node.type === 'Selector')
    : [];
}

/** Whether a selector is about a chart, and not about how it answers to a pointer or a key. */
function isDrawn(selector: Selector): boolean {
  const [first, second] = selector.children.toArray();
  const isOfChart = [first, second].some((node) => node?.type === 'ClassSelector' && node.name === 'ch');
  return isOfChart && find(selector, isAsked) === null;
}

/** Whether a part of a selector asks for more than which element it is. */
function isAsked(node: CssNode): boolean {
  if (node.type === 'PseudoElementSelector') return true;
  return node.type === 'PseudoClassSelector' && node.name !== 'is' && node.name !== 'not';
}

interface Declared {
  readonly property: string;
  readonly value: string;
}

function declarationsOf({ block }: Rule): Declared[] {
  return block.children
    .toArray()
    .flatMap((node) =>
      node.type === 'Declaration' ? [{ property: node.property, value: generate(node.value).trim() }] : [],
    );
}

const FONT = /^(?:(italic|normal) )?(?:(\d+) )?([\d.]+px)(?:\/[\d.]+)? ?(.+)$/;

function longhands({ property, value }: Declared, resolve: (text: string) => string): Readonly<Record<string, string>> {
  if (property.startsWith('--')) return {};
  const plain = resolve(value);
  const [, style = 'normal', weight = '400', size, family] = property === 'font' ? (FONT.exec(plain) ?? []) : [];
  if (size === undefined || family === undefined) return { [property]: plain };
  return { 'font-style': style, 'font-weight': weight, 'font-size': size, 'font-family': family };
}

function resolved(text: string, tokens: ReadonlyMap<string, string>, scheme: Scheme): string {
  const value = parse(text, { context: 'value' });
  walk(value, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (node.type !== 'Function') return;
      if (node.name === 'var') list.replace(item, childrenOf(resolved(tokenIn(node.children, tokens), tokens, scheme)));
      if (node.name === 'light-dark') list.replace(item, argument(node.children, scheme === 'light' ? 0 : 1));
    },
  });
  return generate(value);
}

function tokenIn(children: List<CssNode>, tokens: ReadonlyMap<string, string>): string {
  const name = children.first ? generate(children.first) : '';
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`unknown token: ${name}`);
  return value;
}

function childrenOf(text: string): List<CssNode> {
  const value = parse(text, { context: 'value' });
  return value.type === 'Value' ? value.children : new List<CssNode>();
}

/** One of the arguments of a function, which commas part. */
function argument(children: List<CssNode>, index: number): List<CssNode> {
  const groups: CssNode[][] = [[]];
  for (const node of children.toArray()) {
    if (node.type === 'Operator' && node.value === ',') groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return new List<CssNode>().fromArray(groups[index] ?? []);
}
