/** The words between the steps of an explainer, in English. */
export const stepsInEnglish = {
  name: 'Steps',
  previous: (label: string): string => `Previous step: ${label}`,
  next: (label: string): string => `Next step: ${label}`,
  /** Under a small picture; `whole` is the label of the state that is drawn whole. */
  only: (whole: string): string => `Only what changes is drawn here; the whole chart is at “${whole}”.`,
};
