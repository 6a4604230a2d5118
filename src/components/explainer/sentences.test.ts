import { describe, expect, it } from 'vitest';
import type { Passage, SourceDocument } from '../../model/passage.ts';
import type { SourceStanding } from '../../model/standing.ts';
import { sentenceMarks } from './sentences.ts';

const place = { file: 'content/documents/A.md', line: 1, column: 1 };

function passage(paragraph: number, sentence: number, standing: SourceStanding, letter = ''): Passage {
  const id = `A-${paragraph}.${sentence}${letter}`;
  return {
    id,
    document: 'A',
    paragraph,
    sentence,
    ...(letter && { letter }),
    text: '',
    standing,
    place,
    annotations: [],
  };
}

function marksOf(passages: Passage[], ...cited: string[]) {
  const document = { id: 'A', edition: 'digest', label: 'A', language: 'en', passages, place } satisfies SourceDocument;
  return sentenceMarks(document, new Set(cited));
}

describe('sentenceMarks', () => {
  it('gives nothing for a document without passages', () => {
    expect(marksOf([])).toEqual([]);
  });

  it('groups sentences by paragraph', () => {
    const marks = marksOf([passage(1, 1, 'stated'), passage(2, 1, 'rumour'), passage(2, 2, 'stated')]);
    expect(marks.map(({ paragraph, sentences }) => [paragraph, sentences.map(({ label }) => label)])).toEqual([
      [1, ['1.1']],
      [2, ['2.1', '2.2']],
    ]);
  });

  it.each<[string, SourceStanding[], SourceStanding]>([
    ['the softest of its statements', ['attributed', 'rumour', 'analysis'], 'rumour'],
    ['a voiced one before an absence', ['absent', 'forecast'], 'forecast'],
    ['absence where all are', ['absent', 'absent'], 'absent'],
  ])('draws a sentence on the line of %s', (_which, standings, expected) => {
    const marks = marksOf(standings.map((standing, index) => passage(1, 1, standing, 'abc'[index])));
    expect(marks[0]?.sentences[0]?.standing).toBe(expected);
  });

  it.each([
    ['one of its statements is', 'A-1.1b', true],
    ['it is as a whole', 'A-1.1', true],
    ['only its neighbour is', 'A-1.2', false],
  ])('knows whether a sentence is cited where %s', (_where, key, expected) => {
    const marks = marksOf([passage(1, 1, 'stated', 'a'), passage(1, 1, 'stated', 'b'), passage(1, 2, 'stated')], key);
    expect(marks[0]?.sentences[0]?.isCited).toBe(expected);
  });
});
