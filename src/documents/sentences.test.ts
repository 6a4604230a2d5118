import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../model/lexicon/index.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';

const lexicon = lexiconOf('en');

describe('a paragraph is split where its sentences end, and only there', () => {
  // A bar is where a sentence ends.
  test.each([
    'She left.| He stayed.',
    'She left!| Did he?| He did.',
    'It opened in 2019.| He became its head.',
    'It opened in the 1990s.| Mara Quill was its head.',
    'It cost 3.5 million.| Then 4.| Then more.',
    'He joined the U.S. Navy in Apr. 1990.| The U.S. then waited.',
    'They sailed for the U.S.| The sea was calm.',
    'Dr. Quill and Mr. A. B. Tern met J.K. Moor at 5 p.m.| They left.',
    'They met at 5 p.m. on Pier 4.',
    'See no. 5 of vol. 3, fig. 2.| He said no.| Five left.',
    'Harbour Trust Inc. won, e.g. twice, i.e. often, etc.| It grew.',
    'She posted: “me leaving. bye my gulls.” The post was short.'.replace('.” ', '.”| '),
    '“We go. We stay. We wait,” she said.| He nodded.',
    '“Why?” she asked.| “Why not!” Mara Quill said.| “So?”| Nobody spoke.',
    'He said “We go. We stay.”| Then he went.',
    'He wrote "We go. We stay." and left.',
    'It rained (or so it seemed. Really.) all day.| (It stopped.)| Then it snowed.',
    'Wait... what?!| Yes.',
    '港口开放。|船来了！|他说：「走吧。不要等。」|然后离开。',
    'The Trust (信托) opened 海鸥实验室。|It is big.| 他很高兴。',
    'The version is Gull-1.8B.| It runs at node.js speed.',
    'One line without an end',
  ])('%s', (marked) => {
    const paragraph = marked.replaceAll('|', '');
    const expected = marked.split('|').map((sentence) => sentence.trim());
    expect(sentencesOf(paragraph, lexicon).map(({ text }) => text)).toEqual(expected);
  });

  test('a quotation of more than forty words is split where its own sentences end', () => {
    const long = `“${'We go on and on here. '.repeat(9).trim()}”`;
    expect(sentencesOf(long, lexicon)).toHaveLength(9);
  });

  test('an empty paragraph has no sentence', () => {
    expect(sentencesOf('', lexicon)).toEqual([]);
  });
});

test('sentences hold every character but space, in order, at their offsets', () => {
  const words = fc.constantFrom(
    'Mara',
    'said',
    '“',
    '”',
    '(',
    ')',
    '.',
    '?',
    '。',
    'U.S.',
    '3.5',
    '港口',
    'the',
    '’',
    '"',
    ' ',
    '\u{1F600}',
  );
  fc.assert(
    fc.property(
      fc.array(words).map((parts) => parts.join(' ')),
      (paragraph) => {
        const sentences = sentencesOf(paragraph, lexicon);
        for (const { text, start, end } of sentences) expect(paragraph.slice(start, end)).toBe(text);
        expect(
          sentences
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(paragraph.replace(/\s/g, ''));
      },
    ),
  );
});

test('the paragraphs of a text are its lines that are not empty', () => {
  expect(paragraphsOf('\nOne.\r\n\n  \n Two. \n\n')).toEqual(['One.', 'Two.']);
});
