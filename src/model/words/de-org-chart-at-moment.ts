import { orgChartInGerman } from './de-org-chart.ts';
import type { atMomentInEnglish, picturesInEnglish } from './en-org-chart-at-moment.ts';

const { hedged } = orgChartInGerman.structure;

/** The words of the org chart's picture at one moment, in German. */
export const atMomentInGerman: typeof atMomentInEnglish = {
  name: (moment) => `Organigramm zu einem Zeitpunkt: ${moment}`,
  subtitle:
    'Ein Kasten in einem Rahmen gehört zu ihm; eine Linie verbindet einen Rahmen mit der Einheit, deren Teil er ist. Offene Ecken: nicht genannt.',
  unitOf: (unit, standing) => hedged(`Einheit von ${unit}`, standing),
  belongs: (unit, to) => `${unit} ist eine Einheit von ${to}`,
  placeless: 'Wozu diese gehören, ist nicht genannt.',
  placelessSoFirmly: 'Wozu diese gehören, ist nicht so fest genannt.',
};

/** The words of the page that lets a reader choose between the pictures, in German. */
export const picturesInGerman: typeof picturesInEnglish = {
  choose: 'Zeichnen',
  kinds: { between: 'vorher und nachher', moment: 'nur diesen Zeitpunkt' },
  alone: (state) => `„${state}“ für sich: wer zu diesem Zeitpunkt wozu gehört`,
};
