import type { Standing } from '../standing.ts';
import { leastSureInEnglish } from './en-org-chart-files.ts';
import { standingInEnglish } from './en-standing.ts';

const { list } = standingInEnglish;

const soft = (softest: Standing | undefined): string =>
  softest === undefined ? '' : `; ${leastSureInEnglish[softest]}`;

/** The words of pictures that leave the site: exports, cards, and what is said instead of them. */
export const renditionsInEnglish = {
  timeline: 'When, as far as the documents say',
  /** How to read the timeline. */
  howToRead:
    'A wider bar is a less exact date. What has no date stands between what is taken to come before and after it.',
  /** “Sources: A, An article on the tides; B, A notice.” */
  sources: (documents: readonly { readonly id: string; readonly label: string }[]): string =>
    `Sources: ${documents.map(({ id, label }) => `${id}, ${label}`).join('; ')}.`,
  /** `date` in words, of the latest document; none where no document is dated. */
  asOf: (date: string | undefined, documents: number): string =>
    date === undefined
      ? `As received; ${documents === 1 ? 'the document is not' : documents === 2 ? 'neither document is' : 'no document is'} dated.`
      : `As of ${date}, the date of the latest document.`,
  cite: (title: string, site: string): string => `Cite: ${site}, “${title}”.`,
  /** One sentence in place of the org chart. `rest`: how many more changes there are than are told. */
  orgChart: (title: string, sentences: readonly string[], rest: number, softest: Standing | undefined): string => {
    const told = [...sentences, ...(rest > 0 ? [`and ${rest} more ${rest === 1 ? 'change' : 'changes'}`] : [])];
    return `Org chart, “${title}”: ${told.length === 0 ? 'nothing has changed' : told.join('; ')}${soft(softest)}.`;
  },
  /** One sentence in place of the timeline. `ends`: the first and the last date in words. */
  timelineOf: (n: number, ends: readonly string[], undated: number, softest: Standing | undefined): string => {
    const events = `Timeline of ${n === 0 ? 'no' : n} ${n === 1 ? 'event' : 'events'}`;
    const span = ends.length > 0 ? `, ${ends.join(' to ')}` : '';
    return `${events}${span}${undated > 0 ? `; ${undated} of them without a date` : ''}${soft(softest)}.`;
  },
  /** What a card says, and how firmly. */
  card: (texts: readonly string[], standings: readonly string[]): string =>
    [
      ...texts.map((text) => (/[.!?…。！？]["”’]?$/u.test(text) ? text : `${text}.`)),
      ...(standings.length > 0 ? [`Standing: ${list(standings)}.`] : []),
    ].join(' '),
  /** Of a name of which no entry says more. */
  named: (documents: readonly string[]): string =>
    documents.length === 0 ? '' : `Named in ${list(documents.map((id) => `document ${id}`))}.`,
  /** At the foot of a card: “Explained from two documents. Published by the Harbour Gazette.” */
  foot: (explained: string, publisher: string | undefined): string =>
    [
      explained.replace(/^./u, (first) => first.toUpperCase()),
      ...(publisher === undefined ? [] : [`Published by ${publisher}`]),
    ]
      .map((sentence) => `${sentence}.`)
      .join(' '),
  /** Said once in a build: the characters that pictures show as empty boxes. */
  missing: (characters: string): string =>
    `Pictures lack ${characters}: no face of the project has them. Pages show them with the reader’s own fonts.`,
};
