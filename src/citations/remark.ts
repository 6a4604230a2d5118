import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Lexicon } from '../model/lexicon/index.ts';
import type { Passage, PassageId } from '../model/passage.ts';
import type { NameEntry } from '../model/schemas.ts';
import { findCitations, indexPassages, type PassageIndex } from './keys.ts';
import { isJsx, unravel } from './mdx.ts';
import { proseOf, holdsWords } from './prose.ts';
import { sentencesIn } from './prose-sentences.ts';
import { applyEdits, citeEdits, hanEdits, type Edit } from './edits.ts';
import { spokenCue } from './spoken-cue.ts';

/** What the plugin looks things up in. */
export interface CitationOptions {
  readonly passages: ReadonlyMap<PassageId, Passage>;
  readonly names: readonly NameEntry[];
  readonly lexicon: Lexicon;
  /** The numeral of each passage on the page; without it, `<Cite>` gets no `numbers`. */
  readonly numbers?: ReadonlyMap<PassageId, number>;
}

/** The components that say what they stand on. */
const CITING: ReadonlySet<string | null> = new Set(['Fact', 'AsPrinted', 'Step', 'Sum', 'Note']);

/**
 * A remark plugin for the pages.
 * - A citation becomes `<Cite keys="A-2.1a B-3.2a" numbers="1 2" />` right after the words it stands for; a cited
 *   sentence gives the keys of all its statements.
 * - In a sentence whose softest passage is softer than stated, the first words that say so are wrapped:
 *   `<Said standing="reported">reportedly</Said>`.
 * - Chinese characters become `<span lang="zh-Hans">`.
 * - Facts, printed wordings, steps, sums and notes get `cites`, all passages inside them.
 * - Each run of paragraphs on the top level becomes `<Words cites="…">`.
 */
export function remarkCitations(options: CitationOptions): (tree: Root) => void {
  const index = indexPassages(options.passages.values());
  return (tree) => {
    unravel(tree);
    setCites(tree, index);
    tree.children = wrapParagraphs(tree.children, index);
    applyEdits(tree, editsIn(tree, options, index));
  };
}

function editsIn(node: Nodes, options: CitationOptions, index: PassageIndex): Edit[] {
  if (holdsWords(node)) {
    const prose = proseOf(node, 'document');
    const cues = sentencesIn(prose, options.lexicon).flatMap((sentence) => spokenCue(sentence, index, options));
    return [...citeEdits(prose, index, options.numbers), ...cues, ...hanEdits(prose)];
  }
  return 'children' in node ? node.children.flatMap((child) => editsIn(child, options, index)) : [];
}

/** The passages that the words of some nodes cite, in order, each once. */
function citedIn(nodes: readonly Nodes[], index: PassageIndex): PassageId[] {
  const keysOf = (node: Nodes): string[] => {
    if (node.type === 'text') return findCitations(node.value).flatMap(({ keys }) => keys.map(({ key }) => key));
    return 'children' in node ? node.children.flatMap(keysOf) : [];
  };
  const ids = nodes.flatMap(keysOf).flatMap((key) => index.get(key)?.map(({ id }) => id) ?? [key]);
  return [...new Set(ids)];
}

function setCites(node: Nodes, index: PassageIndex): void {
  if (isJsx(node) && CITING.has(node.name)) {
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'cites', value: citedIn([node], index).join(' ') });
  }
  if ('children' in node)
    node.children.forEach((child) => {
      setCites(child, index);
    });
}

function wrapParagraphs(blocks: readonly RootContent[], index: PassageIndex): RootContent[] {
  const runs: (RootContent | Paragraph[])[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.type !== 'paragraph') runs.push(block);
    else if (Array.isArray(last)) last.push(block);
    else runs.push([block]);
  }
  return runs.map((run) => (Array.isArray(run) ? words(run, index) : run));
}

function words(children: Paragraph[], index: PassageIndex): MdxJsxFlowElement {
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'cites', value: citedIn(children, index).join(' ') }];
  return { type: 'mdxJsxFlowElement', name: 'Words', attributes, children };
}
