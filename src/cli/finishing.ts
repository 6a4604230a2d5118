import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { fileURLToPath } from 'node:url';
import { finished, finishFiles } from './finish.ts';
import { indexing } from './indexing.ts';

/**
 * Makes a site ready for its address, `site`: every page as Astro draws it, which the search reads while others are
 * drawn, and at the end what stands beside the pages. It belongs after all that writes files of its own.
 */
export function finishing(site: URL): AstroIntegration {
  let directory = '';
  let endIndex: (() => Promise<void>) | undefined;
  return {
    name: 'finishing',
    hooks: {
      'astro:config:done': ({ config }) => {
        directory = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...finishedBy(astro, site),
          async getStaticPaths() {
            const paths = await astro.getStaticPaths();
            const names = paths.map(({ pathname, route }) => fileOf(pathname, route.type)).filter(isPage);
            endIndex = indexing({ directory, names: [...new Set(names)] });
            return paths;
          },
        }));
      },
      'astro:build:done': async () => {
        await endIndex?.();
        await finishFiles(directory, site);
      },
    },
  };
}

/** What Astro draws, finished; what it keeps from the last build was. */
function finishedBy(astro: AstroPrerenderer, site: URL): AstroPrerenderer {
  return {
    ...astro,
    async render(request, options) {
      const drawn = await astro.render(request, options);
      const name = fileOf(decodeURI(new URL(request.url).pathname), options.routeData.type);
      if (!isPage(name)) return drawn;
      const { response, ...known } = drawn instanceof Response ? { response: drawn } : drawn;
      return { ...known, response: new Response(finished(name, await response.text(), site), response) };
    },
  };
}

function isPage(name: string): boolean {
  return name.endsWith('.html');
}

/** The file in which a page stands: an endpoint is a file by name, any other page but the missing one a folder's index. */
function fileOf(pathname: string, type: RouteData['type']): string {
  const name = pathname.replace(/\/$/, '').slice(1);
  if (type === 'endpoint') return name;
  return name === '404' ? '404.html' : `${name}/index.html`.replace(/^\//, '');
}
