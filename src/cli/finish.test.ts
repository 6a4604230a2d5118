import { expect, test } from 'vitest';
import { finished } from './finish.ts';

const site = new URL('https://news.example/a/');

test.each([
  ['x/index.html', '<a href="/y/">y</a>', '<a href="../y/">y</a>'],
  ['404.html', '<a href="/y/">y</a>', '<a href="/a/y/">y</a>'],
  ['assets/a.css', 'a{background:url(/assets/b.png)}', 'a{background:url(b.png)}'],
  [
    'sitemap-index.xml',
    '<loc>https://news.example/sitemap-0.xml</loc>',
    '<loc>https://news.example/a/sitemap-0.xml</loc>',
  ],
])('%s is written for its address', (address, text, expected) => {
  expect(finished(address, text, site)).toBe(expected);
});
