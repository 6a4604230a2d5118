import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { formatPlace } from '../model/place.ts';
import { verify, verifyContent } from './verify.ts';

const ORIGINAL = new TextEncoder().encode('The old pier at Northwind was closed on March 4. It stays shut.\n');
const SHA256 = createHash('sha256').update(ORIGINAL).digest('hex');

const FILES: Readonly<Record<string, string>> = {
  'story.yaml': 'language: en\n',
  'names.yaml': '- { id: northwind, type: organization, prefLabel: Northwind, cites: [A-1.1] }\n',
  'documents/A.md': `---
edition: digest
label: A note
language: en
original: { sha256: ${SHA256}, paragraphs: 1, sentences: 2, file: a.txt }
---

## Paragraph 1

- \`1.1\` stated: Northwind’s pier shut on March 4.
`,
  'explainers/one.mdx': '---\ntitle: One\n---\n\nNothing but words.\n',
};

/** The problems of rules that verifying adds, for files that differ from the sound ones. */
function problems(changed: Readonly<Record<string, string>>, originals = new Map([['a.txt', ORIGINAL]])): string[] {
  const files = Object.entries({ ...FILES, ...changed }).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  const own = /^(?:original-|wrong-sentence|copied-run)/;
  return verify(new Map(files), 'story', originals)
    .problems.filter(({ rule }) => own.test(rule))
    .map(({ place, rule }) => `${formatPlace(place)} ${rule}`);
}

describe('verify holds every digest of a story against its original', () => {
  const digest = FILES['documents/A.md'] ?? '';
  test.each<[string, Record<string, string>, string[]]>([
    ['a sound story', {}, []],
    [
      'a changed date',
      { 'documents/A.md': digest.replace('March 4', 'March 5') },
      ['story/documents/A.md:10:4 wrong-sentence'],
    ],
    [
      'another hash',
      { 'documents/A.md': digest.replace(SHA256, 'a'.repeat(64)) },
      ['story/documents/A.md:1:1 original-changed'],
    ],
    [
      'a file that is not there',
      { 'documents/A.md': digest.replace('a.txt', 'b.txt') },
      ['story/documents/A.md:1:1 original-missing'],
    ],
    ['no file name, and the hash finds it', { 'documents/A.md': digest.replace(', file: a.txt', '') }, []],
    [
      'no file name, and no hash finds it',
      { 'documents/A.md': digest.replace(', file: a.txt', '').replace(SHA256, 'a'.repeat(64)) },
      ['story/documents/A.md:1:1 original-missing'],
    ],
    [
      'copied words in an explainer',
      { 'explainers/one.mdx': 'Now the old pier at\nNorthwind was closed on March.' },
      ['story/explainers/one.mdx:1:5 copied-run'],
    ],
    [
      'copied words in quoted YAML',
      { 'story.yaml': 'language: en\ntitle: "The old pier at Northwind was closed on March 4"' },
      ['story/story.yaml:2:9 copied-run'],
    ],
  ])('%s', (_, changed, expected) => {
    expect(problems(changed)).toEqual(expected);
  });
});

test('a folder that is not there is one sentence, not a stack trace', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await verifyContent('content', 'no-such-folder')).toBe(false);
  expect(error.mock.calls).toEqual([
    ['There is no folder no-such-folder that can be read. npm run verify -- --originals DIR'],
  ]);
  error.mockRestore();
});

test('a problem is told with a path that opens from where the command runs', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  for (const story of ['e2e/stories/nowhere', 'e2e/stories/full-edition']) await verifyContent(story, 'src/model');
  expect(error.mock.calls).toEqual([[expect.stringMatching(/^e2e\/stories\/nowhere:1:1 {2}missing-file/)]]);
  error.mockRestore();
  log.mockRestore();
});
