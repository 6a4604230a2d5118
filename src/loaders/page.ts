import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** The HTML of an Astro component that is a whole page, for an endpoint: a page whose policy is its own. */
export async function htmlOf(page: unknown, props: Readonly<Record<string, unknown>>): Promise<string> {
  const container = await AstroContainer.create();
  // The container leaves out the line that makes a page one.
  return `<!DOCTYPE html>${await container.renderToString(page as AstroComponentFactory, { props })}`;
}
