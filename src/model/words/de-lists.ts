import type { listsInEnglish } from './en-lists.ts';

const figures = new Intl.NumberFormat('de');

/** Long lists in parts, and what a story of many documents or units says in place of a whole list, in German. */
export const listsInGerman: typeof listsInEnglish = {
  parts: 'Teile dieser Liste',
  partsAgain: 'Teile dieser Liste, noch einmal',
  part: (number, last) => `Teil ${number} von ${last}`,
  earlier: 'Zurück',
  later: 'Weiter',
  range: (from, to, all) => `${figures.format(from)} bis ${figures.format(to)} von ${figures.format(all)}`,
  speaking: 'Die Dokumente, die es sagen',
  allDocuments: (documents) => `Alle ${figures.format(documents)} Dokumente`,
  entries: (entries, parts) => `Es sind ${figures.format(entries)} Einträge, aufgeführt in ${parts} Teilen.`,
};
