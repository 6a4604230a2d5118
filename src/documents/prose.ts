import type { Nodes, Paragraph, Heading } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { isIdeograph } from './fold.ts';

/** A paragraph as plain text, and where each of its characters stands in the Markdown it was read from. */
export interface Prose {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the Markdown. */
  readonly offsets: readonly number[];
}

/** A document is prose: what Markdown takes for code, HTML, lists or rules is just text in it. */
const JUST_TEXT = {
  disable: {
    null: [
      'autolink',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'htmlFlow',
      'htmlText',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/**
 * The paragraphs of a Markdown text, in order, as plain text: emphasis, links and headings give their words, an image
 * its description, a line break a space (nothing between Chinese characters). `{`, `<`, `import` and `export` are text.
 */
export function proseOf(markdown: string): Prose[] {
  const found: Prose[] = [];
  visit(fromMarkdown(markdown, { extensions: [JUST_TEXT] }), (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const prose = trimmed(plain(node, markdown));
    if (prose.text !== '') found.push(prose);
  });
  return found;
}

function plain(node: Paragraph | Heading, markdown: string): Prose {
  let text = '';
  const offsets: number[] = [];
  const add = (character: string, offset: number): void => {
    text += character;
    for (let unit = 0; unit < character.length; unit++) offsets.push(offset + unit);
  };
  visit(node as Nodes, (leaf) => {
    const start = leaf.position?.start.offset ?? 0;
    if (leaf.type === 'break') add(' ', start);
    if (leaf.type === 'image') add(leaf.alt ?? '', start + 2);
    if (leaf.type !== 'text') return;
    const from = align(leaf.value, markdown, start);
    for (let at = 0; at < leaf.value.length; at++) {
      const isBreak = leaf.value[at] === '\n';
      if (isBreak && isIdeograph(text.at(-1)) && isIdeograph(leaf.value[at + 1])) continue;
      add(isBreak ? ' ' : leaf.value.charAt(at), from[at] ?? start);
    }
  });
  return { text, offsets };
}

const ENTITY = /^&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

/** For each character of a text node, its offset: escapes, entities and the indentation of a new line are longer there. */
function align(value: string, markdown: string, start: number): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index++) {
    if (value[index - 1] === '\n') at = skip(/[ \t>]*/y, markdown, at);
    // Markdown drops the space at the end of a line.
    if (value[index] === '\n') at = skip(/[ \t]*/y, markdown, at);
    const isEscaped = markdown[at] === '\\' && /[!-/:-@[-`{-~]/.test(markdown[at + 1] ?? '');
    if (isEscaped) at++;
    offsets.push(at);
    const entity = isEscaped ? undefined : ENTITY.exec(markdown.slice(at, at + 40))?.[0];
    at += entity === undefined || value.startsWith(entity, index) ? 1 : entity.length;
  }
  return offsets;
}

function skip(pattern: RegExp, markdown: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(markdown)?.[0].length ?? 0);
}

function trimmed({ text, offsets }: Prose): Prose {
  const start = text.length - text.trimStart().length;
  return { text: text.trim(), offsets: offsets.slice(start, start + text.trim().length) };
}
