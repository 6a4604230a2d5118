// Serves built folders with brotli, and counts what it sends.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isText, typeOf } from '../src/hosts/types.ts';

/** Above this many bytes brotli's best takes longer than the rest of the case; hosts do the same. */
const BEST_UP_TO = 1_000_000;

/**
 * Starts a server for one folder; `sent()` gives the bytes of each kind of file so far. `cache` keeps what is packed from one
 * server of the folder to the next.
 */
export async function serve(folder, cache = new Map()) {
  const sent = {};
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = await packed(folder, decodeURIComponent(pathname), cache);
    if (!file) return response.writeHead(404).end();
    sent[file.kind] = (sent[file.kind] ?? 0) + file.body.length;
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store', ...file.encoding });
    return response.end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    sent: () => ({ ...sent }),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function packed(folder, pathname, cache) {
  const path = normalize(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  if (!path.startsWith(normalize(folder + sep))) return undefined;
  if (cache.has(path)) return cache.get(path);
  const plain = await readFile(path).catch(() => undefined);
  if (!plain) return undefined;
  const kind = extname(path);
  const quality = plain.length > BEST_UP_TO ? 5 : 11;
  const file = {
    kind,
    type: typeOf(path),
    body: isText(path) ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }) : plain,
    encoding: isText(path) ? { 'content-encoding': 'br' } : {},
  };
  cache.set(path, file);
  return file;
}
