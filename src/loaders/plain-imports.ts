import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Lets `import()` in a script of the page be that and no more. Vite puts a helper around it that loads ahead what a chunk
 * needs in turn; the chunks of this site need nothing, and the helper is a fifth of the script that comes before any use.
 */
export function plainImports(): Plugin {
  return {
    name: 'script:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}
