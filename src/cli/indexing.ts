import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Indexed, Site } from './search-thread.ts';

/**
 * Begins the index of a site, which takes its pages while they come into its folder. Gives what ends it, once all are
 * there, and throws a sentence where it could not be made. It holds up no process that ends.
 */
export function indexing(site: Site): () => Promise<void> {
  const thread = new Worker(new URL('search-thread.ts', import.meta.url), { workerData: site });
  thread.unref();
  return async () => {
    thread.ref();
    thread.postMessage('all pages are there');
    // Pagefind says nothing when its process ends of itself: then nothing holds up the thread, and its end tells.
    const [indexed] = (await Promise.race([once(thread, 'message'), once(thread, 'exit')])) as [Indexed | number];
    await thread.terminate();
    const { error } = typeof indexed === 'number' ? { error: 'The index of the search could not be made.' } : indexed;
    if (error !== undefined) throw new Error(error);
  };
}
