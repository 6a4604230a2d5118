import type { Standing } from '../standing.ts';

/** “one, two and three” */
const all = new Intl.ListFormat('en', { type: 'conjunction' });
const list = (items: readonly string[]): string => all.format(items);

const standings: Record<Standing, string> = {
  stated: 'stated',
  attributed: 'attributed',
  reported: 'reportedly',
  analysis: 'analysis',
  forecast: 'forecast',
  rumour: 'rumour',
  absent: 'not stated',
  implied: 'implied',
};

/** Lists, and the words of standings, in English. */
export const standingInEnglish = {
  list,

  /** The name of each standing as the key of lines lists it. */
  standing: {
    /** In a sentence or beside a mark: “reportedly”. */
    words: standings,
    /** “executives said”: `speaker` as the names have it. */
    said: (speaker: string): string => `${speaker} said`,
    names: { ...standings, reported: 'reported' } satisfies Record<Standing, string>,
  },
};

/** What each standing means, for the key of lines: no chart says it. */
export const meaningsInEnglish = {
  stated: 'the document says it itself',
  attributed: 'the document says that someone said so',
  reported: 'the document says “reportedly”',
  analysis: 'the document’s own reading',
  forecast: 'the document’s own look ahead',
  rumour: 'the document calls it rumour',
  absent: 'open corners: nobody says',
  implied: 'our reading, of what is said elsewhere',
} satisfies Record<Standing, string>;
