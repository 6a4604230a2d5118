import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { attribute, unravel } from '../../citations/mdx.ts';
import { keysIn, remarkSections } from './sections.ts';

function sectionOf(mdx: string, seen: string[] = []): MdxJsxFlowElement[] {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(mdx);
  unravel(tree);
  remarkSections({ title: 'The pier', seen })(tree);
  return tree.children as MdxJsxFlowElement[];
}

/** An attribute of a section's block. */
const given = (element: MdxJsxFlowElement | undefined, name: string) => element && attribute(element, name);
/** The blocks inside a block. */
const within = (element: MdxJsxFlowElement | undefined) => (element?.children ?? []) as MdxJsxFlowElement[];

const names = (elements: readonly MdxJsxFlowElement[]) => elements.map(({ name }) => name);

describe('remarkSections', () => {
  it('puts the paragraphs before the first component into a lead with the title and their keys', () => {
    const [lead, facts] = sectionOf('The pier is old.[@A-1.1]\n\nIt creaks.[@B-2.1a]\n\n<Facts>\n\n</Facts>');
    expect(lead?.name).toBe('Lead');
    expect(lead?.children).toHaveLength(2);
    expect(given(lead, 'title')).toBe('The pier');
    expect(given(lead, 'keys')).toBe('A-1.1 B-2.1a');
    expect(facts?.name).toBe('Facts');
  });

  it('tells each step the states of the steps beside it, and those at the ends of one only', () => {
    const step = (state: string) => `<Step state="${state}">\n\nIt moves.\n\n</Step>`;
    const steps = within(sectionOf(`<Steps>\n\n${['a', 'b', 'c'].map(step).join('\n\n')}\n\n</Steps>`)[1]);
    const ways = steps.map((each) => [given(each, 'previous'), given(each, 'next')]);
    expect(ways).toEqual([
      [undefined, 'b'],
      ['a', 'c'],
      ['b', undefined],
    ]);
  });

  it('writes an empty lead where a component comes first', () => {
    const [lead] = sectionOf('<Timeline />');
    expect([lead?.name, lead?.children]).toEqual(['Lead', []]);
  });

  it('writes an empty lead for an empty body', () => {
    expect(names(sectionOf(''))).toEqual(['Lead']);
  });

  it('takes the editors’ own block as words, not as a component', () => {
    expect(names(sectionOf('<Editors>\n\nWe say so.\n\n</Editors>\n\n<Unknowns />'))).toEqual(['Lead', 'Unknowns']);
  });

  it.each([
    ['makes later paragraphs one run', '<Timeline />\n\nOne.\n\nTwo.', ['Lead', 'Timeline', 'More']],
    [
      'keeps runs apart that a component parts',
      '<Facts />\n\nOne.\n\n<Timeline />\n\nTwo.',
      ['Lead', 'Facts', 'More', 'Timeline', 'More'],
    ],
    ['moves a run after sums in beside them', '<Sums>\n\n</Sums>\n\nOne.', ['Lead', 'Sums']],
    ['joins notes that follow each other', '<Note>\n\nOne.\n\n</Note>\n\n<Note>\n\nTwo.\n\n</Note>', ['Lead', 'Slips']],
  ])('%s', (_rule, mdx, expected) => {
    expect(names(sectionOf(mdx))).toEqual(expected);
  });

  it('gives a fact its keys, each once and in order', () => {
    const [, facts] = sectionOf('<Facts>\n<Fact>\nOld.[@B-2.1; @A-1.1] Tall.[@B-2.1]\n</Fact>\n</Facts>');
    expect(given(within(facts)[0], 'keys')).toBe('B-2.1 A-1.1');
  });

  it.each([
    ['what earlier sections have not cited', ['A-1.1'], 'B-2.1 B-3.1'],
    ['the first two where all have come before', ['A-1.1', 'B-2.1', 'B-3.1'], 'A-1.1 B-2.1'],
    ['all on the first page', [], 'A-1.1 B-2.1 B-3.1'],
  ])('sets beside a lead %s', (_which, seen, fresh) => {
    const [lead] = sectionOf('Old.[@A-1.1; @B-2.1; @B-3.1]', seen);
    expect(given(lead, 'fresh')).toBe(fresh);
  });

  it('sets beside a step what the lead and the steps before it have not cited', () => {
    const step = (key: string) => `<Step state="x">\nOld.[@A-1.1; @${key}]\n</Step>`;
    const [, steps] = sectionOf(`Old.[@A-1.1]\n\n<Steps>\n${step('B-1.1')}\n${step('B-2.1')}\n</Steps>`);
    const fresh = within(steps).map((step) => given(step, 'fresh'));
    expect(fresh).toEqual(['B-1.1', 'B-2.1']);
  });

  it('begins a line with each sentence of a printed wording', () => {
    const [, printed] = sectionOf('<Printed>\n<AsPrinted>“bye. my *p*ier” [@A-1.1]</AsPrinted>\n</Printed>');
    const lines = within(within(printed)[0]);
    expect(lines.map((line) => [line.type, toString(line)])).toEqual([
      ['mdxJsxTextElement', '“bye.'],
      ['mdxJsxTextElement', 'my pier”'],
    ]);
  });

  it('leaves of a printed wording only the words', () => {
    const [, printed] = sectionOf('<Printed>\n<AsPrinted>“bye, *P*ier” [@A-1.1]</AsPrinted>\n</Printed>');
    expect(toString(printed)).toBe('“bye, Pier”');
    expect(printed && keysIn(printed)).toEqual([]);
    expect(given(within(printed)[0], 'keys')).toBe('A-1.1');
  });
});
