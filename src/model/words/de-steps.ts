import type { stepsInEnglish } from './en-steps.ts';

/** The words between the steps of an explainer, in German. */
export const stepsInGerman: typeof stepsInEnglish = {
  name: 'Schritte',
  previous: (label) => `Voriger Schritt: ${label}`,
  next: (label) => `Nächster Schritt: ${label}`,
  only: (whole) => `Hier ist nur gezeichnet, was sich ändert; das ganze Schaubild steht bei „${whole}“.`,
};
