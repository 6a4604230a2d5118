// Serves a built folder as a plain static host does: index.html for a folder, 404.html for what is not there.
// node e2e/serve.mjs [folder] [port]; port 0 is any that is free
import { createServer } from 'node:http';
import { directory, listen } from '../src/cli/preview.ts';

const folder = process.argv[2] ?? process.env.OUT_DIR ?? 'dist';
const asked = Number(process.argv[3] ?? process.env.E2E_PORT ?? 4399);
const { port } = await listen(createServer(directory(folder)), asked);
console.log(`serving ${folder} at http://127.0.0.1:${port}/`);
