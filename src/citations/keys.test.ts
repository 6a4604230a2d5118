import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentNumber, findBareKeys, findCitations, formatCitation, indexPassages, resolveKey } from './keys.ts';
import { smallStory } from './testing/small-story.ts';

const id = fc
  .tuple(
    fc.constantFrom('A', 'B', 'Doc2'),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom('', 'a', 'c', 'aa'),
  )
  .map(([document, paragraph, sentence, letter]) => `${document}-${paragraph}.${sentence}${letter}`);
/** Text without brackets and at signs. */
const words = fc.string({ unit: fc.constantFrom('a', ' ', '.', '“', '海', '\u{1F6A2}', '\n', ';') });

test('keys that are written are read again, each at its place', () => {
  fc.assert(
    fc.property(words, fc.array(id, { minLength: 1, maxLength: 4 }), words, (before, ids, after) => {
      const text = before + formatCitation(ids) + after;
      const [group, ...others] = findCitations(text);
      expect(others).toEqual([]);
      expect(group?.keys.map(({ key }) => key)).toEqual(ids);
      expect(text.slice(group?.start, group?.end)).toBe(formatCitation(ids));
      for (const { key, start } of group?.keys ?? []) expect(text.startsWith(key, start)).toBe(true);
    }),
  );
});

test('any text is read without complaint, and groups lie in order inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('[', ']', '@', ';', 'A', '-', '1', '.', ' ', 'a') }), (text) => {
      let last = 0;
      for (const { start, end, keys } of findCitations(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^\[[^\][]*@[^\][]*\]$/);
        for (const { key, start: at } of keys) expect(text.slice(at, at + key.length)).toBe(key);
        last = end;
      }
    }),
  );
});

describe('what is wrong in a bracket stays in its keys', () => {
  test.each<[string, string[]]>([
    ['[@A-1.1]', ['A-1.1']],
    ['[ @A-1.1 ;@B-2.1b ]', ['A-1.1', 'B-2.1b']],
    ['[@A-1.1, p. 3]', ['A-1.1, p. 3']],
    ['[see @A-1.1]', ['see @A-1.1']],
    ['[@]', ['']],
    ['[@A-1.1;]', ['A-1.1']],
    ['[a note] and (B-1.1)', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(findCitations(text).flatMap(({ keys }) => keys.map(({ key }) => key))).toEqual(expected);
  });
});

test('a key outside of brackets is found, an address is not', () => {
  const text = 'It rains @A-1.1, [@B-1.1], mara@A-1.example, @home';
  expect(findBareKeys(text)).toEqual([{ key: 'A-1.1', start: 10 }]);
});

const { documents } = smallStory('A-1.1a: One.\nA-1.1b: Two.\nA-1.2: Three.\nB-1.1: Four.');

describe('a key names', () => {
  test.each<[string, string[] | undefined]>([
    ['A-1.1a', ['A-1.1a']],
    ['A-1.1', ['A-1.1a', 'A-1.1b']],
    ['A-1.2', ['A-1.2']],
    ['A-1.1c', undefined],
    ['A-1.2a', undefined],
    ['C-1.1', undefined],
    ['a-1.1', undefined],
    ['', undefined],
  ])('%s', (key, expected) => {
    expect(resolveKey(key, documents)?.map((passage) => passage.id)).toEqual(expected);
  });
});

test('an index has each statement, and each sentence with all its statements', () => {
  const index = indexPassages(documents.flatMap(({ passages }) => passages));
  expect([...index].map(([key, passages]) => `${key} ${passages.length}`)).toEqual([
    'A-1.1a 1',
    'A-1.1 2',
    'A-1.1b 1',
    'A-1.2 1',
    'B-1.1 1',
  ]);
});

test('documents are numbered from 1, and one that is not there has no number', () => {
  expect([...documents].map(({ id }) => documentNumber(id, documents))).toEqual(documents.map((_, index) => index + 1));
  expect(documentNumber('Z', documents)).toBeUndefined();
});
