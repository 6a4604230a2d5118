import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../model/lexicon/index.ts';
import { namesSchema } from '../model/schemas.ts';
import { copiedRuns, runsOf } from './copied-run.ts';
import { parseDocument } from './parse.ts';
import { verifyDigest } from './verify.ts';

const vocabulary = {
  lexicon: lexiconOf('en'),
  names: namesSchema.parse([
    { id: 'trust', type: 'organization', prefLabel: 'Harbour Trust', altLabel: ['the Trust'], cites: ['A-1.1'] },
    { id: 'lab', type: 'unit', prefLabel: 'Harbour Trust Tide Lab', cites: ['A-1.1'] },
    { id: 'mara', type: 'person', prefLabel: 'Mara Quill', cites: ['A-1.1'] },
  ]),
};

const ORIGINAL = `The Harbour Trust Tide Lab was shut on March 4, 2026. Mara Quill wrote: “we go. we stay.” Nobody else spoke.

The Trust spent 3,800 pounds, or 12 per cent of its open‑ended grant, on four boats that nobody ever sailed. It is over.
`;

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function problems(items: string, original = ORIGINAL, head: Record<string, unknown> = {}): string[] {
  const sha256 = createHash('sha256').update(bytes(ORIGINAL)).digest('hex');
  const facts = { sha256, paragraphs: 2, sentences: 5, ...head };
  const text = `---\nedition: digest\nlabel: A digest\nlanguage: en\noriginal: ${JSON.stringify(facts)}\n---\n${items}\n`;
  const { document, problems: found } = parseDocument({ file: 'A.md', id: 'A', text }, vocabulary);
  expect(found).toEqual([]);
  if (!document) throw new Error('no document');
  return verifyDigest(document, bytes(original), vocabulary).map(
    ({ place, rule }) => `${place.line}:${place.column} ${rule}`,
  );
}

function passage(words: string, number = '1.1'): string {
  return `## Paragraph ${number.charAt(0)}\n- \`${number}\` stated: ${words}`;
}

test('a digest that says what its original says has no problems', () => {
  const first =
    '## Paragraph 1\n- `1.1` stated: On 4 March 2026 the Harbour Trust Tide Lab closed.\n- `1.2` stated: Mara Quill put “we go. we stay.” in writing.';
  const second = '## Paragraph 2\n- `2.1` stated: Harbour Trust paid 3 800 for 4 boats, twelve percent of a grant.';
  expect(problems(`${first}\n\n${second}`)).toEqual([]);
});

test('an original in another language is read by the words of that one', () => {
  const german = 'Am 4. März 2026 zahlte der Harbour Trust 3.800 Pfund.';
  const sha256 = createHash('sha256').update(bytes(german)).digest('hex');
  const original = { sha256, paragraphs: 1, sentences: 1 };
  const head = `---\nedition: digest\nlabel: A digest\nlanguage: de\noriginal: ${JSON.stringify(original)}\n---\n`;
  const text = `${head}${passage('On 4 March 2026 the Harbour Trust paid 3,800.')}\n`;
  const { document } = parseDocument({ file: 'A.md', id: 'A', text }, vocabulary);
  expect(document && verifyDigest(document, bytes(german), vocabulary)).toEqual([]);
});

describe('a passage that does not agree with its sentence is found where it stands', () => {
  test.each<[string, string, string[]]>([
    ['a changed figure', passage('It spent 3,900 pounds.', '2.1'), ['8:4 wrong-sentence']],
    ['a changed share', passage('It was 13 per cent.', '2.1'), ['8:4 wrong-sentence']],
    ['a figure of another unit', passage('It was 12 metres.', '2.1'), ['8:4 wrong-sentence']],
    ['another count in words', passage('There were five boats.', '2.1'), ['8:4 wrong-sentence']],
    ['a changed date', passage('It closed on March 5, 2026.'), ['8:4 wrong-sentence']],
    ['a date made softer', passage('It closed on March 4.'), ['8:4 wrong-sentence']],
    ['a name of another sentence', passage('Mara Quill closed it.'), ['8:4 wrong-sentence']],
    ['words nobody wrote', passage('She wrote “we leave”.', '1.2'), ['8:4 wrong-sentence']],
    ['a capital nobody wrote', passage('She wrote “We go”.', '1.2'), ['8:4 wrong-sentence']],
    ['the wrong sentence', passage('Mara Quill wrote.', '1.3'), ['8:4 wrong-sentence']],
    ['a sentence that is not there', passage('It ended.', '1.9'), ['8:4 wrong-sentence']],
    [
      'eight words in a row',
      passage('The report: of its open-ended grant, on FOUR boats that nobody sailed.', '2.1'),
      ['8:4 copied-run'],
    ],
    ['a shorter name inside a longer one', passage('Harbour Trust shut it on 4 March 2026.'), []],
    ['seven words in a row', passage('It spoke of its open-ended grant, on four boats.', '2.1'), []],
    ['nothing that can be compared', passage('Something ended.', '2.2'), []],
  ])('%s', (_, items, expected) => {
    expect(problems(items)).toEqual(expected);
  });
});

describe('an original that is not the one named is found', () => {
  const sound = passage('Something ended.', '2.2');
  test.each<[string, string, object, string[]]>([
    ['a changed byte', ORIGINAL.replace('over', 'done'), {}, ['1:1 original-changed']],
    ['a sentence more', `${ORIGINAL.trim()} More.\n`, {}, ['1:1 original-changed', '1:1 original-counts']],
    ['other counts', ORIGINAL, { sentences: 6 }, ['1:1 original-counts']],
    ['nothing at all', '', {}, ['1:1 original-changed', '1:1 original-counts', '8:4 wrong-sentence']],
  ])('%s', (_, original, head, expected) => {
    expect(problems(sound, original, { ...head })).toEqual(expected);
  });
});

describe('eight words in a row are copied', () => {
  const original = runsOf('One two three four five six seven eight nine ten. 一二三四五六七八九十');
  test.each<[string, string[]]>([
    ['zero one two three four five six seven eight zero', ['one two three four five six seven eight']],
    ['ONE, two: three four five six seven eight nine ten!', ['ONE, two: three four five six seven eight nine ten']],
    ['one two three four five six seven', []],
    ['one two three four “five” six seven eight nine', []],
    ['“one two three four five six seven eight” nine', []],
    ['one two three four zero five six seven eight', []],
    ['他说一二三四五六七八。', ['一二三四五六七八']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(copiedRuns(text, original).map(({ words }) => words)).toEqual(expected);
  });

  test('a text that is copied whole is one run, whatever its marks', () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 8, maxLength: 20 }),
        fc.constantFrom(' ', ', ', '. ', '\n', ' – '),
        (words, joint) => {
          const [run, ...more] = copiedRuns(words.join(joint).toUpperCase(), runsOf(words.join(' ')));
          expect([run?.start, run?.end, more.length]).toEqual([0, words.join(joint).length, 0]);
        },
      ),
    );
  });
});
