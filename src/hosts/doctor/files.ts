import { typeOf } from '../types.ts';
import { quoted, topic, whyNot, type Answer, type Ask, type Finding } from './answer.ts';

const CHARTS = ['org-chart', 'timeline'];

/** What others load, by the addresses that the project promises. */
const FILES = [
  'data/story.json',
  'data/events.csv',
  'data/events.ics',
  'data/structure.jsonld',
  'exports/org-chart.svg',
  'exports/timeline.png',
  'embed.js',
  'feed.xml',
];

/** Names that some hosts have for the same type. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'text/javascript': ['application/javascript', 'application/x-javascript'],
  'application/xml': ['text/xml', 'application/rss+xml'],
  'application/ld+json': ['application/json'],
};

/** Where a wrong type is only a nuisance: the file is saved, not shown or run. */
const SAVED = /\.(ics|csv|jsonld|xml)$/;

/** Each embed: whether every site may show it. */
export async function examineFraming(ask: Ask): Promise<Finding[]> {
  const { wrong, good } = topic('framing');
  const found = await Promise.all(
    CHARTS.map(async (chart) => {
      const path = `embed/${chart}/`;
      const answer = await ask(path);
      if (answer.status !== 200) return wrong(`${path} ${whyNot(answer)}. Upload the whole folder.`);
      const why = framedOut(answer.headers);
      return why
        ? wrong(`${path} answers with ${why}, and other sites cannot show it. Take that off embed/ and e/.`)
        : undefined;
    }),
  );
  const bad = found.filter((finding) => finding !== undefined);
  return bad.length > 0 ? bad : [good('Other sites can show the embeds.')];
}

function framedOut(headers: Answer['headers']): string | undefined {
  const frames = headers['x-frame-options'];
  if (frames) return `X-Frame-Options: ${quoted(frames)}`;
  // several policies are joined with a comma, and the strictest holds
  const ancestors = [...(headers['content-security-policy'] ?? '').matchAll(/frame-ancestors([^;,]*)/gi)];
  const strict = ancestors.find(([, sources = '']) => !sources.trim().split(/\s+/).includes('*'));
  if (strict) return `Content-Security-Policy: ${quoted(strict[0])}`;
  const resource = headers['cross-origin-resource-policy'];
  return resource && resource !== 'cross-origin' ? `Cross-Origin-Resource-Policy: ${quoted(resource)}` : undefined;
}

/** The files that others load: there, of their type, and open to scripts of other sites. */
export async function examineFiles(ask: Ask): Promise<Finding[]> {
  const answers = await Promise.all(FILES.map(async (path) => [path, await ask(path)] as const));
  const missing = answers.filter(([, { status }]) => status !== 200);
  const there = answers.filter(([, { status }]) => status === 200);
  return [
    ...missing.map(([path, answer]) => topic('files').wrong(`${path} ${whyNot(answer)}. Upload the whole folder.`)),
    ...types(there),
    ...openness(there),
  ];
}

function types(answers: readonly (readonly [string, Answer])[]): Finding[] {
  const { wrong, advice, good } = topic('types');
  const off = answers.flatMap(([path, { headers }]) => {
    const [expected = ''] = typeOf(path).split(';');
    const [got = ''] = (headers['content-type'] ?? 'no type').split(';');
    if ([expected, ...(ALSO[expected] ?? [])].includes(got.trim().toLowerCase())) return [];
    return [
      (SAVED.test(path) ? advice : wrong)(`${path} is sent as ${quoted(got)}. Set Content-Type: ${typeOf(path)}.`),
    ];
  });
  return off.length > 0 || answers.length === 0 ? off : [good('Each kind of file has its type.')];
}

function openness(answers: readonly (readonly [string, Answer])[]): Finding[] {
  const { wrong, advice, good } = topic('CORS');
  const shut = answers.filter(([, { headers }]) => headers['cross-origin-resource-policy']?.startsWith('same-'));
  const closed = answers.filter(([, { headers }]) => headers['access-control-allow-origin'] !== '*');
  const names = closed.map(([path]) => path).join(', ');
  const reading = names
    ? advice(`Scripts of other sites cannot read ${names}. Set Access-Control-Allow-Origin: * where you can.`)
    : good('Scripts of other sites can read what is there for them.');
  return [
    ...shut.map(([path]) => wrong(`Other sites cannot show ${path}. Set Cross-Origin-Resource-Policy: cross-origin.`)),
    ...(answers.length > 0 ? [reading] : []),
  ];
}

/** The oEmbed answers: JSON of version 1.0 whose frame is of this site. */
export async function examineOembed(ask: Ask, base: URL): Promise<Finding[]> {
  const { wrong, good } = topic('oEmbed');
  const found = await Promise.all(
    CHARTS.map(async (chart) => {
      const path = `oembed/${chart}.json`;
      const answer = await ask(path);
      const why = answer.status === 200 ? wrongWith(answer, base) : `${whyNot(answer)}. Upload the whole folder`;
      return why ? wrong(`${path} ${why}.`) : undefined;
    }),
  );
  const bad = found.filter((finding) => finding !== undefined);
  return bad.length > 0 ? bad : [good('Both charts can be embedded by their address.')];
}

function wrongWith({ text, headers }: Answer, base: URL): string | undefined {
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) {
    return `is sent as ${quoted(headers['content-type'] ?? 'no type')}. Set Content-Type: application/json`;
  }
  const { version, html } = read(text);
  if (version !== '1.0' || typeof html !== 'string') return 'is not oEmbed 1.0. Upload it as it was built';
  const [, source = ''] = /<iframe[^>]*\ssrc="([^"]*)"/.exec(html) ?? [];
  return source.startsWith(base.href)
    ? undefined
    : `shows ${quoted(source) || 'no frame'}. Build again for this address`;
}

function read(text: string): { version?: unknown; html?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** What search engines read. */
export async function examineRobots(ask: Ask, base: URL): Promise<Finding[]> {
  const { wrong, good } = topic('search engines');
  const [robots, sitemap] = await Promise.all([ask('robots.txt'), ask('sitemap-index.xml')]);
  if (robots.status !== 200) return [wrong(`robots.txt ${whyNot(robots)}. Upload the whole folder.`)];
  if (sitemap.status !== 200) return [wrong(`sitemap-index.xml ${whyNot(sitemap)}. Upload the whole folder.`)];
  const foreign = [...sitemap.text.matchAll(/<loc>([^<]*)</g)].find(([, loc = '']) => !loc.startsWith(base.href));
  if (foreign) return [wrong(`The sitemap lists ${quoted(foreign[1] ?? '')}. Build again for this address.`)];
  return [good('The sitemap is of this address.')];
}
