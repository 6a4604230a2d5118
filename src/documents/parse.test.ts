import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../model/lexicon/index.ts';
import { formatPlace } from '../model/place.ts';
import { namesSchema } from '../model/schemas.ts';
import { parseDocument } from './parse.ts';
import type { Vocabulary } from './vocabulary.ts';

const vocabulary: Vocabulary = {
  lexicon: lexiconOf('en'),
  names: namesSchema.parse([
    { id: 'executives', type: 'speaker', prefLabel: 'executives', cites: ['A-1.1'] },
    { id: 'mara', type: 'person', prefLabel: 'Mara Quill', altLabel: ['Quill'], cites: ['A-1.1'] },
    { id: 'gull', type: 'product', prefLabel: 'Gull', cites: ['A-1.1'] },
  ]),
};

function parse(text: string, id = 'A') {
  return parseDocument({ file: `content/documents/${id}.md`, id, text }, vocabulary);
}

/** Problems as `line:column rule`. */
function problems(text: string, id = 'A'): string[] {
  return parse(text, id).problems.map(({ place, rule }) => `${formatPlace(place).replace(/^.*\.md:/, '')} ${rule}`);
}

const HEAD = `---
edition: digest
label: A digest
language: en
original: { sha256: ${'a'.repeat(64)}, paragraphs: 9, sentences: 20 }
---
`;
const FULL = `---
edition: full
label: A document
language: en
---
`;
/** The body begins on line 7; the first item is on line 9. */
function digest(...lines: string[]): string {
  return `${HEAD}\n## Paragraph 2\n${lines.join('\n')}\n`;
}

describe('a digest', () => {
  test('gives its passages with their places, standings, speakers and whole words', () => {
    const { document, problems: found } = parse(
      digest(
        '- `2.1a` stated: Mara Quill left.',
        '- `2.1b` attributed (Executives): All stays',
        '  as it was.',
        '- `2.2` absent: No date.',
      ),
    );
    expect(found).toEqual([]);
    expect(document?.passages.map((passage) => ({ ...passage, annotations: [] }))).toEqual([
      {
        id: 'A-2.1a',
        annotations: [],
        document: 'A',
        paragraph: 2,
        sentence: 1,
        letter: 'a',
        text: 'Mara Quill left.',
        standing: 'stated',
        place: { file: 'content/documents/A.md', line: 9, column: 4 },
      },
      {
        id: 'A-2.1b',
        annotations: [],
        document: 'A',
        paragraph: 2,
        sentence: 1,
        letter: 'b',
        text: 'All stays as it was.',
        standing: 'attributed',
        speaker: 'executives',
        place: { file: 'content/documents/A.md', line: 10, column: 4 },
      },
      {
        id: 'A-2.2',
        annotations: [],
        document: 'A',
        paragraph: 2,
        sentence: 2,
        text: 'No date.',
        standing: 'absent',
        place: { file: 'content/documents/A.md', line: 12, column: 4 },
      },
    ]);
    expect(document).toMatchObject({ id: 'A', edition: 'digest', label: 'A digest', place: { line: 1, column: 1 } });
    expect(document).not.toHaveProperty('standings');
  });

  test.each<[string, string, string[]]>([
    ['a line that is no passage', digest('- `2.1` stated: One.', '', 'Two words.'), ['11:1 passage-form']],
    ['an indented line after none', digest('  hanging'), ['9:3 passage-form', '7:1 empty-story']],
    ['a star for a dash', digest('* `2.1` stated: One.'), ['9:1 passage-form', '7:1 empty-story']],
    ['no standing', digest('- `2.1`: One.'), ['9:1 passage-form', '7:1 empty-story']],
    ['no text', digest('- `2.1` stated:'), ['9:1 passage-form', '7:1 empty-story']],
    ['an unknown standing', digest('- `2.1` certain: One.'), ['9:9 passage-form', '7:1 empty-story']],
    [
      'implied, which is no standing of a source',
      digest('- `2.1` implied: One.'),
      ['9:9 passage-form', '7:1 empty-story'],
    ],
    ['no passage number', digest('- `A2` stated: One.'), ['9:4 passage-form', '7:1 empty-story']],
    ['an unknown speaker', digest('- `2.1` attributed (nobody): One.'), ['9:21 unknown-id', '7:1 empty-story']],
    ['a name that cannot speak', digest('- `2.1` attributed (Gull): One.'), ['9:21 unknown-id', '7:1 empty-story']],
    ['a letter alone', digest('- `2.1a` stated: One.'), ['9:4 passage-order']],
    ['a letter that begins with b', digest('- `2.1b` stated: One.', '- `2.1c` stated: Two.'), ['9:4 passage-order']],
    ['a letter left out', digest('- `2.1a` stated: One.', '- `2.1c` stated: Two.'), ['10:4 passage-order']],
    [
      'a letter beside a whole sentence',
      digest('- `2.1` stated: One.', '- `2.1a` stated: Two.'),
      ['10:4 passage-order'],
    ],
    ['an id twice', digest('- `2.1` stated: One.', '- `2.1` stated: Two.'), ['10:4 duplicate-id']],
    ['a sentence that goes backwards', digest('- `2.2` stated: One.', '- `2.1` stated: Two.'), ['10:4 passage-order']],
    ['a paragraph under another heading', digest('- `3.1` stated: One.'), ['9:4 passage-order']],
    ['a paragraph under no heading', `${HEAD}- \`2.1\` stated: One.`, ['7:4 passage-order']],
    [
      'a paragraph that goes backwards',
      digest('- `2.1` stated: One.', '## Paragraph 1', '- `1.1` stated: Two.'),
      ['11:4 passage-order'],
    ],
    [
      'a paragraph that the original has not',
      digest('- `2.1` stated: One.', '## Paragraph 10', '- `10.1` stated: Two.'),
      ['11:4 passage-order'],
    ],
    ['a quotation of eleven words', digest('- `2.1` stated: “a b c d e f g h i j k”.'), ['9:4 long-quotation']],
    ['no passage', digest(''), ['7:1 empty-story']],
    ['no original', digest('- `2.1` stated: One.').replace(/original.*\n/, ''), ['2:10 schema']],
    [
      'a date that is none',
      digest('- `2.1` stated: One.').replace('language: en', 'language: en\ndate: March 4'),
      ['5:7 edtf'],
    ],
    [
      'an unknown key',
      digest('- `2.1` stated: One.').replace('language: en', 'language: en\ntitel: x'),
      ['5:8 unknown-key'],
    ],
    [
      'YAML that is none',
      digest('- `2.1` stated: One.').replace('label: A digest', 'label: "A digest'),
      ['5:117 yaml'],
    ],
    ['no frontmatter', 'Only words.', ['1:1 frontmatter']],
    ['a frontmatter that never closes', '---\nedition: full\n', ['1:1 frontmatter']],
    ['an empty file', '', ['1:1 frontmatter']],
  ])('with %s is refused there', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['a quotation of ten words', digest('- `2.1` stated: “a b c d e f g h i j”.')],
    ['a hash in its text', digest('- `2.1` stated: No. {5}: <b> import x # and `code`')],
    ['CRLF line ends', digest('- `2.1` stated: One.').replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${digest('- `2.1` stated: One.')}`],
    [
      'letters beyond z',
      digest(
        ...[...Array.from('abcdefghijklmnopqrstuvwxyz'), 'aa', 'ab'].map((letter) => `- \`2.1${letter}\` stated: One.`),
      ),
    ],
  ])('with %s is read', (_, text) => {
    expect(problems(text)).toEqual([]);
  });

  test('whose file name cannot be an id is refused', () => {
    expect(problems(digest('- `2.1` stated: One.'), 'a-b')).toContain('1:1 schema');
  });
});

describe('a full edition', () => {
  const text = `${FULL}
# The *harbour* on X

Mara Quill said that it [opens](http://example.org) on March 4. It may
rain; the gulls, _reportedly_, left. “We go. We stay,” Quill
wrote.

A rumour: {x} <b>\\*import\\*</b> \`export\` &amp; so on.
In May it opened. 港口
开放。船来了。
- not a list
`;
  const { document, problems: found } = parse(text);
  const rows = document?.passages.map(({ id, standing, speaker, place, text: words }) => [
    id,
    [standing, speaker].filter(Boolean).join(' '),
    `${place.line}:${place.column}`,
    words,
  ]);

  test('gives its sentences as plain words, standing by their cues, at their places', () => {
    expect(found).toEqual([]);
    expect(rows).toEqual([
      ['A-1.1', 'stated', '7:3', 'The harbour on X'],
      ['A-2.1', 'attributed mara', '9:1', 'Mara Quill said that it opens on March 4.'],
      ['A-2.2', 'forecast', '9:65', 'It may rain; the gulls, reportedly, left.'],
      ['A-2.3', 'attributed mara', '10:38', '“We go. We stay,” Quill wrote.'],
      ['A-3.1', 'rumour', '13:1', 'A rumour: {x} <b>*import*</b> `export` & so on.'],
      ['A-3.2', 'stated', '14:1', 'In May it opened.'],
      ['A-3.3', 'stated', '14:19', '港口开放。'],
      ['A-3.4', 'stated', '15:4', '船来了。'],
      ['A-3.5', 'stated', '16:1', '- not a list'],
    ]);
  });

  test('keeps its places behind space at the end of a line', () => {
    const { document: spaced } = parse(`${FULL}One, and \nso on. Last.`);
    expect(spaced?.passages.map(({ text: words, place }) => [words, place.line, place.column])).toEqual([
      ['One, and so on.', 6, 1],
      ['Last.', 7, 8],
    ]);
  });

  test.each<[string, string, string[], string]>([
    ['sets what cue words do not', '"2.2": analysis', [], 'analysis'],
    ['reads a number of one digit as it is', '2.2: analysis', [], 'analysis'],
    ['sets a speaker', '"2.2": attributed (executives)', [], 'attributed executives'],
    ['refuses an unknown standing', '"2.2": sure', ['6:10 passage-form'], 'forecast'],
    ['refuses an unknown speaker', '"2.2": attributed (nobody)', ['6:10 unknown-id'], 'forecast'],
    ['refuses a sentence that is not there', '"9.9": stated', ['6:10 unknown-passage'], 'forecast'],
  ])('with standings in its frontmatter %s', (_, line, expected, stand) => {
    const set = text.replace('language: en', `language: en\nstandings:\n  ${line}`);
    expect(problems(set)).toEqual(expected);
    const passage = parse(set).document?.passages.find(({ id }) => id === 'A-2.2');
    expect([passage?.standing, passage?.speaker].filter(Boolean).join(' ')).toBe(stand);
  });

  test('is read by the words of its own language, also in a story of another', () => {
    const { document: german } = parse(
      `${FULL.replace('language: en', 'language: de-AT')}Vielleicht kam Quill am 4. März 2031. Es waren 1.500 Möwen.`,
    );
    expect(german?.passages.map(({ text: words, standing }) => [standing, words])).toEqual([
      ['forecast', 'Vielleicht kam Quill am 4. März 2031.'],
      ['stated', 'Es waren 1.500 Möwen.'],
    ]);
    expect(german?.passages.flatMap(({ annotations }) => annotations)).toMatchObject([
      { type: 'name', ids: ['mara'] },
      { type: 'date', edtf: '2031-03-04' },
      { type: 'quantity', value: 1500 },
    ]);
  });

  test('of which the words of doubt are not known is refused, and a digest of it is not', () => {
    const inFrench = (text: string): string => text.replace('language: en', 'language: fr');
    expect(problems(`${inFrench(FULL)}Peut-être.`)).toEqual(['4:11 schema']);
    expect(problems(inFrench(digest('- `2.1` stated: One.')))).toEqual([]);
  });

  test.each([
    ['3.10: rumour', '“3.10” is not in quotes, and is read as the number 3.1.'],
    ["'3.1': rumour\n  3.10: rumour", '“3.10” is not in quotes, and is read as the number 3.1.'],
    ['3.1: rumour\n  3.10: rumour', '“3.10” is not in quotes, and is read as the number 3.1.'],
  ])('never sets the first sentence by the number of the tenth: %s', (lines, message) => {
    const set = text.replace('language: en', `language: en\nstandings:\n  ${lines}`);
    const [problem, ...others] = parse(set).problems;
    expect([problem?.rule, problem?.message, problem?.advice, others]).toEqual(['yaml', message, "Write '3.10'.", []]);
    expect(problem?.place).toMatchObject({ line: 5 + lines.split('\n').length, column: 3 });
  });

  test('without a word is refused', () => {
    expect(problems(`${FULL}\n\n`)).toEqual(['6:1 empty-story']);
  });
});

test('no body at all makes it throw, and every place is inside the file', () => {
  const pieces = fc.constantFrom(
    '- `',
    '2.1',
    'a',
    '` ',
    'stated',
    ' (',
    'executives',
    '): ',
    ': ',
    '\n',
    '## Paragraph 2',
    '“',
    '”',
    '&amp;',
    '\\',
    '*',
    '[',
    '](',
    '.',
    '。',
    ' x',
    '> ',
  );
  fc.assert(
    fc.property(fc.constantFrom(HEAD, FULL), fc.array(pieces, { maxLength: 30 }), (head, parts) => {
      const text = head + parts.join('');
      const lines = text.split('\n');
      const { document, problems: found } = parse(text);
      for (const { place } of [...found, ...(document?.passages ?? [])]) {
        expect(place.line).toBeLessThanOrEqual(lines.length);
        expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1);
      }
      for (const passage of head === FULL ? (document?.passages ?? []) : []) {
        const start = lines[passage.place.line - 1]?.slice(passage.place.column - 1) ?? '';
        expect(start.replace('&amp;', '&').charAt(0)).toBe(passage.text.charAt(0));
      }
    }),
  );
});
