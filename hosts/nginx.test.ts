import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../src/cli/testing/builds.ts';
import { readSite } from '../src/cli/testing/site.ts';
import { compressSite } from '../src/cli/compress.ts';
import { asker } from '../src/cli/ask.ts';
import { examine } from '../src/hosts/doctor/examine.ts';
import { headersOf } from '../src/hosts/headers.ts';
import { isText, typeOf } from '../src/hosts/types.ts';
import { missingProgram, startNginx } from './nginx.ts';

const PORT = Number(process.env['NGINX_PORT'] ?? 4396);

describe.each([{ base: '' }, { base: '/a/b' }])(
  'nginx with the configuration of the repository, below “$base”',
  ({ base }) => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const site = join(folder, 'www', base);
    const address = `http://127.0.0.1:${PORT}${base}`;
    let server: ChildProcess | undefined;
    let addresses: string[] = [];

    beforeAll(async () => {
      const missing = missingProgram();
      if (missing) throw new Error(missing);
      // nginx that root starts reads the files as another user
      chmodSync(folder, 0o755);
      mkdirSync(join(site, '..'), { recursive: true });
      const settings = { OUT_DIR: site, ASTRO_CACHE_DIR: join(folder, 'cache') };
      const { status, words } = buildSite({ ...settings, SITE_URL: `http://127.0.0.1:${PORT}`, BASE_PATH: `${base}/` });
      if (status !== 0) throw new Error(words);
      addresses = [...readSite(site).keys()]
        .filter((file) => !file.startsWith('/_'))
        .map((file) => file.replace(/(?<=\/)index\.html$/, ''));
      await compressSite(site);
      server = await startNginx({ root: join(folder, 'www'), port: PORT, base }, join(folder, 'run'));
    });
    afterAll(async () => {
      const ended = new Promise((resolve) => server?.once('exit', resolve));
      if (server?.kill()) await ended;
      rmSync(folder, { recursive: true, force: true });
    });

    const fileOf = (path: string): Buffer => readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path));

    it('gives each file whole, with the headers and the type that src/hosts says', async () => {
      for (const path of addresses) {
        const { status, headers, body } = await ask(address + path);
        expect([path, status]).toEqual([path, 200]);
        const expected = { 'Content-Type': typeOf(path), ...headersOf(path) };
        expect({ path, ...pick(headers, Object.keys(expected)) }).toEqual({ path, ...lower(expected) });
        expect([headers['x-frame-options'], headers['content-encoding']]).toEqual([undefined, undefined]);
        expect(body.equals(fileOf(path))).toBe(true);
      }
    });

    it.each([
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ])('sends texts packed as %s, and pictures and fonts as they are', async (encoding, unpack) => {
      for (const path of addresses) {
        const { headers, body } = await ask(address + path, { 'accept-encoding': encoding });
        const file = fileOf(path);
        const isPacked = isText(path.endsWith('/') ? '.html' : path) && file.length >= 1024;
        expect([path, headers['content-encoding']]).toEqual([path, isPacked ? encoding : undefined]);
        if (isPacked) expect([headers['vary'], unpack(body).equals(file)]).toEqual(['Accept-Encoding', true]);
      }
    });

    it('answers with our own page and 404 where nothing is, at any depth', async () => {
      for (const path of [
        '/gone',
        '/gone/deep/er/',
        '/assets/gone.AbCdEfGh.js',
        '/_headers',
        '/_redirects',
        '/.git/config',
      ]) {
        const { status, body, headers } = await ask(address + path);
        expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8']);
        expect(body.equals(fileOf('/404.html'))).toBe(true);
        expect(headers['cache-control']).toContain('max-age=0');
      }
    });

    it('answers 304 to who has the page already, and leads a folder without its slash to the page', async () => {
      const { headers } = await ask(`${address}/`);
      expect((await ask(`${address}/`, { 'if-none-match': headers['etag'] ?? '' })).status).toBe(304);
      const folderOnly = await ask(`${address}/timeline`);
      expect([folderOnly.status, folderOnly.headers.location]).toEqual([301, `${base}/timeline/`]);
    });

    it('has nothing wrong for the doctor but what the build has not made', async () => {
      const url = new URL(`${address}/`);
      const findings = await examine(asker(url), url);
      const wrong = findings.filter(({ level, words }) => level !== 'good' && !words.includes('is not there (404)'));
      expect(wrong).toEqual([]);
      expect(findings.length).toBeGreaterThan(8);
    });

    it('gives no file outside of the folder, and takes nothing', async () => {
      for (const path of ['/../../run/nginx.conf', '/..%2f..%2frun/nginx.conf']) {
        expect([400, 404]).toContain((await ask(address + path)).status);
      }
      expect((await ask(`${address}/`, {}, 'POST')).status).toBe(405);
    });
  },
);

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Asks for an address exactly as it is written; fetch would set it right first. */
async function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const [, path = '/'] = /^http:\/\/[^/]+(.*)$/.exec(address) ?? [];
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port: PORT, path, method, headers }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
}

function pick(headers: IncomingMessage['headers'], names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name.toLowerCase(), headers[name.toLowerCase()]]));
}

function lower(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
