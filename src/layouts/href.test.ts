import { expect, it } from 'vitest';
import { hostOf, href } from './href.ts';

it.each([
  ['timeline/', '/timeline/'],
  ['/timeline/#opening', '/timeline/#opening'],
  ['', '/'],
])('writes %j from the root', (path, expected) => {
  expect(href(path)).toBe(expected);
});

it.each(['https://example.org/', '//example.org/', 'mailto:a@example.org'])(
  'throws on %j, which leads out of the site',
  (path) => {
    expect(() => href(path)).toThrow('not inside the site');
  },
);

it.each([
  ['https://www.example.org/a/b?c', 'example.org'],
  ['https://wwwater.example.org:8080/', 'wwwater.example.org:8080'],
])('names the site of %j', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
