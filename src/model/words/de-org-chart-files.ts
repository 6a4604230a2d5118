import type { leastSureInEnglish, orgChartFilesInEnglish } from './en-org-chart-files.ts';

/** Of several things together: how sure the least sure of them is, in German. */
export const leastSureInGerman: typeof leastSureInEnglish = {
  stated: 'alles davon ist genannt',
  attributed: 'am wenigsten gewiss ist davon, was jemand gesagt hat',
  reported: 'am wenigsten gewiss ist davon, was nur berichtet wird',
  analysis: 'am wenigsten gewiss ist davon die Lesart eines Dokuments',
  forecast: 'am wenigsten gewiss ist davon eine Prognose',
  rumour: 'am wenigsten gewiss ist davon ein Gerücht',
  absent: 'nichts davon ist genannt',
  implied: 'am wenigsten gewiss ist davon die Lesart der Redaktion',
};

/** What a file of the chart that a reader takes away says of itself, in German. */
export const orgChartFilesInGerman: typeof orgChartFilesInEnglish = {
  asOf: (moment, note) => `Stand: ${moment}${note === '' ? '' : `, ${note}`}.`,
  leastSure: (standing) => sentence(leastSureInGerman[standing]),
  passages: (list) => `Kleine Zahlen sind Stellen: ${list.join(', ')}.`,
  source: (address) => `Von ${address}`,
};

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
