import { expect, it } from 'vitest';
import { datetimeOf } from './datetime.ts';

it.each([
  ['2031-03-14', '2031-03-14'],
  ['2031-03', '2031-03'],
  ['1893', '1893'],
  ['2031-03-14T09:30:00Z', '2031-03-14T09:30:00Z'],
  ['2031-03-14T09:30+08:00', '2031-03-14T09:30+08:00'],
  ['2031-03-14T09:30', '2031-03-14T09:30'],
  ['XXXX-03-04', '03-04'],
])('%s is a time to a machine', (edtf, datetime) => {
  expect(datetimeOf(edtf)).toBe(datetime);
});

it.each([
  '[..2031-03-03]',
  '1893/',
  '1893~',
  '189X',
  'XXXX-03',
  '2031-03-14T09:30:00Z?',
  '2031-03-14T09:30+08',
  '2031-XX-04',
  '2031-21-01/..',
  '2031-21',
  '0000',
])('%s is not a time that HTML can say', (edtf) => {
  expect(datetimeOf(edtf)).toBeUndefined();
});
