import type { Nodes, Parent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { findCitations } from '../../citations/keys.ts';
import { attribute } from '../../citations/mdx.ts';

/**
 * A remark plugin that gives an explainer's body the shape of a section. It runs before the citations are drawn.
 * - The paragraphs before the first component become `<Lead>`, with the section's title; without any, an empty one.
 * - Later runs of paragraphs become `<More>`; after `<Sums>` they move into it, to stand beside its note.
 * - Notes that follow each other become one `<Slips>`.
 * - Every block component gets `keys`, the citation keys inside it with a space between each two.
 * - What has a margin of its own (leads, later runs, steps) gets `fresh`: those of its keys that come here for the first
 *   time, `seen` being those of earlier sections; where all have come before, its first two.
 * - Every `<Step>` gets `previous` and `next`, the states of the steps beside it.
 * - `<AsPrinted>` keeps only the printed words; its citations are in its keys, and each of its sentences begins a line.
 */
export function remarkSections({ title, seen = [] }: { readonly title: string; readonly seen?: readonly string[] }) {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (element) => {
      setAttribute(element, 'keys', keysIn(element).join(' '));
      if (element.name === 'AsPrinted') keepWordsOnly(element);
      if (element.name === 'Steps') setNeighbours(element);
      if (element.name === 'Editors') setAttribute(element, 'block', 'true');
    });
    const blocks = runsOf(tree.children).map((run) => (Array.isArray(run) ? jsx('More', run) : run));
    const lead = isMore(blocks[0]) ? renamed(blocks[0], 'Lead') : undefined;
    const rest = intoSlips(intoSums(lead ? blocks.slice(1) : blocks));
    const head = lead ?? jsx('Lead', []);
    setAttribute(head, 'title', title);
    tree.children = [head, ...rest];
    setFresh(tree, seen);
  };
}

function setNeighbours({ children }: MdxJsxFlowElement): void {
  const steps = children.flatMap((child) =>
    child.type === 'mdxJsxFlowElement' && child.name === 'Step' ? [child] : [],
  );
  steps.forEach((step, index) => {
    for (const [name, by] of [
      ['previous', -1],
      ['next', 1],
    ] as const) {
      const other = steps[index + by];
      const state = other && attribute(other, 'state');
      if (state !== undefined) setAttribute(step, name, state);
    }
  });
}

const WITH_MARGIN: ReadonlySet<string | null> = new Set(['Lead', 'More', 'Step']);

function setFresh(tree: Root, before: readonly string[]): void {
  const seen = new Set(before);
  visit(tree, 'mdxJsxFlowElement', (element) => {
    const keys = keysIn(element);
    if (WITH_MARGIN.has(element.name)) {
      const fresh = keys.filter((key) => !seen.has(key));
      setAttribute(element, 'fresh', (fresh.length > 0 ? fresh : keys.slice(0, 2)).join(' '));
    }
    // A list of blocks has no words of its own: its blocks come in their turn.
    if (element.name !== 'Steps' && element.name !== 'Sums') for (const key of keys) seen.add(key);
  });
}

/** The citation keys in the words of a node, in order, each once. */
export function keysIn(node: Nodes): string[] {
  const keys: string[] = [];
  visit(node, 'text', ({ value }) => {
    keys.push(...findCitations(value).flatMap((group) => group.keys.map(({ key }) => key)));
  });
  return [...new Set(keys)];
}

/** Components as they are; what stands between them as runs. */
function runsOf(nodes: readonly RootContent[]): (MdxJsxFlowElement | RootContent[])[] {
  const runs: (MdxJsxFlowElement | RootContent[])[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (node.type === 'mdxJsxFlowElement' && node.name !== 'Editors') runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function intoSums(blocks: readonly MdxJsxFlowElement[]): MdxJsxFlowElement[] {
  const kept: MdxJsxFlowElement[] = [];
  for (const block of blocks) {
    const last = kept.at(-1);
    if (isMore(block) && last?.name === 'Sums') last.children.push(plain(block));
    else kept.push(block);
  }
  return kept;
}

function intoSlips(blocks: readonly MdxJsxFlowElement[]): MdxJsxFlowElement[] {
  const kept: MdxJsxFlowElement[] = [];
  for (const block of blocks) {
    const last = kept.at(-1);
    if (block.name === 'Note' && last?.name === 'Slips') last.children.push(block);
    else kept.push(block.name === 'Note' ? jsx('Slips', [block]) : block);
  }
  return kept;
}

function plain(block: MdxJsxFlowElement): MdxJsxFlowElement {
  setAttribute(block, 'plain', 'true');
  return block;
}

function jsx(name: string, children: readonly RootContent[]): MdxJsxFlowElement {
  const element = { type: 'mdxJsxFlowElement', name, attributes: [], children } as unknown as MdxJsxFlowElement;
  setAttribute(element, 'keys', keysIn(element).join(' '));
  return element;
}

function isMore(block: MdxJsxFlowElement | undefined): block is MdxJsxFlowElement {
  return block?.name === 'More';
}

function renamed(element: MdxJsxFlowElement, name: string): MdxJsxFlowElement {
  return { ...element, name };
}

function setAttribute(element: MdxJsxFlowElement, name: string, value: string): void {
  const attribute: MdxJsxAttribute = { type: 'mdxJsxAttribute', name, value };
  element.attributes.push(attribute);
}

/** Takes the citations out of a component's words, and the words out of their paragraph. */
function keepWordsOnly(element: MdxJsxFlowElement): void {
  visit(element, 'text', (text) => {
    text.value = findCitations(text.value).reduceRight(
      (value, { start, end }) => value.slice(0, start).trimEnd() + value.slice(end),
      text.value,
    );
  });
  const words = element.children.flatMap((child): RootContent[] =>
    child.type === 'paragraph' ? child.children : [child],
  );
  const lines = linesOf(words);
  (element as Parent).children = lines.length > 1 ? lines.map(line) : words;
}

/** Words cut where a sentence ends inside a text. */
function linesOf(words: readonly RootContent[]): RootContent[][] {
  const lines: RootContent[][] = [[]];
  for (const node of words) {
    const [first, ...later] = node.type === 'text' ? node.value.split(/(?<=[.!?。！？]) /u) : [];
    if (first === undefined) lines.at(-1)?.push(node);
    else lines.at(-1)?.push({ type: 'text', value: first });
    lines.push(...later.map((value): RootContent[] => [{ type: 'text', value }]));
  }
  return lines.filter((each) => each.some((node) => node.type !== 'text' || node.value.trim() !== ''));
}

function line(children: RootContent[]): RootContent {
  const name: MdxJsxAttribute = { type: 'mdxJsxAttribute', name: 'class', value: 'line' };
  return { type: 'mdxJsxTextElement', name: 'span', attributes: [name], children } as unknown as RootContent;
}
