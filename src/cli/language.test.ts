import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { englishIn } from '../model/words/english.fixture.ts';
import { buildSite } from './testing/builds.ts';
import { readSite, type Site } from './testing/site.ts';

type Node = DefaultTreeAdapterTypes.Node;

// The invented story in German: nothing that its site says may be left in the language of the engine's authors.
const folder = mkdtempSync(join(tmpdir(), 'language-'));
let site: Site;

beforeAll(() => {
  const settings = { CONTENT_DIR: 'stories/inselwerke', OUT_DIR: join(folder, 'site') };
  const { status, words } = buildSite({ ...settings, ASTRO_CACHE_DIR: join(folder, 'cache') });
  expect(status, words).toBe(0);
  site = readSite(join(folder, 'site'));
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What nobody reads as words. */
const CODE = new Set(['script', 'style', 'code', 'pre']);

/** All that markup says, shown, read out or kept for a script to say; not code, and not in another language. */
function wordsIn(node: Node): string[] {
  if ('value' in node) return [node.value];
  const attributes = 'attrs' in node ? node.attrs : [];
  const valueOf = (attribute: string): string | undefined => attributes.find(({ name }) => name === attribute)?.value;
  const isOther = valueOf('lang')?.startsWith('de') === false;
  if (isOther || valueOf('http-equiv') !== undefined || CODE.has(node.nodeName)) return [];
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  // an address, an id or a class is one word, and a place in the page has no language
  const said = attributes.filter(
    ({ name, value }) => /\s/.test(value) && !/^(class|d|style|src|srcset|href)$/.test(name),
  );
  return [...said.map(({ value }) => value), ...children.flatMap((child) => wordsIn(child))];
}

/** The words of a file that people read, whatever its form. */
function told(file: string, text: string): string[] {
  if (/\.(html|svg)$/.test(file)) return wordsIn(parse(text));
  return /^\/(llms\.txt|feed\.xml|oembed\/.*|data\/events\.ics)$/.test(file) ? text.split('\n') : [];
}

it('every page says that it is in German', () => {
  const pages = [...site].filter(([file]) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.filter(([, html]) => !/<html[^>]* lang="de"/.test(html)).map(([file]) => file)).toEqual([]);
});

it('no page, picture, feed or calendar says a word in English', () => {
  const files = [...site].map(([file, text]) => [file, told(file, text)] as const);
  const english = files.flatMap(([file, words]) =>
    words.filter((text) => englishIn(text.replaceAll(/https?:\S+/g, '')).length > 0).map((text) => `${file}: ${text}`),
  );
  expect(files.filter(([, words]) => words.length > 0).length).toBeGreaterThan(40);
  expect(english).toEqual([]);
});

it('its scripts have the words in German alone', () => {
  const scripts = [...site].filter(([file]) => /^\/assets\/.*\.js$/.test(file)).map(([, text]) => text);
  expect(scripts.some((text) => text.includes('ist nicht genannt'))).toBe(true);
  expect(scripts.some((text) => text.includes('is not stated'))).toBe(false);
});
