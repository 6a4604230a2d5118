// Serves a built folder as a plain static host does: index.html for a folder, 404.html for what is not there.
// node e2e/serve.mjs [folder] [port]; port 0 is any that is free
import { createServer } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { typeOf } from '../src/hosts/types.ts';

const folder = process.argv[2] ?? process.env.OUT_DIR ?? 'dist';
const port = Number(process.argv[3] ?? process.env.E2E_PORT ?? 4399);

/** The file for an address, or undefined; an address that leaves the folder has none. */
function fileOf(pathname) {
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (path !== normalize(folder) && !path.startsWith(normalize(folder + sep))) return undefined;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = fileOf(pathname);
  const file = found ?? join(folder, '404.html');
  response.writeHead(found ? 200 : 404, { 'content-type': typeOf(file) });
  if (existsSync(file)) createReadStream(file).pipe(response);
  else response.end();
});
server.listen(port, '127.0.0.1', () => console.log(`serving ${folder} at http://127.0.0.1:${server.address().port}/`));
