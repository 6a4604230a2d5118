import { expect, test } from 'vitest';
import { orgChartSource } from '../../charts/org-chart/data.ts';
import { harbour } from '../../charts/org-chart/harbour.fixture.ts';
import { aheadOf, layout, orgChartAt, readyFor } from './drawings.ts';

const source = orgChartSource(harbour);

test('a view that was shown a moment ago, or foreseen, is neither made nor laid out again', () => {
  const shown = orgChartAt(source, { at: 'moved' });
  orgChartAt(source, { at: 'before' });
  expect(orgChartAt(source, { at: 'moved' })).toBe(shown);
  expect(layout(orgChartAt(source, { at: 'moved' }), 860)).toBe(layout(shown, 860));
  expect(layout(shown, 300)).not.toBe(layout(shown, 860));
});

test.each([
  [1, 60],
  [1_000, 44],
  [100_000, 2],
])('of %i units %i views can be laid out ahead', (units, ahead) => {
  const [unit] = source.structure.units;
  const large = {
    ...source,
    structure: { ...source.structure, units: unit ? Array.from({ length: units }, () => unit) : [] },
  };
  expect(aheadOf(large)).toBe(ahead);
});

test('all views that are laid out ahead are known when they are asked for, and the one that is left as well', () => {
  const views = Array.from({ length: aheadOf(source) + 1 }, (_, i) => ({
    at: 'moved',
    folded: new Set([`${i}`]),
  }));
  const made = views.map((view) => orgChartAt(source, view));
  expect(views.every((view, i) => orgChartAt(source, view) === made[i])).toBe(true);
});

test('one view in two pictures is two', async () => {
  const view = { at: 'moved', picture: 'moment' } as const;
  // until it is loaded, the other picture stands for it
  expect(orgChartAt(source, view).picture).toBe('between');
  await readyFor(new URLSearchParams('picture=moment'));
  expect(orgChartAt(source, view).picture).toBe('moment');
});
