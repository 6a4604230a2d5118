/** What a file of the chart that a reader takes away says of itself, in English. */
export const orgChartFilesInEnglish = {
  /** `note`: what dates the moment; none for one that is a day itself. */
  asOf: (moment: string, note: string): string => `As of: ${moment}${note === '' ? '' : `, ${note}`}.`,
  /** `clause`: how sure the least sure of it is. */
  leastSure: (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`,
  passages: (list: readonly string[]): string => `Small numbers are passages: ${list.join(', ')}.`,
  source: (address: string): string => `From ${address}`,
};
