import type { meaningsInEnglish, standingInEnglish } from './en-standing.ts';

const all = new Intl.ListFormat('de', { type: 'conjunction' });

/** Lists, and the words of standings, in German. */
export const standingInGerman: typeof standingInEnglish = {
  list: (items) => all.format(items),

  standing: {
    words: {
      stated: 'genannt',
      attributed: 'zugeschrieben',
      reported: 'angeblich',
      analysis: 'Einschätzung',
      forecast: 'Prognose',
      rumour: 'Gerücht',
      absent: 'nicht genannt',
      implied: 'erschlossen',
    },
    said: (speaker) => `laut ${speaker}`,
    names: {
      stated: 'genannt',
      attributed: 'zugeschrieben',
      reported: 'berichtet',
      analysis: 'Einschätzung',
      forecast: 'Prognose',
      rumour: 'Gerücht',
      absent: 'nicht genannt',
      implied: 'erschlossen',
    },
  },
};

/** What each standing means, in German. */
export const meaningsInGerman: typeof meaningsInEnglish = {
  stated: 'das Dokument sagt es selbst',
  attributed: 'das Dokument sagt, dass jemand es gesagt hat',
  reported: 'das Dokument sagt „angeblich“ oder „soll“',
  analysis: 'die eigene Lesart des Dokuments',
  forecast: 'der eigene Ausblick des Dokuments',
  rumour: 'das Dokument nennt es ein Gerücht',
  absent: 'offene Ecken: niemand sagt es',
  implied: 'unsere Lesart dessen, was anderswo gesagt wird',
};
