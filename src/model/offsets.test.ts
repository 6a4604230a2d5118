import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesIn } from './offsets.ts';

const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '海', '🐦') });

test('the place of an offset is its line and column, whatever ends the lines', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 90 }), (words, number, firstLine) => {
      const offset = number % (words.length + 1);
      const before = words.slice(0, offset).split('\n');
      expect(placesIn('a.md', words, firstLine)(offset)).toEqual({
        file: 'a.md',
        line: firstLine + before.length - 1,
        column: (before.at(-1)?.length ?? 0) + 1,
      });
    }),
  );
});

test('a text without an end of line is one line', () => {
  expect(placesIn('a.md', 'words')(4)).toEqual({ file: 'a.md', line: 1, column: 5 });
});
