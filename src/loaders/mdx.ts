import { compile, run } from '@mdx-js/mdx';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import * as runtime from 'astro/jsx-runtime';
import type { Root } from 'hast';
import { toJsxRuntime, type CreateEvaluater } from 'hast-util-to-jsx-runtime';
import type { PluggableList } from 'unified';

type Properties = Record<string, unknown> & { components?: Record<string, unknown> };

/**
 * An Astro component from MDX text. It takes `components`, the components that the text may use, and is drawn by the
 * renderer of @astrojs/mdx. The text is compiled when its page is drawn, not bundled as a module. Throws what the MDX
 * compiler throws; checked text has no such errors.
 */
export async function contentOf(mdx: string, remarkPlugins: PluggableList): Promise<AstroComponentFactory> {
  const text = await compile(mdx, { outputFormat: 'function-body', remarkPlugins, elementAttributeNameCase: 'html' });
  const { default: body } = await run(text, { ...runtime, baseUrl: import.meta.url });
  return componentOf(({ components, ...others }) =>
    body({ ...others, components: { Fragment: runtime.Fragment, ...components } } as never),
  );
}

/**
 * The same from the tree that a text would be compiled to. Only what the compiler makes code of is left out, and with it
 * most of the time that MDX takes: a story of thousands of documents costs little more than its words.
 */
export function contentOfTree(tree: Root): AstroComponentFactory {
  return componentOf(({ components = {} }) =>
    toJsxRuntime(tree, {
      ...runtime,
      createEvaluater: named(components),
      elementAttributeNameCase: 'html',
      passKeys: false,
    }),
  );
}

/** All the code that a tree may have: the name of a component. */
function named(components: Record<string, unknown>): CreateEvaluater {
  const refuse = (): never => {
    throw new Error('A tree of MDX holds components by name, and no other code.');
  };
  const component = (expression: { readonly type: string; readonly name?: string }): unknown =>
    (expression.type === 'Identifier' ? components[expression.name ?? ''] : undefined) ?? refuse();
  return () => ({ evaluateExpression: component, evaluateProgram: refuse });
}

/** With the two marks by which Astro knows a compiled MDX module and its renderer. */
function componentOf(draw: (properties: Properties) => unknown): AstroComponentFactory {
  const content = (properties: Properties = {}): unknown => draw(properties);
  const marks = { [Symbol.for('mdx-component')]: true, [Symbol.for('astro:renderer')]: 'astro:jsx' };
  return Object.assign(content, marks) as unknown as AstroComponentFactory;
}
