import { changesInGerman, openInGerman } from './de-changes.ts';
import { correctionsInGerman } from './de-corrections.ts';
import { dataInGerman } from './de-data.ts';
import { embedsInGerman } from './de-embeds.ts';
import { listsInGerman } from './de-lists.ts';
import { methodInGerman } from './de-method.ts';
import { orgChartInGerman } from './de-org-chart.ts';
import { picturesInGerman } from './de-org-chart-at-moment.ts';
import { pagesInGerman } from './de-pages.ts';
import { renditionsInGerman } from './de-pictures.ts';
import { searchInGerman } from './de-search.ts';
import { meaningsInGerman, standingInGerman } from './de-standing.ts';
import { stepsInGerman } from './de-steps.ts';
import { spelled, timelineInGerman } from './de-timeline.ts';
import { timelineLiveInGerman } from './de-timeline-live.ts';
import type { en } from './en.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The words of the interface in German. */
export const de: typeof en = {
  ...pagesInGerman,
  ...orgChartInGerman,
  method: methodInGerman,
  corrections: correctionsInGerman,
  steps: stepsInGerman,
  renditions: renditionsInGerman,
  search: searchInGerman,
  data: dataInGerman,
  pictures: picturesInGerman,
  embeds: embedsInGerman,
  lists: listsInGerman,
  ...standingInGerman,
  standing: { ...standingInGerman.standing, meanings: meaningsInGerman },
  spelled,

  site: {
    skip: 'Zum Inhalt',
    pages: 'Seiten',
    promise:
      'Jeder Satz und jedes Zeichen der Geschichte aus den Dokumenten steht auf einer nummerierten Stelle; was aus keinem Dokument kommt, ist als Wort der Redaktion gekennzeichnet. Nichts wird fester gesagt, als seine Quelle es sagt. Keine Anfrage verlässt diese Website.',
    footer: 'Wie sie gemacht ist',
  },

  pages: {
    story: 'Geschichte',
    orgChart: 'Organigramm',
    timeline: 'Zeitleiste',
    documents: 'Dokumente',
    names: 'Namen',
    claims: 'Behauptungen',
    unknowns: 'Unbekanntes',
    method: 'Methode',
  },

  story: {
    kicker: (documents) => `erklärt aus ${documents === 1 ? 'einem Dokument' : `${spelled(documents)} Dokumenten`}`,
    gap: 'nicht genannt',
    lede: 'Überschrift und Zusammenfassung',
    key: {
      title: 'Die Linie sagt, wer spricht.',
      text: 'Sie läuft über einer Tatsache, unter dem Wort, das es sagt, und um einen Kasten. Worte ohne Linie sagt das Dokument selbst.',
    },
    asPrinted: (document) => `wie gedruckt in Dokument ${document}`,
    fact: {
      statedInAll: (documents) => (documents === 2 ? 'in beiden genannt' : `in allen ${documents} genannt`),
    },
    editors: 'Anmerkung der Redaktion',
    outside: 'von außerhalb der Dokumente',
    editorsName: 'Anmerkung der Redaktion, von außerhalb der Dokumente',
    ratioOf: (figure, times) => `${figure}, wie gedruckt: ${times} Teile`,
    ratioTo: (figure) => `${figure}, wie öffentlich berichtet: ein Teil`,
    cited: (n) => (n === 1 ? 'Die eine Stelle, die diese Seite anführt' : `Alle ${n} Stellen, die diese Seite anführt`),
  },

  document: {
    name: (id) => `Dokument ${id}`,
    silent: 'schweigt',
    size: (paragraphs, sentences) => `${count(paragraphs, 'Absatz', 'Absätze')}, ${count(sentences, 'Satz', 'Sätze')}.`,
    lacks: (things) => (things.length === 0 ? '' : `${things.join(', ')}: nicht in der gelesenen Kopie.`),
    things: { headline: 'Überschrift', author: 'Autorenzeile', publisher: 'Herausgeber', date: 'Datum' },
    digest: (sha) => `sha256 ${sha}.`,
    samePublic: (host) => `Derselbe Text, öffentlich, bei ${host}`,
    sentence: (id, standing) => `${id}, ${standing}`,
  },

  citation: {
    note: (numeral, document, passage) => `Anmerkung ${numeral}: Dokument ${document}, Stelle ${passage}`,
    evidence: (first, last) =>
      first === last ? `Belege, Anmerkung ${first}` : `Belege, Anmerkungen ${first} bis ${last}`,
  },

  who: {
    title: 'wer sagt das?',
    name: 'Wer sagt das?',
    close: 'Schließen',
    open: 'zur Stelle',
    notStated: 'Nicht genannt',
  },

  chart: {
    states: 'Zustand des Schaubilds',
    inWords: { 'org-chart': 'Als Text', timeline: 'Als Liste' },
    take: 'Mehr von diesem Schaubild',
  },

  timeline: timelineInGerman,
  timelineLive: timelineLiveInGerman,

  changes: changesInGerman,
  open: openInGerman,
};
