import type { Standing } from '../../model/standing.ts';

/**
 * The last part of the class of a standing's line: `rp` for `ln-rp` (a rule over a fact) and `s-rp` (under the word that
 * says it).
 */
export const LINES: Readonly<Record<Standing, string>> = {
  stated: 'st',
  attributed: 'at',
  reported: 'rp',
  analysis: 'an',
  forecast: 'fc',
  rumour: 'ru',
  absent: 'ab',
  implied: 'im',
};
