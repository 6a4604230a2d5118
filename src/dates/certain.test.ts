import { expect, it } from 'vitest';
import { certainOf } from './index.ts';

it.each([
  ['2026', { start: '2026' }],
  ['2026-03', { start: '2026-03' }],
  ['2026-03-14', { start: '2026-03-14' }],
  ['2026-03-14T09:30:00Z', { start: '2026-03-14T09:30:00Z' }],
  ['2029/2031-05', { start: '2029', end: '2031-05' }],
  ['2029/..', { start: '2029' }],
  ['2029/', { start: '2029' }],
  ['../2031', { end: '2031' }],
  ['2029~/2031', { end: '2031' }],
])('%s can be written as it is, and no more exactly', (edtf, date) => {
  expect(certainOf(edtf)).toEqual(date);
});

it.each([
  'XXXX-03-04',
  '[..XXXX-03-03]',
  '[2026-03-04..]',
  '[2026,2027]',
  '{2026,2027}',
  '2026?',
  '2026~',
  '2026%',
  '202X',
  '2026-XX',
  '2026-03-XX',
  '2026-21',
  '2026-33',
  '-0044',
  '0000',
  'Y170000002',
  'XXXX-03-04/XXXX-03-06',
])('nothing of %s is certain enough for a plain date', (edtf) => {
  expect(certainOf(edtf)).toBeUndefined();
});
