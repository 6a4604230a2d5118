import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('writes a header, then a line a row, each ended by CRLF', () => {
  expect(csvOf(['id', 'text'], [{ id: 'a', text: 'one' }, { id: 'b' }])).toBe('id,text\r\na,one\r\nb,\r\n');
});

it('writes the header alone where there are no rows', () => {
  expect(csvOf(['id'], [])).toBe('id\r\n');
});

it('quotes commas, quotes and line breaks', () => {
  expect(csvOf(['text'], [{ text: 'a, "b"\nc' }])).toBe('text\r\n"a, ""b""\nc"\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('lets no spreadsheet run %j', (text) => {
  expect(csvOf(['text'], [{ text }])).toContain(`'${text}`);
});

it('is read back by another parser as it was, but for formulas', () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      const text = csvOf(
        ['a', 'b'],
        rows.map(([a, b]) => ({ a, b })),
      );
      expect(csvParseRows(text)).toEqual([['a', 'b'], ...rows]);
    }),
  );
});
