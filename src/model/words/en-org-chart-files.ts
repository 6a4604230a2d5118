import type { Standing } from '../standing.ts';

/** Of several things together: how sure the least sure of them is. */
export const leastSureInEnglish = {
  stated: 'all of it is stated',
  attributed: 'the least sure of it is what someone said',
  reported: 'the least sure of it is only reported',
  analysis: 'the least sure of it is a document’s own reading',
  forecast: 'the least sure of it is a forecast',
  rumour: 'the least sure of it is rumour',
  absent: 'none of it is stated',
  implied: 'the least sure of it is the editors’ own reading',
} satisfies Record<Standing, string>;

/** What a file of the chart that a reader takes away says of itself, in English. */
export const orgChartFilesInEnglish = {
  /** `note`: what dates the moment; none for one that is a day itself. */
  asOf: (moment: string, note: string): string => `As of: ${moment}${note === '' ? '' : `, ${note}`}.`,
  leastSure: (standing: Standing): string => sentence(leastSureInEnglish[standing]),
  passages: (list: readonly string[]): string => `Small numbers are passages: ${list.join(', ')}.`,
  source: (address: string): string => `From ${address}`,
};

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
