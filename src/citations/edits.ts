import type { Nodes, Parent, PhrasingContent, RootContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { PassageId } from '../model/passage.ts';
import type { PassageIndex } from './keys.ts';
import type { Prose, Unit } from './prose.ts';

/** A stretch of a text node, and what stands there instead. Offsets into the node's value, end exclusive. */
export interface Edit {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly PhrasingContent[];
}

/** An inline component with plain attributes. */
export function inline(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly PhrasingContent[] = [],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [...children],
  };
}

/** Wraps a stretch of words that stands in one text node; no edit where it runs over several. */
export function wrapEdit(units: readonly Unit[], name: string, attributes: Readonly<Record<string, string>>): Edit[] {
  const [run, ...others] = runsOf(units);
  if (!run || others.length > 0) return [];
  const value = run.node.value.slice(run.start, run.end);
  return [{ ...run, nodes: [inline(name, attributes, [{ type: 'text', value }])] }];
}

/** Citations become `<Cite>`; the space before them goes. */
export function citeEdits(
  { cuts }: Prose,
  index: PassageIndex,
  numbers: ReadonlyMap<PassageId, number> | undefined,
): Edit[] {
  return cuts.flatMap(({ keys, units }) => {
    const ids = [...new Set(keys.flatMap(({ key }) => index.get(key)?.map(({ id }) => id) ?? [key]))];
    const numerals = numbers && { numbers: ids.map((id) => numbers.get(id) ?? id).join(' ') };
    const cite = inline('Cite', { keys: ids.join(' '), ...numerals });
    return runsOf(units).map((run, nth) => ({ ...run, nodes: nth === 0 ? [cite] : [] }));
  });
}

const HAN = /\p{Script=Han}+(?:[，。、：；·]?\p{Script=Han}+)*/gu;

/** Runs of Chinese characters, for the reader's fonts and voice. */
export function hanEdits({ units }: Prose): Edit[] {
  const text = units.map(({ char }) => char).join('');
  return [...text.matchAll(HAN)].flatMap(({ 0: run, index }) =>
    wrapEdit(units.slice(index, index + run.length), 'span', { lang: 'zh-Hans' }),
  );
}

/** The stretches of text nodes that some units make up. */
function runsOf(units: readonly Unit[]): Omit<Edit, 'nodes'>[] {
  const runs: { node: Text; start: number; end: number }[] = [];
  for (const { node, index } of units) {
    const last = runs.at(-1);
    if (node.type !== 'text') continue;
    if (last?.node === node && last.end === index) last.end = index + 1;
    else runs.push({ node, start: index, end: index + 1 });
  }
  return runs;
}

/** Makes the edits in a tree, in place. Of two that overlap, the first given stays. */
export function applyEdits(tree: Nodes, edits: readonly Edit[]): void {
  if (!('children' in tree)) return;
  const parent = tree as Parent;
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type !== 'text') {
      applyEdits(child, edits);
      return [child];
    }
    return edited(
      child,
      edits.filter(({ node }) => node === child),
    );
  });
}

function edited(text: Text, edits: readonly Edit[]): PhrasingContent[] {
  const kept = edits.filter((edit, nth) =>
    edits.slice(0, nth).every((earlier) => edit.end <= earlier.start || earlier.end <= edit.start),
  );
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end, nodes: instead } of kept.toSorted((a, b) => a.start - b.start)) {
    nodes.push({ type: 'text', value: text.value.slice(at, start) }, ...instead);
    at = end;
  }
  nodes.push({ type: 'text', value: text.value.slice(at) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}
