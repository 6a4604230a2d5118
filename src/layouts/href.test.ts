import { expect, it } from 'vitest';
import { href } from './href.ts';

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
