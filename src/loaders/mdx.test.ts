import type { Root } from 'hast';
import { expect, it } from 'vitest';
import { contentOf, contentOfTree } from './mdx.ts';

type Component = (properties?: object) => unknown;

it('an Astro component is made of a text, which its plugins may change', async () => {
  const renamed = () => (tree: { children: { children?: { value?: string }[] }[] }) => {
    tree.children[0]?.children?.forEach((word) => (word.value = 'Renamed.'));
  };
  const content = (await contentOf('Named.', [renamed])) as unknown as Component;
  expect(JSON.stringify(content())).toContain('Renamed.');
});

it('the same is made of a tree, with the components that are given', () => {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'mdxJsxFlowElement', name: 'Part', attributes: [], children: [{ type: 'text', value: '{1} <b>' }] },
    ],
  };
  const content = contentOfTree(tree) as unknown as Component;
  expect(JSON.stringify(content({ components: { Part: 'section' } }))).toMatch(/"section".*\{1\} <b>/);
});

it('a component that is not given is an error, not an empty place', () => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'mdxJsxFlowElement', name: 'Part', attributes: [], children: [] }],
  };
  expect(() => (contentOfTree(tree) as unknown as Component)()).toThrow('by name');
});
