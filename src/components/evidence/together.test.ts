import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../model/lexicon/index.ts';
import { keptTogether, remarkTogether } from './together.ts';

const lexicon = lexiconOf('en');
const kept = (text: string): string => keptTogether(text, lexicon).replaceAll('\u00a0', '_');

describe('keptTogether', () => {
  it.each([
    ['a day and its month', 'The pier closed on March 4.', 'The pier closed on March_4.'],
    ['a day with its year', 'On 4 March 2019 it rained.', 'On 4_March_2019 it rained.'],
    ['a number and its unit', 'They spent 3 billion on it.', 'They spent 3_billion on it.'],
    ['two dates of one sentence, each by itself', 'March 3 or March 4 it was.', 'March_3 or March_4 it was.'],
    ['nothing else', 'The keepers may go home.', 'The keepers may go home.'],
  ])('holds %s', (_what, text, expected) => {
    expect(kept(text)).toBe(expected);
  });

  it('changes no other character', () => {
    const text = 'On March 4, 30 of 40 boats left.';
    expect(kept(text).replaceAll('_', ' ')).toBe(text);
  });
});

it('remarkTogether holds the dates of a page', () => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'March 4' }] }],
  };
  remarkTogether({ lexicon })(tree);
  expect(tree.children[0]).toMatchObject({ children: [{ value: 'March\u00a04' }] });
});
