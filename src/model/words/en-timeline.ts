import { datesInEnglish } from './en-dates.ts';
import { standingInEnglish } from './en-standing.ts';

const { list } = standingInEnglish;

/** Small numbers as a newsroom writes them: words to ten, figures after. */
export const spelled = (n: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][n] ?? String(n);

const figures = new Intl.NumberFormat('en');

/** “1 event”, “12,400 events” */
const events = (n: number): string => `${figures.format(n)} ${n === 1 ? 'event' : 'events'}`;

/** The words of the timeline itself, in English: they go to the browser. */
export const timelineInEnglish = {
  label: 'Timeline',
  before: 'Before',
  after: 'After',
  /** How long the longest quiet stretch is that the axis leaves out. */
  compressed: (days: number): string => `${days > 366 ? 'years' : days > 31 ? 'months' : 'days'} compressed`,
  orderNotStated: (n: number): string =>
    n === 2 ? 'Which of the two came first is not stated.' : 'Which of these came first is not stated.',
  anyHour: 'any hour of the day',
  noStartNoEnd: 'no start and no end given',
  /** The title of a shelf: the events that its own, which have no date, are taken to lie between. */
  between: (after: string | undefined, before: string | undefined): string =>
    `${[...(after ? [`after ${after}`] : []), ...(before ? [`before ${before}`] : [])].join(', ')}; order implied, no date`,
  loose: 'no date, and no place in the order',
  noDate: 'no date',
  empty: 'No event is told.',
  /** Said of a date that the editors' reading year places. */
  resolved: (year: number): string => `placed in ${year}, the editors’ reading year`,
  relation: {
    after: (labels: readonly string[]): string => `Placed after: ${list(labels.map((label) => `“${label}”`))}.`,
    before: (labels: readonly string[]): string => `Placed before: ${list(labels.map((label) => `“${label}”`))}.`,
  },
  /** Where no event is asked for that lies in the time that is looked at. */
  none: 'No event here.',
  /** Which events are in which documents. */
  foot: {
    inAll: (documents: number): string => (documents === 2 ? 'both documents' : `all ${spelled(documents)} documents`),
    alone: (document: string): string => `${document} alone`,
    everything: (where: string): string => `Everything here is in ${where}.`,
    nothing: (where: string): string => `Nothing here is in ${where}`,
    only: (labels: readonly string[], where: string): string =>
      `Only ${list(labels.map((label) => `“${label}”`))} ${labels.length === 1 ? 'is' : 'are'} in ${where}`,
    some: (n: number, of: number, where: string): string => `${n} of ${of} events here are in ${where}`,
    /** How many stand in one document, where they are too many to name. */
    restMany: (alone: number, several: number): string =>
      `; of the rest, ${list([...(alone > 0 ? [`${figures.format(alone)} ${alone === 1 ? 'is' : 'are'} in one document alone`] : []), ...(several > 0 ? [`${figures.format(several)} in several`] : [])])}.`,
    restAlone: (document: string): string => `; all else here is in ${document} alone.`,
    rest: (groups: readonly { readonly count: number; readonly documents: readonly string[] }[]): string =>
      `; of the rest, ${list(groups.map(({ count: n, documents }) => `${n} in ${list(documents)}${documents.length === 1 ? ' alone' : ''}`))}.`,
  },
  /** Words for a part of the day, and the hours that they mean. */
  partsOfDay: {
    'early hours': [0, 6],
    'small hours': [0, 6],
    morning: [6, 12],
    afternoon: [12, 18],
    evening: [18, 24],
  } as Readonly<Record<string, readonly [number, number]>>,
  ...datesInEnglish,
  events,
  /** Events that are drawn as one mark; `parts`: how many of them stand how firmly, in words. */
  gathered: {
    standings: (parts: readonly (readonly [number, string])[]): string =>
      list(parts.map(([n, standing]) => `${figures.format(n)} ${standing}`)),
    changes: (n: number): string => `${n === 1 ? '1 changes' : `${figures.format(n)} change`} the structure`,
    undated: 'no date, order implied',
    yearless: 'of some, the year is not stated',
  },
  /** The row of all lanes that have none of their own. */
  otherLanes: (n: number): string => `${figures.format(n)} more`,
  /** What a view leaves out. */
  left: {
    filtered: (n: number): string => `${events(n)} ${n === 1 ? 'is' : 'are'} left out by what is asked for.`,
    outside: (parts: readonly string[]): string => `Outside this stretch of time: ${list(parts)}.`,
    earlier: (n: number): string => `${events(n)} earlier`,
    later: (n: number): string => `${events(n)} later`,
    undated: (n: number): string => `${events(n)} without a date`,
  },
  unread: {
    day: (text: string): string => `“${text}” is no day: write 2026, 2026-03 or 2026-03-14.`,
    backwards: (from: string, to: string): string => `From ${from} to ${to} ends before it starts.`,
    standing: (text: string): string => `“${text}” is no standing: write stated, attributed, reported, or another.`,
    id: (text: string): string => `“${text}” is nothing that this timeline knows.`,
  },
  /** Said aloud when the view changes: how many events a stretch of time has, and how many stand beside it without a date. */
  says: (shown: number, stretch: string, undated: number): string =>
    stretch === ''
      ? `${events(shown + undated)}.`
      : `${events(shown)}, ${stretch}${undated === 0 ? '' : `, and ${figures.format(undated)} without a date`}.`,
};
