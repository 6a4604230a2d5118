import type { words as en } from './chart.en.ts';
import { changesInGerman } from './de-changes.ts';
import { orgChartInGerman } from './de-org-chart.ts';
import { standingInGerman } from './de-standing.ts';

/** The words that a chart itself says, in German. */
export const words: typeof en = {
  ...standingInGerman,
  ...orgChartInGerman,
  changes: changesInGerman,
};
