import { expect, it } from 'vitest';
import { hasWord, typedWords } from './typed.ts';

it('takes the words of a search without the signs around them, each once', () => {
  expect(typedWords('  (Pier), "shut" pier-head 3.2 … Pier')).toEqual(['Pier', 'shut', 'pier-head', '3.2']);
});

const page = {
  meta: { title: 'Harbour' },
  content: 'The Pier-Head’s café was re\u00ADopened. 海港信托 shut it: 480 berths.',
};

it.each(['pier', 'Pier-Head', 'pierhead', "head's", 'cafe', 'CAFÉ', 'reopen', 'harb', 'berth', '48', '海港', '信托'])(
  'finds %s, which a word of the page begins with',
  (word) => {
    expect(hasWord(page, word)).toBe(true);
  },
);

it.each(['pierx', 'ier', 'eopened', '80', 'shutx', '港海'])('does not find %s, which none begins with', (word) => {
  expect(hasWord(page, word)).toBe(false);
});
