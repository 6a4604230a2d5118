import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import type { Root as Mdast } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import * as runtime from 'astro/jsx-runtime';
import { contentOfTree } from '../loaders/mdx.ts';
import { lexiconOf } from '../model/lexicon/index.ts';
import type { Passage } from '../model/passage.ts';
import { namesSchema } from '../model/schemas.ts';
import { annotate } from './annotate.ts';
import { toMdx } from './mdx.ts';

const vocabulary = {
  lexicon: lexiconOf('en'),
  names: namesSchema.parse([
    { id: 'trust', type: 'organization', prefLabel: 'Harbour Trust', cites: ['B-1.1'] },
    { id: 'gull', type: 'product', prefLabel: 'Gull', altLabel: ['<Gull>'], cites: ['B-1.1'] },
  ]),
};

function passage(text: string, more: Partial<Passage> = {}): Passage {
  const place = { file: 'content/documents/B.md', line: 1, column: 1 };
  const numbers = { document: 'B', paragraph: 2, sentence: 1 };
  return { id: 'B-2.1', ...numbers, text, standing: 'stated', place, annotations: annotate(text, vocabulary), ...more };
}

interface Element {
  readonly type: unknown;
  readonly props: { readonly children?: unknown };
}

const components = { Paragraph: 'Paragraph', Passage: 'Passage', Mark: 'Mark' };

/** The elements of a tree as they are, not rendered. */
function run(tree: Root): Element {
  return (contentOfTree(tree) as unknown as (properties: object) => Element)({ components });
}

/** The same of the tree written as MDX, by the compiler. Between blocks it has line breaks. */
async function compiled(tree: Root): Promise<Element> {
  const { default: content } = await evaluate(written(tree), runtime);
  return (content as unknown as (properties: object) => Element)({ components });
}

/** The MDX that a person would write for it. */
function written({ children }: Root): string {
  const blocks = children.map((block) => {
    const passages = 'children' in block ? block.children : [];
    return { ...block, children: passages.map((one: ElementContent) => ({ type: 'paragraph', children: [one] })) };
  });
  return toMarkdown({ type: 'root', children: blocks } as Mdast, { extensions: [mdxToMarkdown()] });
}

function wordsOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  return wordsOf((node as Element | undefined)?.props.children ?? '');
}

/** What stands in the first passage that was run. */
function firstPassage(node: unknown): Element | undefined {
  if (Array.isArray(node)) return node.map(firstPassage).find((found) => found !== undefined);
  const { type, props } = (node ?? {}) as Partial<Element>;
  return type === 'Passage' ? (node as Element) : props?.children ? firstPassage(props.children) : undefined;
}

test('a document is paragraphs of passages with their marks', () => {
  const second = passage('The Harbour Trust said “on March 4” it paid CNY 3 billion.', {
    id: 'B-2.1b',
    standing: 'attributed',
    speaker: 'trust',
  });
  expect(
    written(
      toMdx({ passages: [passage('One.', { id: 'B-2.1a' }), second, passage('Last.', { id: 'B-3.1', paragraph: 3 })] }),
    ),
  ).toBe(
    `<Paragraph n="2">
  <Passage id="B-2.1a" standing="stated">One.</Passage>

  <Passage id="B-2.1b" standing="attributed" speaker="trust">The <Mark type="speaker" value="trust"><Mark type="name" value="trust">Harbour Trust</Mark></Mark> said <Mark type="quotation">“on <Mark type="date" value="XXXX-03-04">March 4</Mark>”</Mark> it paid <Mark type="quantity" value="3000000000" unit="CNY">CNY 3 billion</Mark>.</Passage>
</Paragraph>

<Paragraph n="3">
  <Passage id="B-3.1" standing="stated">Last.</Passage>
</Paragraph>
`,
  );
});

test('a document without passages is an empty page', () => {
  expect(toMdx({ passages: [] })).toEqual({ type: 'root', children: [] });
});

test('passages are no paragraphs of HTML: their words stand right in them', () => {
  const page = run(toMdx({ passages: [passage('One.'), passage('Two.', { id: 'B-2.2' })] }));
  expect(JSON.stringify(page)).not.toContain('"p"');
});

test.each([
  '{alert(1)}',
  '{',
  '}',
  '<script>alert(1)</script>',
  '</Passage>',
  '<!-- no -->',
  'import x from "y"',
  'export default 1',
  '`code` and ``more``',
  'AT&T &amp; &lt; &#123;',
  '# not a heading',
  '- not a list',
  '1. not a list',
  '> not a quotation',
  '---',
  '*a* _b_ **c** ~~d~~ [e](f) ![g](h) [^1]',
  'a \\ b \\{ \\',
  'http://example.org <http://example.org>',
  '| a | b |',
  '“Harbour Trust’s” <Gull> on March 4',
  'It is 3 800 at 9°C {x}',
  '港口<开放>{了}',
])('%s is drawn as what MDX would compile it to, and that is text', async (text) => {
  const tree = toMdx({ passages: [passage(text)] });
  expect(wordsOf(firstPassage(await compiled(tree)))).toBe(text);
  expect(firstPassage(run(tree))).toEqual(firstPassage(await compiled(tree)));
});

test('any words are drawn as what MDX would compile them to', async () => {
  const tricky = fc.constantFrom(
    '{',
    '}',
    '<',
    '>',
    '</',
    '`',
    '&',
    '\\',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '-',
    '~',
    '|',
    ':',
    '"',
    '“',
    '”',
    'import ',
    'export ',
    'Harbour Trust',
    'Gull',
    'March 4',
    '3 800',
    ' ',
    'a',
    '=',
    '/*',
    '*/',
    '//',
    '$',
    '港',
    '😀',
    '\u00A0',
    '^',
    '+',
    '1.',
    '@',
    'www.',
  );
  const texts = fc.oneof(
    fc.array(tricky, { minLength: 1, maxLength: 14 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  );
  // A passage's words are trimmed and on one line.
  const lines = texts.map((text) => text.replace(/[\s\0]+/g, ' ').trim()).filter((text) => text !== '');
  await fc.assert(
    fc.asyncProperty(lines, async (text) => {
      const tree = toMdx({ passages: [passage(text)] });
      expect(wordsOf(firstPassage(run(tree)))).toBe(text);
      expect(firstPassage(run(tree))).toEqual(firstPassage(await compiled(tree)));
    }),
    { numRuns: 300 },
  );
});

test('a speaker with marks in its id stays an attribute', () => {
  const speaker = 'a"b\'c{d}<e>';
  const page = run(toMdx({ passages: [passage('One.', { speaker })] }));
  expect(firstPassage(page)?.props).toMatchObject({ speaker });
});
