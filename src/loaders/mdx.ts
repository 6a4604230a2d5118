import { compile, run } from '@mdx-js/mdx';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import * as runtime from 'astro/jsx-runtime';
import { createHash } from 'node:crypto';
import type { PluggableList } from 'unified';
import { digestOf, keptIn } from './kept.ts';

type Properties = Record<string, unknown> & { components?: Record<string, unknown> };

/**
 * An Astro component from MDX text. It takes `components`, the components that the text may use, and is drawn by the
 * renderer of @astrojs/mdx. The text is compiled when its page is drawn, not bundled as a module, so that a story of
 * thousands of documents costs no more than its words. Throws what the MDX compiler throws; checked text has no such errors.
 */
export async function contentOf(mdx: string, remarkPlugins: PluggableList = []): Promise<AstroComponentFactory> {
  const { default: body } = await run(await compiled(mdx, remarkPlugins), { ...runtime, baseUrl: import.meta.url });
  const content = (properties: Properties = {}): unknown =>
    body({ ...properties, components: { Fragment: runtime.Fragment, ...properties.components } } as never);
  // The two marks by which Astro knows a compiled MDX module and its renderer.
  const component = Object.assign(content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
  });
  return component as unknown as AstroComponentFactory;
}

const kept = keptIn('mdx');

/** The body of a function. Where no plugin may look at more than the text, it is compiled once and kept. */
async function compiled(mdx: string, remarkPlugins: PluggableList): Promise<string> {
  const make = async (): Promise<string> =>
    String(await compile(mdx, { outputFormat: 'function-body', remarkPlugins, elementAttributeNameCase: 'html' }));
  if (remarkPlugins.length > 0) return make();
  const bytes = await kept.get(await keyOf(mdx), async () => new TextEncoder().encode(await make()));
  return new TextDecoder().decode(bytes);
}

/** What texts are compiled with: a change in one of these is a change in all that is kept. */
const MAKERS = ['src/loaders/mdx.ts', 'package-lock.json'];
let makers: Promise<string> | undefined;

async function keyOf(mdx: string): Promise<string> {
  makers ??= digestOf(MAKERS);
  return `${createHash('sha256')
    .update(`${await makers} ${mdx}`)
    .digest('hex')}.js`;
}
