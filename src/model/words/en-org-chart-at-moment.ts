import { orgChartInEnglish } from './en-org-chart.ts';

const { hedged } = orgChartInEnglish.structure;

/** The words of the org chart's picture at one moment, in English. */
export const atMomentInEnglish = {
  name: (moment: string): string => `Org chart at one moment: ${moment}`,
  subtitle:
    'A box in a frame belongs to it; a line joins a frame to the unit that it is part of. Open corners: not stated.',
  /** On the line from a unit to the one that it belongs to. `standing` is left out where it is “stated”. */
  unitOf: (unit: string, standing: string | undefined): string => hedged(`unit of ${unit}`, standing),
  /** The same as a claim. */
  belongs: (unit: string, to: string): string => `${unit} is a unit of ${to}`,
  /** Over units that stand beside an organization, outside it. */
  placeless: 'What these belong to is not stated.',
  placelessSoFirmly: 'What these belong to is not stated so firmly.',
};

/** The words of the page that lets a reader choose between the pictures. */
export const picturesInEnglish = {
  choose: 'Draw',
  kinds: { between: 'before and after', moment: 'that moment alone' },
  /** Over the picture of a listed state that is folded away under the other one. */
  alone: (state: string): string => `“${state}” by itself: who belongs to what at this moment`,
};
