import { describe, expect, it } from 'vitest';
import { hasView, withPart, type Part } from './part.ts';

describe('withPart', () => {
  it.each<[string, Part, string]>([
    ['', { at: 'moved' }, 'at=moved'],
    ['at=moved', { at: 'above' }, 'at=above'],
    ['at=moved&from=before', { from: '' }, 'at=moved'],
    ['at=moved', { from: undefined }, 'at=moved'],
    ['lang=en&at=moved', { standing: 'stated' }, 'lang=en&at=moved&standing=stated'],
    ['folded=docks', { folded: '' }, 'folded='],
    ['folded=docks', { folded: undefined }, ''],
  ])('makes of “%s” with %j “%s”', (search, part, query) => {
    expect(withPart(new URLSearchParams(search), part).toString()).toBe(query);
  });

  it('leaves the query that it was given alone', () => {
    const search = new URLSearchParams('at=moved');
    withPart(search, { at: 'above' });
    expect(search.get('at')).toBe('moved');
  });
});

describe('hasView', () => {
  it.each([
    ['', false],
    ['lang=en', false],
    ['at=', true],
    ['lang=en&folded=', true],
  ])('of “%s” is %s', (search, is) => {
    expect(hasView(new URLSearchParams(search))).toBe(is);
  });
});
