import { compile, type Options } from 'css-select';
import { PRESENTATION } from '../charts/svg/alone.ts';
import type { SvgNode } from '../charts/svg/elements.ts';
import type { Style } from './style-sheet.ts';

type Child = SvgNode | string;

/**
 * A picture that needs no style sheet: each element has what the rules give it as its own attributes. Classes and data
 * of the page are gone, and a link says its claim in a title.
 */
export function styled(root: SvgNode, { rules }: Style): SvgNode {
  const options = optionsFor(root);
  const tests = rules.map(({ selector, declarations }) => ({
    matches: compile<Child, SvgNode>(selector, options),
    declarations,
  }));
  const attributesOf = (node: SvgNode): Record<string, string> => {
    const all: Record<string, string> = {};
    for (const { matches, declarations } of tests) if (matches(node)) Object.assign(all, declarations);
    return presentation(all);
  };
  const visit = (node: SvgNode): SvgNode => {
    const own = Object.entries(node.attributes).filter(([name]) => !/^(class|role|aria-|data-)/.test(name));
    const attributes = { ...Object.fromEntries(own), ...attributesOf(node) };
    const children = node.children.map((child) => (typeof child === 'string' ? child : visit(child)));
    return spaced({ name: node.name, attributes, children: [...titles(node), ...children] });
  };
  return visit(root);
}

/** A space that begins a stretch of words becomes a distance: not every program keeps it. */
function spaced(node: SvgNode): SvgNode {
  const [first, ...rest] = node.children;
  if (node.name !== 'tspan' || typeof first !== 'string' || !first.startsWith(' ')) return node;
  return { ...node, attributes: { dx: '3', ...node.attributes }, children: [first.trimStart(), ...rest] };
}

function titles({ name, attributes }: SvgNode): SvgNode[] {
  if (name !== 'a') return [];
  const claim = attributes['data-say'] ?? attributes['aria-label'] ?? '';
  const standing = attributes['data-sw'] ?? '';
  const isSaid = claim.toLowerCase().includes(standing.toLowerCase());
  return [{ name: 'title', attributes: {}, children: [isSaid ? claim : `${claim} · ${standing}`] }];
}

function optionsFor(root: SvgNode): Options<Child, SvgNode> {
  const parents = new Map<Child, SvgNode>();
  const note = (node: SvgNode): void => {
    for (const child of node.children) {
      parents.set(child, node);
      if (typeof child !== 'string') note(child);
    }
  };
  note(root);
  const isTag = (node: Child): node is SvgNode => typeof node !== 'string';
  return {
    xmlMode: true,
    cacheResults: false,
    adapter: {
      isTag,
      getName: ({ name }) => name,
      getAttributeValue: ({ attributes }, name) => attributes[name],
      hasAttrib: ({ attributes }, name) => attributes[name] !== undefined,
      getChildren: (node) => (isTag(node) ? [...node.children] : []),
      getParent: (node) => parents.get(node) ?? null,
      getSiblings: (node) => [...(parents.get(node)?.children ?? [node])],
      getText: () => '',
      removeSubsets: (nodes) => nodes,
    },
  };
}

/** Only attributes of SVG, with plain numbers for pixels: some editors read no unit. */
function presentation(all: Readonly<Record<string, string>>): Record<string, string> {
  const size = Number.parseFloat(all['font-size'] ?? '13');
  return Object.fromEntries(
    Object.entries(all)
      .filter(([name, value]) => PRESENTATION.includes(name) && !/^(inherit|initial)$/.test(value))
      .filter(([name, value]) => !(name === 'font-size' && /[^x\d]m$/.test(value)))
      .flatMap(([name, value]) => attributesFor(name, value, size)),
  );
}

function attributesFor(name: string, value: string, size: number): [string, string][] {
  if (name === 'font-family') return [[name, stackOf(value)]];
  // What takes clicks and is not seen: editors paint a colour that they do not know black.
  if (value === 'transparent')
    return [
      [name, 'none'],
      ['pointer-events', name === 'stroke' ? 'stroke' : 'all'],
    ];
  const em = /^(-?[\d.]+)em$/.exec(value)?.[1];
  if (em !== undefined) return [[name, String(Math.round(Number(em) * size * 100) / 100)]];
  return [[name, value.replace(/(?<=\d)px$/, '')]];
}

/** The families of a style as an attribute has them. */
export function stackOf(families: string): string {
  return families.replaceAll('"', "'").split(',').join(', ');
}
