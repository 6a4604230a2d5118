import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { EVERYWHERE, headersOf } from './headers.ts';
import { typeOf } from './types.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

/** One address of each kind. */
const ADDRESSES = [
  '/',
  '/404.html',
  '/names/x/',
  '/embed/timeline/',
  '/embed.js',
  '/e/timeline/3f2a/',
  '/e/timeline/3f2a/status.svg',
  '/assets/Page.KRHZEYsW.css',
  '/assets/chart.Cl8JoZlZ.js',
  '/assets/serif.DBSUYBAc.woff2',
  '/cards/timeline.png',
  '/data/story.json',
  '/data/events.csv',
  '/data/events.ics',
  '/data/citations.bib',
  '/data/structure.jsonld',
  '/exports/timeline.svg',
  '/feed.xml',
  '/robots.txt',
  '/pagefind/fragment/en_1a2b3c4.pf_fragment',
  '/pagefind/index/en_1a2b3c4.pf_index',
  '/pagefind/pagefind.js',
  '/pagefind/pagefind.en_1a2b3c4.pf_meta',
];

describe('the upload to S3', () => {
  let folder = '';
  let calls: string[][] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 's3-'));
    const aws = `#!/usr/bin/env node\nrequire('fs').appendFileSync(${JSON.stringify(join(folder, 'calls'))}, JSON.stringify(process.argv.slice(2)) + '\\n');\n`;
    writeFileSync(join(folder, 'aws'), aws, { mode: 0o755 });
    const PATH = folder + delimiter + (process.env['PATH'] ?? '');
    const env = { ...process.env, PATH, S3_BUCKET: 'b', BASE_PATH: '/a/', CLOUDFRONT_ID: 'E1' };
    const { status, stderr } = spawnSync('bash', [join(root, 'hosts/s3.sh')], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const lines = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
    calls = lines.map((line) => JSON.parse(line) as string[]);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** Whether a call takes a file: of its choices the last that fits decides. */
  const takes = (call: string[], file: string): boolean =>
    call.reduce((chosen, word, i) => {
      if (word !== '--include' && word !== '--exclude') return chosen;
      const pattern = new RegExp(`^${(call[i + 1] ?? '').replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
      return pattern.test(file) ? word === '--include' : chosen;
    }, true);

  it.each(ADDRESSES)('takes %s once, with its type and caching', (address) => {
    const file = `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
    const after = (call: string[], name: string): string => call[call.indexOf(name) + 1] ?? '';
    const uploads = calls.filter((call) => call[1] === 'cp' && takes(call, file));
    const got = uploads.map((call) => [after(call, '--content-type'), after(call, '--cache-control'), call[3]]);
    expect(got).toEqual([[typeOf(address), headersOf(address)['Cache-Control'], 's3://b/a']]);
  });

  it('deletes what is gone after all uploads, and tells the CDN last', () => {
    expect(calls.slice(-2).map(([one, two]) => `${one} ${two}`)).toEqual(['s3 sync', 'cloudfront create-invalidation']);
    expect(calls.at(-1)?.at(-1)).toBe('/a/*');
  });
});

interface Viewed {
  uri?: string;
  statusCode?: number;
  headers?: Record<string, { value: string }>;
}

function cloudfront(name: string): (event: object) => Viewed {
  const context = createContext({});
  runInContext(`${read(`hosts/${name}.js`)};globalThis.handler = handler`, context);
  return (event) => (context as { handler: (event: object) => Viewed }).handler(event);
}

describe('the functions for CloudFront', () => {
  it.each(ADDRESSES)('answer for %s with the headers of src/hosts that S3 cannot keep', (address) => {
    const uri = address.endsWith('/') ? `${address}index.html` : address;
    const { headers } = cloudfront('cloudfront-response')({
      request: { uri },
      response: { statusCode: 200, headers: {} },
    });
    const wanted = Object.entries(headersOf(address)).filter(([name]) => !/^(Content-Type|Cache-Control)$/.test(name));
    expect(headers).toEqual(Object.fromEntries(wanted.map(([name, value]) => [name.toLowerCase(), { value }])));
  });

  it.each([
    ['/', '/index.html'],
    ['/names/x/', '/names/x/index.html'],
    ['/data/a.json', '/data/a.json'],
  ])('ask the bucket for %s as %s', (uri, asked) => {
    expect(cloudfront('cloudfront-request')({ request: { uri, querystring: {} } }).uri).toBe(asked);
  });

  it.each([
    ['/timeline', {}, '/timeline/'],
    ['//evil', {}, '/evil/'],
    ['/\\evil', {}, '/evil/'],
    ['/org-chart', { at: { value: '2026-03' }, picture: { value: '' } }, '/org-chart/?at=2026-03&picture='],
    [
      '/timeline',
      { name: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b%26c' }] } },
      '/timeline/?name=a&name=b%26c',
    ],
  ])('lead %s with %j to %s, never to another host, and keep the view', (uri, querystring, location) => {
    const { statusCode, headers } = cloudfront('cloudfront-request')({ request: { uri, querystring } });
    expect([statusCode, headers?.['location']?.value]).toEqual([301, location]);
  });
});

test('CloudFront answers errors, for which it runs no function, with the headers of every address', () => {
  const policy = JSON.parse(read('hosts/cloudfront-errors.json')) as {
    SecurityHeadersConfig: { ContentTypeOptions: { Override: boolean }; ReferrerPolicy: { ReferrerPolicy: string } };
    CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string; Override: boolean }[] };
  };
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = policy;
  expect(security.ContentTypeOptions.Override).toBe(true);
  expect({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  }).toEqual(EVERYWHERE);
  expect(custom.Quantity).toBe(custom.Items.length);
});

describe('the workflows', () => {
  const files = readdirSync(join(root, '.github/workflows'));

  it.each(files)('%s pins each action to a commit and grants no more than it says', (file) => {
    const text = read(`.github/workflows/${file}`);
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, name = '']) => name);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !name.startsWith('./') && !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
    const { permissions } = parse(text) as { permissions: unknown };
    expect(permissions).toEqual({ contents: 'read' });
  });

  it('deploy nothing that was not tested as it is', () => {
    const { jobs } = parse(read('.github/workflows/pages.yml')) as {
      jobs: Record<string, { needs?: string; uses?: string }>;
    };
    const chain: string[] = [];
    for (let name: string | undefined = 'deploy'; name; name = jobs[name]?.needs) chain.push(name);
    expect(chain).toEqual(['deploy', 'build', 'test']);
    expect(jobs['test']?.uses).toBe('./.github/workflows/test.yml');
    expect(parse(read('.github/workflows/test.yml'))).toHaveProperty('on.workflow_call');
  });

  it.each(files)('%s runs only commands that package.json has', (file) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
    const run = [...read(`.github/workflows/${file}`).matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test.each([
  '.github/dependabot.yml',
  ...readdirSync(join(root, '.github/ISSUE_TEMPLATE')).map((name) => `.github/ISSUE_TEMPLATE/${name}`),
])('%s is YAML', (file) => {
  expect(parse(read(file))).toBeTypeOf('object');
});

test('Netlify and Cloudflare Pages serve the folder that the build writes', () => {
  expect(read('netlify.toml')).toMatch(/^ {2}publish = "dist"$/m);
  expect(read('wrangler.toml')).toMatch(/^pages_build_output_dir = "dist"$/m);
});
