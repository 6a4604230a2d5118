import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, FOLDER, htmlOf } from './site.ts';

const file = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const paths = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, address = '']) => new URL(address).pathname).sort();

test('the sitemap lists every page that may be found, and no other', () => {
  const listed = paths(file('sitemap-0.xml'), /<loc>([^<]+)<\/loc>/g);
  expect(listed).toEqual(builtPages().filter((address) => !htmlOf(address).includes('content="noindex"')));
  expect(file('robots.txt')).toMatch(/^Sitemap: http.*\/sitemap-index\.xml$/m);
});

test('the feed and the page list for programs link to pages and files that are there', () => {
  const built = builtPages();
  const links = [...paths(file('feed.xml'), /<link>([^<]+)<\/link>/g), ...paths(file('llms.txt'), /\]\(([^)]+)\)/g)];
  expect(links.length).toBeGreaterThan(8);
  const isThere = (address: string): boolean => built.includes(address) || existsSync(join(FOLDER, address));
  expect(links.filter((address) => !isThere(address))).toEqual([]);
});

test('the feed is well-formed XML', async ({ page }) => {
  const errors = await page.evaluate(
    (xml) => new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('parsererror').length,
    file('feed.xml'),
  );
  expect(errors).toBe(0);
});
