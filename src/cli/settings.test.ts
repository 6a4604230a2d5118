import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { settingsOf } from './settings.ts';

test('nothing set is the content of the project, for the address of a preview', () => {
  const nothing = {
    content: 'content',
    site: new URL('http://localhost:4321/'),
    isSiteSet: false,
    out: resolve('dist'),
  };
  expect(settingsOf({})).toEqual(nothing);
  expect(settingsOf({ CONTENT_DIR: '', SITE_URL: '', BASE_PATH: '', OUT_DIR: ' ' })).toEqual(nothing);
});

test.each([
  ['https://news.example', '', 'https://news.example/'],
  ['https://news.example/', 'a/b', 'https://news.example/a/b/'],
  ['https://news.example', '/a/b/', 'https://news.example/a/b/'],
  ['https://news.example', '//a', 'https://news.example/a/'],
])('%s with the base “%s” is served at %s', (SITE_URL, BASE_PATH, address) => {
  expect(settingsOf({ SITE_URL, BASE_PATH }).site.href).toBe(address);
});

test.each([
  [{ SITE_URL: 'news.example' }, 'SITE_URL is “news.example”'],
  [{ SITE_URL: 'ftp://news.example' }, 'SITE_URL is “ftp://news.example”'],
  [{ SITE_URL: 'https://news.example/explained' }, 'that goes into BASE_PATH'],
  [{ SITE_URL: 'https://news.example/?a' }, 'that goes into BASE_PATH'],
  [{ BASE_PATH: '/a?b' }, 'BASE_PATH is “/a?b/”'],
  [{ BASE_PATH: 'https://news.example/a' }, 'it takes a path'],
  [{ BASE_PATH: '/a/../b' }, 'it takes a path'],
])('%j is refused in a sentence', (environment, words) => {
  expect(() => settingsOf(environment)).toThrow(words);
});
