/** Long lists in parts, and what a story of many documents or units says in place of a whole list, in English. */
export const listsInEnglish = {
  parts: 'Parts of this list',
  /** The same again, after the list. */
  partsAgain: 'Parts of this list, again',
  /** Of a link to one part: “Part 3 of 9”. */
  part: (number: number, last: number): string => `Part ${number} of ${last}`,
  earlier: 'Earlier',
  later: 'Later',
  /** “251 to 500 of 2,689” */
  range: (from: number, to: number, all: number): string =>
    `${from.toLocaleString('en')} to ${to.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  /** Over the cells of a claim, where no document has a column of its own. */
  speaking: 'The documents that say it',
  allDocuments: (documents: number): string => `All ${documents.toLocaleString('en')} documents`,
  entries: (entries: number, parts: number): string =>
    `There are ${entries.toLocaleString('en')} entries, listed in ${parts} parts.`,
};
