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
    leastSure: {
      stated: 'alles davon ist genannt',
      attributed: 'am wenigsten gewiss ist davon, was jemand gesagt hat',
      reported: 'am wenigsten gewiss ist davon, was nur berichtet wird',
      analysis: 'am wenigsten gewiss ist davon die Lesart eines Dokuments',
      forecast: 'am wenigsten gewiss ist davon eine Prognose',
      rumour: 'am wenigsten gewiss ist davon ein Gerücht',
      absent: 'nichts davon ist genannt',
      implied: 'am wenigsten gewiss ist davon die Lesart der Redaktion',
    },
  },
};

/** What each standing means, in German. */
export const meaningsInGerman: typeof meaningsInEnglish = {
  stated: 'das Dokument sagt es selbst',
  attributed: 'jemand hat es gesagt, und das Dokument sagt, wer',
  reported: 'das Dokument sagt „angeblich“ oder „soll“',
  analysis: 'die eigene Lesart des Dokuments',
  forecast: 'der eigene Ausblick des Dokuments',
  rumour: 'das Dokument nennt es ein Gerücht',
  absent: 'offene Ecken: niemand sagt es',
  implied: 'unsere Lesart dessen, was anderswo gesagt wird',
};
