import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, listen } from './preview.ts';

let folder: string;
const servers: Server[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const files = ['index.html', '404.html', 'a b/index.html', 'data/story.json', '_headers', 'empty/x.txt'];
  for (const file of files) {
    mkdirSync(dirname(join(folder, 'site', file)), { recursive: true });
    writeFileSync(join(folder, 'site', file), file);
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret');
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function get(address: string, base = '/', method = 'GET'): Promise<string> {
  const server = createServer(directory(join(folder, 'site'), base));
  servers.push(server);
  const { port } = await listen(server, 0);
  const answer = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual', method });
  return `${answer.status} ${answer.headers.get('location') ?? (await answer.text())}`;
}

describe('the server of a built folder', () => {
  it.each([
    ['/', '200 index.html'],
    ['/a%20b/', '200 a b/index.html'],
    ['/a%20b?q=1', '302 /a%20b/?q=1'],
    ['/data/story.json', '200 data/story.json'],
    ['/empty/', '404 404.html'],
    ['/nothing', '404 404.html'],
    ['/%zz', '404 404.html'],
    ['/..%2fsecret.txt', '404 404.html'],
    ['/a%20b/..%5c..%5csecret.txt', '404 404.html'],
    ['/index.html%00', '404 404.html'],
    ['/index.html/x', '404 404.html'],
    [`/${'long'.repeat(100)}`, '404 404.html'],
  ])('answers %s with %s', async (address, answer) => {
    expect(await get(address)).toBe(answer);
  });

  it.each([
    ['/', '302 /one/two/'],
    ['/one/two', '302 /one/two/'],
    ['/one/two/', '200 index.html'],
    ['/one/two/a%20b', '302 /one/two/a%20b/'],
    ['/data/story.json', '404 404.html'],
  ])('answers %s below a base with %s', async (address, answer) => {
    expect(await get(address, '/one/two/')).toBe(answer);
  });

  it('gives no body where only the head is asked for', async () => {
    expect(await get('/', '/', 'HEAD')).toBe('200 ');
  });
});

describe('npm run preview', () => {
  const run = (args: readonly string[], OUT_DIR: string) => {
    const env = { ...process.env, OUT_DIR, SITE_URL: '', BASE_PATH: 'below' };
    return spawn(process.execPath, [join(import.meta.dirname, 'preview.ts'), ...args], { env });
  };
  const complaint = async (args: readonly string[], out: string): Promise<string> => {
    const child = run(args, out);
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    expect(await once(child, 'close')).toEqual([1, null]);
    return said;
  };

  it('says where the site is, below its base', async () => {
    const child = run(['--port', '0'], join(folder, 'site'));
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const [address = ''] = /http:\S+/.exec(said.toString()) ?? [];
    expect(address).toMatch(/:\d+\/below\/$/);
    expect((await fetch(address.replace('localhost', '127.0.0.1'))).status).toBe(200);
    child.kill();
  });

  it('says in one sentence what is in the way', async () => {
    const server = createServer();
    servers.push(server);
    const { port } = await listen(server, 0);
    expect(await complaint(['--port', String(port)], join(folder, 'site'))).toMatch(
      /^Nothing is served: the port is in/,
    );
    expect(await complaint(['--port', 'x'], join(folder, 'site'))).toMatch(/^Nothing is served: “x” is no port/);
    expect(await complaint([], folder)).toMatch(
      /no site that a build of ours made. Build one first: npm run build.\n$/,
    );
  });
});
