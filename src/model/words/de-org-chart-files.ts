import type { orgChartFilesInEnglish } from './en-org-chart-files.ts';

/** What a file of the chart that a reader takes away says of itself, in German. */
export const orgChartFilesInGerman: typeof orgChartFilesInEnglish = {
  asOf: (moment, note) => `Stand: ${moment}${note === '' ? '' : `, ${note}`}.`,
  leastSure: (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`,
  passages: (list) => `Kleine Zahlen sind Stellen: ${list.join(', ')}.`,
  source: (address) => `Von ${address}`,
};
