import { evaluate } from '@mdx-js/mdx';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../model/lexicon/index.ts';
import { remarkCitations, type CitationOptions } from './remark.ts';
import { NAMES, smallStory } from './testing/small-story.ts';

const { documents } = smallStory(`
A-1.1a: It has 4 piers.
A-1.1b reported: It moves.
A-2.1 attributed (executives): It grows.
A-2.2 absent: The hour is not given.
A-2.3 attributed (harbour-trust): It grows.
`);
const passages = documents.flatMap((document) => document.passages);
const options: CitationOptions = {
  passages: new Map(passages.map((passage) => [passage.id, passage])),
  numbers: new Map(passages.map(({ id }, index) => [id, index + 1])),
  names: NAMES,
  lexicon: lexiconOf('en'),
};

function rendered(body: string, given = options): string {
  const tree = unified().use(remarkParse).use(remarkMdx).parse(body);
  remarkCitations(given)(tree);
  return toMarkdown(tree, { extensions: [mdxToMarkdown()] }).trim();
}

/** The one paragraph of a body, without the `<Words>` around it. */
const paragraph = (body: string): string => rendered(body).split('\n')[1]?.trim() ?? '';

describe('a paragraph is drawn with', () => {
  test.each<[string, string, string]>([
    ['its citation right after the words', 'Four. [@A-1.1a]', 'Four.<Cite keys="A-1.1a" numbers="1" />'],
    ['all statements of a sentence', 'Four. [@A-1.1]', 'Four.<Cite keys="A-1.1a A-1.1b" numbers="1 2" />'],
    [
      'a citation in its middle',
      'Four [@A-1.1a], or so. [@A-1.1a; @A-2.2]',
      'Four<Cite keys="A-1.1a" numbers="1" />, or so.<Cite keys="A-1.1a A-2.2" numbers="1 4" />',
    ],
    [
      'the word that says “reported” wrapped once',
      'It reportedly, reportedly moves. [@A-1.1b]',
      'It <Said standing="reported">reportedly</Said>, reportedly moves.<Cite keys="A-1.1b" numbers="2" />',
    ],
    [
      'the plainest of its hedges wrapped',
      'Nothing is said to stay: it reportedly moves. [@A-1.1b]',
      'Nothing is said to stay: it <Said standing="reported">reportedly</Said> moves.<Cite keys="A-1.1b" numbers="2" />',
    ],
    [
      'the speaker and the verb wrapped',
      'There, executives also said that it grows. [@A-2.1]',
      'There, <Said standing="attributed">executives also said</Said> that it grows.<Cite keys="A-2.1" numbers="3" />',
    ],
    [
      'the verb alone where another speaks',
      'Someone said that it grows. [@A-2.1]',
      'Someone <Said standing="attributed">said</Said> that it grows.<Cite keys="A-2.1" numbers="3" />',
    ],
    [
      'a Chinese speaker wrapped once',
      '海港信托 said so. [@A-2.3]',
      '<Said standing="attributed">海港信托 said</Said> so.<Cite keys="A-2.3" numbers="5" />',
    ],
    [
      'nothing wrapped for an absence',
      'It is not given. [@A-2.2]',
      'It is not given.<Cite keys="A-2.2" numbers="4" />',
    ],
    ['nothing wrapped for a fact', 'He said four. [@A-1.1a]', 'He said four.<Cite keys="A-1.1a" numbers="1" />'],
    [
      'the hedge of its own sentence only',
      'Four, reportedly. [@A-1.1a] It moves. [@A-1.1b]',
      'Four, reportedly.<Cite keys="A-1.1a" numbers="1" /> It moves.<Cite keys="A-1.1b" numbers="2" />',
    ],
    [
      'Chinese marked as Chinese',
      'The 海港信托，港口 and 海。 [@A-1.1a]',
      'The <span lang="zh-Hans">海港信托，港口</span> and <span lang="zh-Hans">海</span>。<Cite keys="A-1.1a" numbers="1" />',
    ],
  ])('%s', (_, body, expected) => {
    expect(paragraph(body)).toBe(expected);
  });
});

test('runs of paragraphs on the top level stand in words that say what they cite', () => {
  expect(rendered('One. [@A-1.1a]\n\nTwo. [@A-2.2]\n\n## More\n\n<Timeline />\n\nThree. [@A-1.1]')).toBe(
    `<Words cites="A-1.1a A-2.2">
  One.<Cite keys="A-1.1a" numbers="1" />

  Two.<Cite keys="A-2.2" numbers="4" />
</Words>

## More

<Timeline />

<Words cites="A-1.1a A-1.1b">
  Three.<Cite keys="A-1.1a A-1.1b" numbers="1 2" />
</Words>`,
  );
});

test('components that cite say what, and their paragraphs are not wrapped', () => {
  expect(rendered('<Steps>\n<Step state="before">\nOne. [@A-1.1a]\n\nTwo. [@A-1.1]\n</Step>\n</Steps>')).toBe(
    `<Steps>
  <Step state="before" cites="A-1.1a A-1.1b">
    One.<Cite keys="A-1.1a" numbers="1" />

    Two.<Cite keys="A-1.1a A-1.1b" numbers="1 2" />
  </Step>
</Steps>`,
  );
});

test('without numbers a citation has its keys alone', () => {
  const { passages: known, names, lexicon } = options;
  expect(rendered('Four. [@A-1.1a]', { passages: known, names, lexicon })).toContain('Four.<Cite keys="A-1.1a" />');
});

test('what it makes is still MDX, and its components get their words and attributes', async () => {
  const heard: string[] = [];
  const jsx = (type: unknown, props: Record<string, unknown>): unknown => {
    if (typeof type === 'function') return (type as (props: unknown) => unknown)(props);
    return props['children'];
  };
  const Fragment = Symbol.for('fragment');
  const hear = (name: string) => (props: Record<string, unknown>) => heard.push(`${name} ${JSON.stringify(props)}`);
  const body = '<Facts>\n\n<Fact>It reportedly moves. [@A-1.1b]</Fact>\n\n</Facts>\n\nFour. [@A-1.1a]';
  const { default: Content } = await evaluate(body, {
    Fragment,
    jsx,
    jsxs: jsx,
    remarkPlugins: [[remarkCitations, options]],
  } as unknown as Parameters<typeof evaluate>[1]);
  const components = Object.fromEntries(['Facts', 'Fact', 'Cite', 'Said', 'Words'].map((name) => [name, hear(name)]));
  Content({ components });
  expect(heard.toSorted()).toEqual([
    'Cite {"keys":"A-1.1a","numbers":"1"}',
    'Cite {"keys":"A-1.1b","numbers":"2"}',
    expect.stringMatching(/^Fact \{"cites":"A-1\.1b"/),
    expect.stringMatching(/^Facts /),
    'Said {"standing":"reported","children":"reportedly"}',
    expect.stringMatching(/^Words \{"cites":"A-1\.1a"/),
  ]);
});
