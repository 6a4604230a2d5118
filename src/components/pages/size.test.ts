import { expect, it } from 'vitest';
import type { SourceDocument } from '../../model/passage.ts';
import { sizeOf } from './size.ts';

const passages = ['1.1a', '1.1b', '2.1', '2.2'].map((id) => {
  const [paragraph, sentence] = id.replace(/[a-z]/, '').split('.').map(Number);
  return { id: `A-${id}`, document: 'A', paragraph, sentence };
});

it('counts the paragraphs and sentences that have passages where there is no original', () => {
  const document = { passages } as unknown as SourceDocument;
  expect(sizeOf(document)).toEqual({ paragraphs: 2, sentences: 3, statements: 4 });
});

it('takes the counts of the original where they are known, though some sentences have no passage', () => {
  const document = { passages, original: { paragraphs: 5, sentences: 9 } } as unknown as SourceDocument;
  expect(sizeOf(document)).toEqual({ paragraphs: 5, sentences: 9, statements: 4 });
});

it('counts nothing in a document without passages', () => {
  expect(sizeOf({ passages: [] } as unknown as SourceDocument)).toEqual({ paragraphs: 0, sentences: 0, statements: 0 });
});
