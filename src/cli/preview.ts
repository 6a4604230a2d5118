import { createReadStream, statSync, type Stats } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { parseArgs } from 'node:util';
import { typeOf } from '../hosts/types.ts';
import { sentenceOf } from './failure.ts';
import { settingsOf } from './settings.ts';
import { checkSite } from './target.ts';

const USAGE = 'npm run preview -- --port 4322';
const PORT = 4321;

/** What an address gives: a file, or the address to go to instead. */
type Found = { readonly file: string } | { readonly location: string } | undefined;

/**
 * Answers as a plain directory server does, for a folder that is served below `base`, which begins and ends in `/`: a
 * folder gives its `index.html`, without its slash the way to the one with it, and what is not there the page 404.html.
 */
export function directory(folder: string, base = '/'): RequestListener {
  return (request, response) => {
    const found = find(folder, base, request.url ?? '/');
    if (found && 'location' in found) {
      response.writeHead(302, { location: found.location }).end();
      return;
    }
    const file = found?.file ?? join(folder, '404.html');
    const isThere = statOf(file)?.isFile();
    response.writeHead(found ? 200 : 404, isThere ? { 'content-type': typeOf(file) } : {});
    if (!isThere || request.method === 'HEAD') response.end();
    // A file that cannot be read ends its answer, not the server.
    else pipeline(createReadStream(file), response, () => undefined);
  };
}

function find(folder: string, base: string, url: string): Found {
  // The parser takes `..` out, also where it is written with a percent sign; a backslash it takes for a slash.
  const { pathname, search } = URL.parse(url, 'http://localhost') ?? {};
  if (pathname === undefined) return undefined;
  if (pathname === '/' && base !== '/') return { location: base };
  if (`${pathname}/` === base) return { location: `${base}${search ?? ''}` };
  const path = pathname.startsWith(base) ? decoded(pathname.slice(base.length)) : undefined;
  if (path === undefined || /[\\\0]|(^|\/)\.\.(\/|$)/.test(path)) return undefined;
  const file = join(folder, path);
  if (!statOf(file)?.isDirectory()) return statOf(file)?.isFile() ? { file } : undefined;
  if (!pathname.endsWith('/')) return { location: `${pathname}/${search ?? ''}` };
  const page = join(file, 'index.html');
  return statOf(page)?.isFile() ? { file: page } : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** What stands at a path; nothing where the system will not say, as of a name that is too long. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Listens on a port of this machine alone; gives the server once it does. Throws the error of the system where it cannot. */
export function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      done(server.address() as AddressInfo);
    });
  });
}

/** Serves the site that was built, where SITE_URL and BASE_PATH would have it; one sentence where it cannot. */
async function main(args: string[]): Promise<boolean> {
  try {
    const port = portOf(args);
    const { out, site } = settingsOf(process.env);
    await checkSite(out).catch((error: unknown) => {
      throw new Error(`${(error as Error).message} Build one first: npm run build.`);
    });
    const base = site.pathname;
    const { port: taken } = await listen(createServer(directory(out, base)), port);
    console.log(`The site is at http://localhost:${taken}${base} until you press Ctrl+C.`);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const known = code === 'EADDRINUSE' ? `the port is in use; give another: ${USAGE}` : sentenceOf(error);
    console.error(`Nothing is served: ${known}`);
    return false;
  }
}

function portOf(args: string[]): number {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const port = Number(values.port ?? PORT);
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536))
    throw new Error(`“${values.port}” is no port; it takes a number below 65536: ${USAGE}`);
  return port;
}

if (import.meta.main && !(await main(process.argv.slice(2)))) process.exitCode = 1;
