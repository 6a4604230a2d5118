import { evaluate } from '@mdx-js/mdx';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import * as runtime from 'astro/jsx-runtime';
import type { PluggableList } from 'unified';

type Properties = Record<string, unknown> & { components?: Record<string, unknown> };

/**
 * An Astro component from MDX text. It takes `components`, the components that the text may use, and is drawn by the
 * renderer of @astrojs/mdx. The text is compiled when its page is drawn, not bundled as a module, so that a story of
 * thousands of documents costs no more than its words. Throws what the MDX compiler throws; checked text has no such errors.
 */
export async function contentOf(mdx: string, remarkPlugins: PluggableList = []): Promise<AstroComponentFactory> {
  const options = { ...runtime, remarkPlugins, elementAttributeNameCase: 'html' as const };
  const { default: body } = await evaluate(mdx, options);
  const content = (properties: Properties = {}): unknown =>
    body({ ...properties, components: { Fragment: runtime.Fragment, ...properties.components } } as never);
  // The two marks by which Astro knows a compiled MDX module and its renderer.
  const component = Object.assign(content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
  });
  return component as unknown as AstroComponentFactory;
}
