import { describe, expect, it } from 'vitest';
import { hitOf, partsOf, type FoundPage } from './hits.ts';

const page: FoundPage = {
  url: '/b/documents/B/',
  raw_url: '/documents/B/',
  content: 'This is the old pier',
  excerpt: 'the old <mark>pier</mark>',
  meta: { title: 'A letter' },
  anchors: [
    { id: 'main', location: 0 },
    { id: 'B-1.1', location: 4 },
    { id: 'B-1.2a', location: 20 },
    { id: 'numbers', location: 60 },
  ],
  weighted_locations: [
    { balanced_score: 1, location: 8 },
    { balanced_score: 3, location: 25 },
    { balanced_score: 2, location: 61 },
    { balanced_score: 1, location: 26 },
  ],
};

describe('hitOf', () => {
  it('leads to the passage in which the words stand closest, and lists the others', () => {
    expect(hitOf(page)).toEqual({
      title: 'A letter',
      address: 'documents/B/#B-1.2a',
      excerpt: [
        { text: 'the old ', isMarked: false },
        { text: 'pier', isMarked: true },
      ],
      passages: ['B-1.2a', 'B-1.1'],
    });
  });

  it('leads to the page where the words stand before its first part, or nowhere in its text', () => {
    expect(hitOf({ ...page, weighted_locations: [{ balanced_score: 1, location: 2 }] }).address).toBe('documents/B/');
    expect(hitOf({ ...page, weighted_locations: [] }).address).toBe('documents/B/');
    expect(hitOf({ ...page, url: '/', raw_url: '/', weighted_locations: [] }).address).toBe('');
  });
});

describe('partsOf', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['<mark>a</mark> b <mark>c</mark>', ['[a]', ' b ', '[c]']],
    ['&lt;img onerror=x&gt; &amp;lt; &quot;&#39;', ['<img onerror=x> &lt; "\'']],
    ['<img src=x>', ['<img src=x>']],
  ])('%s becomes %j, which is text', (excerpt, expected) => {
    expect(partsOf(excerpt).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))).toEqual(expected);
  });
});
