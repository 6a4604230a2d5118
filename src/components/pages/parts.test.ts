import { describe, expect, it } from 'vitest';
import { addressOfPart, laterParts, linkedParts, partsOf } from './parts.ts';

describe('partsOf', () => {
  it('keeps every item once and in order', () => {
    expect(partsOf([1, 2, 3, 4, 5], 2).map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('makes one part of a list that is as long as a part', () => {
    expect(partsOf([1, 2], 2)).toEqual([{ number: 1, last: 1, items: [1, 2], range: [1, 2, 2] }]);
  });

  it('makes one part without items of an empty list', () => {
    expect(partsOf([], 2)).toMatchObject([{ number: 1, last: 1, items: [] }]);
  });

  it('says which items of how many a part has', () => {
    expect(partsOf(['a', 'b', 'c'], 2).map(({ range }) => range)).toEqual([
      [1, 2, 3],
      [3, 3, 3],
    ]);
  });
});

it('leaves the first part at the address of its list', () => {
  expect([1, 2].map((number) => addressOfPart('/names/', number))).toEqual(['/names/', '/names/list/2/']);
  expect(laterParts(partsOf([1, 2, 3], 1)).map(({ params }) => params.part)).toEqual(['2', '3']);
});

it.each([
  [{ number: 1, last: 1 }, [1]],
  [{ number: 1, last: 9 }, [1, 2, 3, 9]],
  [{ number: 5, last: 9 }, [1, 3, 4, 5, 6, 7, 9]],
  [{ number: 9, last: 9 }, [1, 7, 8, 9]],
])('links of part %o lead to the ends and to its neighbours', (part, numbers) => {
  expect(linkedParts(part)).toEqual(numbers);
});
