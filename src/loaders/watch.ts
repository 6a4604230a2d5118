import type { Plugin } from 'vite';

/** In `astro dev`: a change of any file of the story builds the story anew and reloads the page. */
export function contentWatch(directory: string): Plugin {
  return {
    name: 'story:watch',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(directory);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(directory)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
