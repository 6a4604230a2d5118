import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * A script of `src/client` with all that it imports, as one classic script without modules, minified: what an embed
 * carries in itself, and what stands at an address that others load. Throws where it does not compile.
 */
export async function classicScript(entry: string): Promise<string> {
  const bundle = await rolldown({ input: resolve('src/client', entry), platform: 'browser', logLevel: 'silent' });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code.trim();
  } finally {
    await bundle.close();
  }
}
