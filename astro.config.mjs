import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { finishing } from './src/cli/finishing.ts';
import { settingsOf } from './src/cli/settings.ts';
import { languageOf, oneLanguage } from './src/loaders/one-language.ts';
import { plainImports } from './src/loaders/plain-imports.ts';
import { contentWatch } from './src/loaders/watch.ts';

const { content, site, out } = settingsOf(process.env);

const PAGE = /\/src\/client\/page\/|vite\/preload-helper/;

export default defineConfig({
  // Everything is built at the root and written relative to its page afterwards; only what must be absolute uses this.
  site: site.href,
  outDir: out,
  cacheDir: process.env.ASTRO_CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'ignore',
  // Two at once: while the card of one page is drawn, which is done beside the script, the next is made ready.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 2 },
  integrations: [
    mdx(),
    // The integration knows the host only; the path under which the site is served is added here, and to its index by
    // the build.
    sitemap({
      // a page to look things up is no place to arrive at
      filter: (page) => !new URL(page).pathname.endsWith('/search/'),
      serialize: (item) => ({ ...item, url: new URL(new URL(item.url).pathname.slice(1), site).href }),
    }),
    finishing(site),
  ],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "frame-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // Pages with a `cacheKey` are drawn again only when that changes.
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  vite: {
    plugins: [contentWatch(resolve(content)), plainImports(), oneLanguage(await languageOf(content))],
    // Small scripts and fonts stay files of their own: the policy allows no inline code and no data: fonts.
    build: {
      assetsInlineLimit: 0,
      // What nearly every script of a page needs is one file, not one for each few lines.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', test: PAGE }] } } },
    },
  },
});
