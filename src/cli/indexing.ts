import { fork } from 'node:child_process';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Indexed, Site } from './search-process.ts';

const PROCESS = fileURLToPath(new URL('search-process.ts', import.meta.url));

/**
 * Begins the index of a site, which takes its pages while they come into its folder. Gives what ends it, once all are
 * there, and throws a sentence where it could not be made. It holds up no process that ends.
 */
export function indexing(site: Site): () => Promise<void> {
  const child = fork(PROCESS, { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const said = lastOf(child.stderr as Socket);
  // Pagefind says nothing to its caller when it ends of itself: then the process ends, without an answer.
  const answer = new Promise<Indexed | undefined>((resolve) => {
    child.once('message', (indexed: Indexed) => {
      resolve(indexed);
    });
    for (const end of ['close', 'error'])
      child.once(end, () => {
        resolve(undefined);
      });
  });
  child.send(site, tellNothing);
  child.unref();
  child.channel?.unref();
  return async () => {
    child.ref();
    child.channel?.ref();
    if (child.connected) child.send('all pages are there', tellNothing);
    const indexed = await answer;
    child.kill();
    if (!indexed) throw new Error(`The index of the search could not be made: ${reasonIn(said())}.`);
    if (indexed.error !== undefined) throw new Error(indexed.error);
  };
}

/** A message that does not arrive is told by the end of the process. */
function tellNothing(): void {
  // nothing
}

/** The last that comes out of a pipe, which holds up nothing. */
function lastOf(pipe: Socket): () => string {
  let last = '';
  pipe.setEncoding('utf8').on('data', (text: string) => {
    last = `${last}${text}`.slice(-10_000);
  });
  pipe.unref();
  return () => last;
}

/** What the system told Pagefind, which it writes as Rust does. */
function reasonIn(text: string): string {
  return /message: "([^"]+)"/.exec(text)?.[1] ?? 'Pagefind ended';
}
