import type { Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Place, Problem } from '../model/place.ts';
import type { Explainer } from '../model/story.ts';

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
  readonly line?: number;
  readonly column?: number;
}

function toProblem(file: string, bodyLine: number, error: unknown): Problem {
  const { reason = 'it cannot be read', line = bodyLine, column = 1 } = error as SyntaxError;
  return {
    place: { file, line, column },
    rule: 'mdx',
    message: `This is not valid MDX: ${reason.replace(/\.$/, '')}.`,
    advice: 'Close every component that is opened, and write a plain “<” as &lt; and a plain “{” as \\{.',
  };
}

/**
 * Takes components that stand alone in a paragraph out of it, as @mdx-js/mdx does before its plugins run: so that
 * `<Fact>words</Fact>` on one line is a block here, too.
 */
export function unravel(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    const only = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    if (!parent || index === undefined || only.length === 0) return undefined;
    if (!only.every((child) => child.type === 'mdxJsxTextElement' || child.type === 'mdxTextExpression'))
      return undefined;
    const blocks = only.map((child) => ({ ...child, type: child.type.replace('Text', 'Flow') }) as RootContent);
    (parent as Parent).children.splice(index, 1, ...blocks);
    return index;
  });
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
