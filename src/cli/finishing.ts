import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { fileURLToPath } from 'node:url';
import { finished, finishFiles } from './finish.ts';
import { openSearch, type Search } from './search.ts';
import { turnsOf } from './turns.ts';

/**
 * Makes a site ready for its address, `site`: every page as Astro draws it, which the search reads while the next is
 * drawn, and at the end what stands beside the pages. It belongs after all that writes files of its own.
 */
export function finishing(site: URL): AstroIntegration {
  let search: Search | undefined;
  return {
    name: 'finishing',
    hooks: {
      'astro:build:start': async ({ setPrerenderer }) => {
        const opened = await openSearch();
        search = opened;
        setPrerenderer((astro) => finishedBy(astro, site, opened));
      },
      'astro:build:done': async ({ dir }) => {
        await search?.write(fileURLToPath(dir));
        await finishFiles(fileURLToPath(dir), site);
      },
    },
  };
}

/** What Astro draws, finished. Pages come two at a time; the search takes them in the order of their list. */
function finishedBy(astro: AstroPrerenderer, site: URL, search: Search): AstroPrerenderer {
  let turn = turnsOf([]);
  return {
    ...astro,
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      turn = turnsOf(paths.map(({ pathname }) => withoutSlash(pathname)));
      return paths;
    },
    async render(request, options) {
      const path = withoutSlash(decodeURI(new URL(request.url).pathname));
      const name = fileOf(path, options.routeData.type === 'endpoint');
      const drawn = await astro.render(request, options);
      if (!name.endsWith('.html')) {
        turn(path, () => undefined);
        return drawn;
      }
      const response = drawn instanceof Response ? drawn : drawn.response;
      const html = finished(name, await response.text(), site);
      await new Promise<void>((indexed) => {
        turn(path, () => {
          indexed(search.add({ name, html }));
        });
      });
      return new Response(html, response);
    },
  };
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

/** The file in which a page stands: an endpoint is a file by name, any other page but the missing one a folder's index. */
function fileOf(path: string, isEndpoint: boolean): string {
  const name = path.slice(1);
  if (isEndpoint) return name;
  return name === '404' ? '404.html' : `${name}/index.html`.replace(/^\//, '');
}
