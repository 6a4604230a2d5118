import AxeBuilder from '@axe-core/playwright';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { builtPages, faultsOf, htmlOf } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What a page links to and what can be linked to in it. */
interface Anchors {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

function anchorsOf(html: string): Anchors {
  const links: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    for (const { name, prefix, value } of 'attrs' in node ? node.attrs : []) {
      if (name === 'id') ids.add(value);
      if (name === 'href' && (!prefix || prefix === 'xlink') && node.nodeName !== 'link') links.push(value);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { links, ids };
}

/** Follows every link inside the site from `/`. */
async function crawl(request: APIRequestContext, origin: string) {
  const pages = new Map<string, Anchors>();
  const dead: string[] = [];
  const waiting = [{ url: new URL(origin), from: '' }];
  const asked: { url: URL; from: string }[] = [];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { url, from } = next;
    asked.push(next);
    if (pages.has(url.pathname)) continue;
    const response = await request.get(url.href);
    if (!response.ok()) dead.push(`${from} links to ${url.pathname}: ${response.status()}`);
    const isPage = (response.headers()['content-type'] ?? '').startsWith('text/html');
    const anchors = isPage ? anchorsOf(await response.text()) : { links: [], ids: new Set<string>() };
    pages.set(url.pathname, anchors);
    const inside = anchors.links.map((link) => new URL(link, url)).filter((to) => to.origin === url.origin);
    waiting.push(...inside.map((to) => ({ url: to, from: url.pathname })));
  }
  for (const { url, from } of asked) {
    const id = decodeURIComponent(url.hash.slice(1));
    if (id && !pages.get(url.pathname)?.ids.has(id))
      dead.push(`${from} links to ${url.pathname}${url.hash}: no such place`);
  }
  return { reached: [...pages.keys()], dead: [...new Set(dead)] };
}

test('every link inside the site leads to a page and a place that exist, and every page can be reached', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { reached, dead } = await crawl(request, baseURL ?? '');
  expect(dead).toEqual([]);
  const lonely = builtPages().filter(
    (page) => page !== '/404.html' && !page.startsWith('/e') && !reached.includes(page),
  );
  expect(lonely).toEqual([]);
});

test('every page leads, at its foot, to what the story is made of and to what others can take', () => {
  const foot = ['/documents/', '/claims/', '/method/', '/corrections/', '/data/', '/embed/'];
  const lacking = builtPages().flatMap((address) => {
    const [, end] = htmlOf(address).split('<footer');
    // what stands in other sites' pages has a foot of its own
    if (end === undefined && /^\/(embed|e)\/./.test(address)) return [];
    const links = [...(end ?? '').matchAll(/ href="([^"]*)"/g)].map(
      ([, link = '']) => new URL(link, `https://x.test${address}`).pathname,
    );
    return foot.filter((each) => !links.some((link) => link.endsWith(each))).map((each) => `${address} lacks ${each}`);
  });
  expect(lacking).toEqual([]);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // an id may have a full stop in it, as passages have
      'valid-id': ['error', { relaxed: true }],
      // ARIA 1.2 lets a list or a table carry a label
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  });
  const wrong: string[] = [];
  for (const page of builtPages()) {
    const { results } = await validator.validateString(htmlOf(page), page);
    for (const { messages } of results)
      wrong.push(...messages.map((m) => `${page}:${m.line}:${m.column}  ${m.ruleId}  ${m.message}`));
  }
  expect(wrong).toEqual([]);
});

for (const address of builtPages()) {
  test(`${address} has no accessibility violation in light or dark`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(address);
    // only colours differ in the dark
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
    expect(dark.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await faultsOf(page)).toEqual([]);
  });

  test(`${address} fits a screen of 320 px, logs no error and asks no other origin for anything`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // a browser logs the status of an error page itself; that page's being an error is its purpose
      if (message.type() === 'error' && address !== '/404.html') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
        complaints.push(request.url());
    });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address, { waitUntil: 'load' });
    expect(complaints).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  // a pinned embed keeps the style that it was pinned with
  if (!address.startsWith('/e/'))
    test(`${address} has 24 px for a finger on each link and button of its own, on a screen of 320 px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze();
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    });
}
