import { changesInEnglish, openInEnglish } from './en-changes.ts';
import { correctionsInEnglish } from './en-corrections.ts';
import { dataInEnglish } from './en-data.ts';
import { embedsInEnglish } from './en-embeds.ts';
import { listsInEnglish } from './en-lists.ts';
import { methodInEnglish } from './en-method.ts';
import { orgChartInEnglish } from './en-org-chart.ts';
import { picturesInEnglish } from './en-org-chart-at-moment.ts';
import { pagesInEnglish } from './en-pages.ts';
import { renditionsInEnglish } from './en-pictures.ts';
import { searchInEnglish } from './en-search.ts';
import { meaningsInEnglish, standingInEnglish } from './en-standing.ts';
import { stepsInEnglish } from './en-steps.ts';
import { spelled, timelineInEnglish } from './en-timeline.ts';
import { timelineLiveInEnglish } from './en-timeline-live.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The words of the interface in English. Another language is a file of the same shape. */
export const en = {
  ...pagesInEnglish,
  ...orgChartInEnglish,
  method: methodInEnglish,
  corrections: correctionsInEnglish,
  steps: stepsInEnglish,
  renditions: renditionsInEnglish,
  search: searchInEnglish,
  data: dataInEnglish,
  pictures: picturesInEnglish,
  embeds: embedsInEnglish,
  lists: listsInEnglish,
  ...standingInEnglish,
  standing: { ...standingInEnglish.standing, meanings: meaningsInEnglish },
  spelled,

  site: {
    skip: 'Skip to content',
    pages: 'Pages',
    promise:
      'Every sentence and mark of the documents’ story stands on a numbered passage; what is not from a document is marked as the editors’ own. Nothing is said more firmly than its source says it. No request leaves this site.',
    /** Beside the promise. */
    footer: 'How it is made',
  },

  pages: {
    story: 'Story',
    orgChart: 'Org chart',
    timeline: 'Timeline',
    documents: 'Documents',
    names: 'Names',
    claims: 'Claims',
    unknowns: 'Unknowns',
    method: 'Method',
  },

  story: {
    kicker: (documents: number): string =>
      `explained from ${spelled(documents)} ${documents === 1 ? 'document' : 'documents'}`,
    gap: 'not stated',
    /** The part of the first page over its sections. */
    lede: 'Headline and summary',
    key: {
      title: 'The line says who is speaking.',
      text: 'It runs over a fact, under the word that says it, and round a box. Plain words without a line are stated.',
    },
    asPrinted: (document: string): string => `as printed in document ${document}`,
    fact: {
      statedInAll: (documents: number): string => (documents === 2 ? 'stated in both' : `stated in all ${documents}`),
    },
    editors: 'Editors’ note',
    outside: 'from outside the documents',
    editorsName: 'Editors’ note, from outside the documents',
    /** Over and under the two strokes of a ratio. */
    ratioOf: (figure: string, times: string): string => `${figure}, as printed: ${times} parts`,
    ratioTo: (figure: string): string => `${figure}, as reported in public: one part`,
    cited: (n: number): string =>
      n === 1 ? 'The one passage that this page cites' : `All ${n} passages that this page cites`,
  },

  document: {
    /** The accessible name of a document’s letter. */
    name: (id: string): string => `document ${id}`,
    silent: 'silent',
    size: (paragraphs: number, sentences: number): string =>
      `${count(paragraphs, 'paragraph', 'paragraphs')}, ${count(sentences, 'sentence', 'sentences')}.`,
    /** What the copy that was read does not carry. */
    lacks: (things: readonly string[]): string =>
      things.length === 0
        ? ''
        : `${things.join(', ').replace(/^./u, (first) => first.toUpperCase())}: not in the copy read.`,
    things: { headline: 'headline', author: 'author', publisher: 'publisher', date: 'date' },
    digest: (sha: string): string => `sha256 ${sha}.`,
    samePublic: (host: string): string => `The same text, public, at ${host}`,
    sentence: (id: string, standing: string): string => `${id}, ${standing}`,
  },

  citation: {
    note: (numeral: number, document: string, passage: string): string =>
      `Note ${numeral}: document ${document}, passage ${passage}`,
    /** Of the notes beside a part of a page. */
    evidence: (first: number, last: number): string =>
      first === last ? `Evidence, note ${first}` : `Evidence, notes ${first} to ${last}`,
  },

  who: {
    title: 'who says so?',
    name: 'Who says so?',
    close: 'Close',
    open: 'open the passage',
    notStated: 'Not stated',
  },

  chart: {
    states: 'State of the chart',
    /** The link to the chart in words. */
    inWords: { 'org-chart': 'As text', timeline: 'As a list' },
    take: 'More of this chart',
  },

  timeline: timelineInEnglish,
  timelineLive: timelineLiveInEnglish,

  changes: changesInEnglish,
  open: openInEnglish,
};
