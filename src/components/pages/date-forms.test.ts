import { expect, it } from 'vitest';
import { dateForms } from './date-forms.ts';

it('shows each way in which a date is written once, however many are written so', () => {
  expect(dateForms(['2026-03-04', '2026', '2026-03-05', '2026~', '2027', '../2026-03-04', '2026-03-06'])).toEqual([
    '2026-03-04',
    '2026',
    '2026~',
    '../2026-03-04',
  ]);
});

it('takes a month without a year for a form of its own', () => {
  expect(dateForms(['XXXX-03-04', '2026-03-04'])).toEqual(['XXXX-03-04', '2026-03-04']);
});
