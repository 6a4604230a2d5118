import { changesInEnglish } from './en-changes.ts';
import { orgChartInEnglish } from './en-org-chart.ts';
import { standingInEnglish } from './en-standing.ts';

/** The words that a chart itself says, in English. */
export const words = {
  ...standingInEnglish,
  ...orgChartInEnglish,
  changes: changesInEnglish,
};
