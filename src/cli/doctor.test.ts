import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { examine, report } from '../hosts/doctor/examine.ts';
import { headersOf } from '../hosts/headers.ts';
import { typeOf } from '../hosts/types.ts';
import { asker } from './ask.ts';
import { doctor } from './doctor.ts';

interface Response {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What a host answers by path, below the base; a function of the full address of the base. */
type Host = (base: string) => Readonly<Record<string, Response>>;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Starts a host on loopback; gives the address of its site, and the paths that it was asked for. */
async function start(host: Host, path = '/explained/'): Promise<{ base: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://h');
    asked.push(pathname);
    const answers = host(base);
    const { status = 200, headers = {}, body = '' } = answers[pathname.slice(path.length)] ?? answers['404'] ?? {};
    response.writeHead(status, headers).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  return { base, asked };
}

const good: Host = (base) => {
  const { pathname } = new URL(base);
  const page = `<!doctype html><link rel="canonical" href="${base}"><meta http-equiv="content-security-policy" content="x">
    <link rel="stylesheet" href="assets/a.AbCdEfGh.css"><script src="assets/a.AbCdEfGh.js"></script>`;
  const oembed = (chart: string): string =>
    JSON.stringify({ type: 'rich', version: '1.0', html: `<iframe src="${base}embed/${chart}/"></iframe>` });
  const files: Record<string, string> = {
    '': page,
    'assets/a.AbCdEfGh.css': 'a{}',
    'embed/org-chart/': 'chart',
    'embed/timeline/': 'chart',
    'oembed/org-chart.json': oembed('org-chart'),
    'oembed/timeline.json': oembed('timeline'),
    'data/story.json': '{}',
    'data/events.csv': 'a,b',
    'data/events.ics': 'BEGIN:VCALENDAR',
    'data/structure.jsonld': '{}',
    'exports/org-chart.svg': '<svg/>',
    'exports/timeline.png': 'PNG',
    'embed.js': '',
    'feed.xml': '<rss/>',
    'robots.txt': `Sitemap: ${base}sitemap-index.xml`,
    'sitemap-index.xml': `<loc>${base}sitemap-0.xml</loc>`,
  };
  const served = Object.entries(files).map(([path, body]) => {
    const headers = { 'content-type': typeOf(`/${path}`), etag: '"1"', ...headersOf(`/${path}`) };
    return [path, { headers, body }] as const;
  });
  return {
    ...Object.fromEntries(served),
    timeline: { status: 301, headers: { location: `${pathname}timeline/` } },
    '404': { status: 404, body: `<link rel="stylesheet" href="${pathname}assets/a.AbCdEfGh.css">` },
  };
};

async function found(host: Host, level: 'wrong' | 'advice'): Promise<string[]> {
  const { base } = await start(host);
  const findings = await examine(asker(new URL(base)), new URL(base));
  return findings.filter((finding) => finding.level === level).map(({ topic, words }) => `${topic}: ${words}`);
}

/** The good host with some of its answers changed; each keeps what is not said anew. */
function but(changes: (base: string) => Readonly<Record<string, Response>>): Host {
  return (base) => {
    const answers = good(base);
    const changed = Object.entries(changes(base)).map(([path, change]) => {
      const before = answers[path] ?? {};
      return [path, { ...before, ...change, headers: { ...lower(before.headers), ...lower(change.headers) } }] as const;
    });
    return { ...answers, ...Object.fromEntries(changed) };
  };
}

function lower(headers: Response['headers'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

describe('a sound host', () => {
  it('has nothing wrong and nothing to advise', async () => {
    expect(await found(good, 'wrong')).toEqual([]);
    expect(await found(good, 'advice')).toEqual([]);
  });

  it('without any header of its own, as GitHub Pages, has nothing wrong', async () => {
    const bare: Host = (base) =>
      Object.fromEntries(
        Object.entries(good(base)).map(([path, answer]) => {
          const { 'content-type': type = '', location = '' } = lower(answer.headers);
          const headers = { ...(type ? { 'content-type': type } : {}), ...(location ? { location } : {}) };
          return [path, { ...answer, headers }];
        }),
      );
    expect(await found(bare, 'wrong')).toEqual([]);
    expect((await found(bare, 'advice')).length).toBeGreaterThan(2);
  });
});

describe('the doctor says what is wrong and what to change:', () => {
  const page = (base: string, change: (html: string) => string): Record<string, Response> => ({
    '': { body: change(String(good(base)['']?.body)) },
  });
  const everything = (base: string, headers: Record<string, string>): Record<string, Response> =>
    Object.fromEntries(Object.keys(good(base)).map((path) => [path, { headers }]));

  it.each<[string, (base: string) => Readonly<Record<string, Response>>, RegExp]>([
    [
      'the default address',
      (base) => page(base, (html) => html.replace(base, 'http://localhost:4321/')),
      /^address: .*localhost:4321.*SITE_URL=http:\/\/127\.0\.0\.1:\d+ BASE_PATH=\/explained\/\.$/,
    ],
    [
      'another address',
      (base) => page(base, (html) => html.replace(base, 'https://o.test/')),
      /^address: The site was built for https:\/\/o\.test\/\. Build again/,
    ],
    ['another site', () => ({ '': { body: 'hello' } }), /^address: .*another site/],
    [
      'a script that the host adds',
      (base) => page(base, (html) => `${html}<script src="https://spy.test/a.js"></script>`),
      /^policy: .*spy\.test/,
    ],
    [
      'a script at no address',
      (base) => page(base, (html) => `${html}<script src="http://["></script>`),
      /^policy: The page loads http:/,
    ],
    ['a policy that is gone', (base) => page(base, (html) => html.replace('http-equiv', 'name')), /^policy: .*lost/],
    ['a cookie', () => ({ '': { headers: { 'set-cookie': 'a=b' } } }), /^policy: .*cookie/],
    [
      'frames that are denied',
      (base) => everything(base, { 'x-frame-options': 'DENY' }),
      /^framing: embed\/org-chart\/ answers with X-Frame-Options: DENY/,
    ],
    [
      'ancestors joined from two rules',
      () => ({
        'embed/timeline/': { headers: { 'Content-Security-Policy': "frame-ancestors 'self', frame-ancestors *" } },
      }),
      /^framing: embed\/timeline\/ .*'self'/,
    ],
    [
      'resources kept to the site',
      () => ({ 'exports/org-chart.svg': { headers: { 'Cross-Origin-Resource-Policy': 'same-origin' } } }),
      /^CORS: .*exports\/org-chart\.svg/,
    ],
    [
      'a picture sent as text',
      () => ({ 'exports/org-chart.svg': { headers: { 'content-type': 'text/plain' } } }),
      /^types: exports\/org-chart\.svg is sent as text\/plain/,
    ],
    [
      'oEmbed that is HTML',
      () => ({ 'oembed/timeline.json': { headers: { 'content-type': 'text/html' } } }),
      /^oEmbed: oembed\/timeline\.json is sent as text\/html/,
    ],
    [
      'oEmbed of another site',
      () => ({ 'oembed/timeline.json': { body: '{"version":"1.0","html":"<iframe src=\\"https://o.test/\\">"}' } }),
      /^oEmbed: .*o\.test/,
    ],
    ['oEmbed that is no JSON', () => ({ 'oembed/timeline.json': { body: '{' } }), /^oEmbed: .*not oEmbed/],
    [
      'a file that is missing',
      (base) => ({ 'data/events.csv': good(base)['404'] ?? {} }),
      /^files: data\/events\.csv is not there \(404\)/,
    ],
    ['every address a page', () => ({ '404': { status: 200, body: 'hello' } }), /^404: .*fallback/],
    [
      'a 404 of another base',
      () => ({ '404': { body: '<link rel="stylesheet" href="/assets/a.css">' } }),
      /^404: .*BASE_PATH=\/explained\//,
    ],
    ['a folder without its slash', () => ({ timeline: { status: 200 } }), /^404: .*slash/],
    [
      'pages kept for a day',
      () => ({ '': { headers: { 'Cache-Control': 'max-age=86400' } } }),
      /^caching: Pages are kept for 86400 s/,
    ],
    [
      'an asset that is missing',
      () => ({ 'assets/a.AbCdEfGh.css': { status: 403 } }),
      /^caching: assets\/a\.AbCdEfGh\.css answers 403/,
    ],
    [
      'a sitemap of the default address',
      () => ({ 'sitemap-index.xml': { body: '<loc>http://localhost:4321/a</loc>' } }),
      /^search engines: /,
    ],
  ])('%s', async (_what, changes, words) => {
    const wrong = await found(but(changes), 'wrong');
    expect(wrong).toContainEqual(expect.stringMatching(words));
    // one cause gives complaints of one kind
    expect(new Set(wrong.map((line) => line.split(':')[0])).size).toBe(1);
  });

  it.each<[string, Record<string, Response>, RegExp]>([
    ['a page sent unpacked', { '': { body: `<link rel="canonical" href="x">${'words '.repeat(5000)}` } }, /^size: /],
    [
      'hashed files that are asked for again',
      { 'assets/a.AbCdEfGh.css': { headers: { 'Cache-Control': 'max-age=0' } } },
      /^caching: /,
    ],
    [
      'a calendar of no type',
      { 'data/events.ics': { headers: { 'Content-Type': 'text/plain' } } },
      /^types: data\/events\.ics/,
    ],
    ['a 404 page of the host', { '404': { body: 'nginx' } }, /^404: /],
  ])('advice on %s', async (_what, changes, words) => {
    expect(
      await found(
        but(() => changes),
        'advice',
      ),
    ).toContainEqual(expect.stringMatching(words));
  });
});

describe('a hostile host', () => {
  it('is followed nowhere: a redirect is told and asks nobody', async () => {
    const other = await start(() => ({}));
    const { base } = await start(() => ({ '': { status: 302, headers: { location: other.base } } }));
    const findings = await examine(asker(new URL(base)), new URL(base));
    expect(findings.map(({ words }) => words)).toEqual([
      expect.stringContaining(`answers 302 and leads to ${other.base}`),
    ]);
    expect(other.asked).toEqual([]);
  });

  it('cannot send the doctor elsewhere by what its pages name', async () => {
    const other = await start(() => ({}));
    const { base } = await start(
      but(() => ({
        '': {
          body: `<link rel="canonical" href="${other.base}"><link rel="stylesheet" href="${other.base}assets/a.AbCdEfGh.css">`,
        },
        timeline: { status: 301, headers: { location: other.base } },
        'sitemap-index.xml': { body: `<loc>${other.base}</loc>` },
      })),
    );
    await examine(asker(new URL(base)), new URL(base));
    expect(other.asked).toEqual([]);
  });

  it('cannot write to the terminal more than words', async () => {
    const body = '<link rel="canonical" href="https://o.test/\u001b[2J\u202e">';
    const { base } = await start(but(() => ({ '': { body } })));
    const text = report(await examine(asker(new URL(base)), new URL(base)), new URL(base));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it.each([
    [
      'packs a bomb',
      {
        headers: { 'content-encoding': 'gzip', 'content-type': 'text/html' },
        body: gzipSync(Buffer.alloc(30_000_000)),
      },
    ],
    ['sends without end', { headers: { 'content-type': 'text/html' }, body: Buffer.alloc(21_000_000) }],
    ['packs nonsense', { headers: { 'content-encoding': 'br', 'content-type': 'text/html' }, body: 'nonsense' }],
  ])('that %s is one line', async (_what, answer) => {
    const { base } = await start(() => ({ '': answer }));
    const findings = await examine(asker(new URL(base)), new URL(base));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ level: 'wrong', topic: 'address' });
  });

  it('that never answers is one line', async () => {
    const server = createServer(() => undefined);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const findings = await examine(asker(base, 100), base);
    expect(findings.map(({ words }) => words)).toEqual(['The first page did not answer in time.']);
  });
});

describe('npm run doctor', () => {
  it.each([undefined, 'news.example', 'ftp://news.example', 'file:///etc/passwd'])(
    'refuses %s in one sentence',
    async (address) => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      expect(await doctor(address)).toBe(false);
      expect(error.mock.calls).toEqual([[expect.stringMatching(/^Say at which address .*: npm run doctor -- https:/)]]);
      error.mockRestore();
    },
  );

  it('prints what is wrong first, then the count, and takes the page for its folder', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const { base } = await start(but(() => ({ 'feed.xml': { status: 404 } })));
    expect(await doctor(`${base}index.html?a#b`)).toBe(false);
    const lines = String(log.mock.calls[0]?.[0]).split('\n');
    expect([lines[0], lines[2]]).toEqual([
      base,
      '  wrong   files           feed.xml is not there (404). Upload the whole folder.',
    ]);
    expect(lines.at(-1)).toMatch(/^1 wrong, 0 advice, \d+ good\.$/);
    log.mockRestore();
  });
});
