import { expect, test } from 'vitest';
import { orgChartSource } from '../../charts/org-chart/data.ts';
import { harbour } from '../../charts/org-chart/harbour.fixture.ts';
import { layout, orgChartAt, readyFor } from './drawings.ts';

const source = orgChartSource(harbour);

test('a view that was shown a moment ago, or foreseen, is neither made nor laid out again', () => {
  const shown = orgChartAt(source, { at: 'moved' });
  orgChartAt(source, { at: 'before' });
  expect(orgChartAt(source, { at: 'moved' })).toBe(shown);
  expect(layout(orgChartAt(source, { at: 'moved' }), 860)).toBe(layout(shown, 860));
  expect(layout(shown, 300)).not.toBe(layout(shown, 860));
});

test('one view in two pictures is two', async () => {
  const view = { at: 'moved', picture: 'moment' } as const;
  // until it is loaded, the other picture stands for it
  expect(orgChartAt(source, view).picture).toBe('between');
  await readyFor(new URLSearchParams('picture=moment'));
  expect(orgChartAt(source, view).picture).toBe('moment');
});
