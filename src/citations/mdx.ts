import type { Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Place, Problem } from '../model/place.ts';
import type { Explainer } from '../model/story.ts';
import { COMPONENTS } from './components.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** An explainer's body as a tree, and as the text that the tree's offsets count in. */
export interface MdxFile {
  readonly file: string;
  /** The body with empty lines in place of the frontmatter, so that its lines are the file's lines. */
  readonly source: string;
  readonly tree: Root;
}

/** Reads an explainer's body. What is not MDX is a problem of rule `mdx`, never thrown. */
export function parseMdx({ place: { file }, body, bodyLine }: Explainer): MdxFile | Problem {
  const source = '\n'.repeat(bodyLine - 1) + body;
  try {
    const tree = unified().use(remarkParse).use(remarkMdx).parse(source);
    unravel(tree);
    return { file, source, tree };
  } catch (error) {
    return toProblem(file, bodyLine, error);
  }
}

/** What VFile messages carry. */
interface SyntaxError {
  readonly reason?: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

function toProblem(file: string, bodyLine: number, error: unknown): Problem {
  const { reason = 'it cannot be read', ...at } = error as SyntaxError;
  // What is missing at the end of the file has no place but that of what was opened: “`<Facts>` (4:1-4:8)”.
  const [, openLine, openColumn] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  const line = at.line ?? Number(openLine ?? bodyLine);
  const column = at.column ?? Number(openColumn ?? 1);
  const place = { file, line, column };
  if (HTML_COMMENT.test(reason)) return { place, rule: 'mdx', ...COMMENT };
  return {
    place,
    rule: 'mdx',
    message: `This is not valid MDX: ${reason.replace(/\.$/, '')}.`,
    advice: 'Close every component that is opened, and write a plain “<” as &lt; and a plain “{” as \\{.',
  };
}

const HTML_COMMENT = /`!`.* before name/;
const COMMENT = {
  message: 'A comment of HTML, <!-- … -->, cannot be read here.',
  advice: 'Write it as {/* … */}: no page shows that, and nothing checks it.',
} as const;

/**
 * Takes components that stand alone in a paragraph out of it, as @mdx-js/mdx does before its plugins run, and makes
 * blocks of those that stand alone in one another: `<Facts><Fact>words</Fact></Facts>` on one line is blocks, too.
 */
export function unravel(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'mdxJsxFlowElement' && node.children.every(isBlockOrSpace)) {
      node.children = blocksIn(node.children) as typeof node.children;
    }
    if (node.type !== 'paragraph' || !parent || index === undefined || !node.children.every(isComponentOrSpace)) return;
    const blocks = blocksIn(node.children);
    if (blocks.length === 0) return;
    (parent as Parent).children.splice(index, 1, ...blocks);
    return index;
  });
}

function isSpace(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function isComponentOrSpace(node: RootContent): boolean {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression' || isSpace(node);
}

function isBlockOrSpace(node: RootContent): boolean {
  return (isJsx(node) && COMPONENTS[node.name ?? '']?.form === 'block') || isSpace(node);
}

/** The components among some nodes, as blocks. */
function blocksIn(nodes: readonly RootContent[]): RootContent[] {
  return nodes
    .filter((node) => !isSpace(node))
    .map((node) => ({ ...node, type: node.type.replace('Text', 'Flow') }) as RootContent);
}

/** Whether a node is a component or other JSX element. */
export function isJsx(node: { readonly type: string }): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** An attribute's text; undefined where it is missing or not plain text. */
export function attribute(element: JsxElement, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string') {
      return attribute.value;
    }
  }
  return undefined;
}

/** Where a node starts. */
export function placeOf(file: string, node: { readonly position?: RootContent['position'] }): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
