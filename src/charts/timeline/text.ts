import { wordsOf } from '../../model/words/index.ts';
import type { EventData, TimelineData } from './values.ts';

/** One event as an entry of the list that a reader without the picture gets. */
export interface TimelineEntry {
  readonly id: string;
  /** “4 March, year not stated”; left out where there is no date. */
  readonly date?: string;
  readonly edtf?: string;
  /** For `<time datetime>`, where HTML has a form for the date. */
  readonly datetime?: string;
  /** Whether the date was placed in the editors' reading year. */
  readonly isResolved: boolean;
  readonly label: string;
  readonly text?: string;
  /** What the documents say of the time beyond the date. */
  readonly when?: string;
  /** The standing in words: “executives said”. */
  readonly standing: string;
  readonly unstated?: string;
  /** The documents that are silent on it. */
  readonly silent: readonly string[];
  /** The ids of names. */
  readonly names: readonly string[];
  readonly cites: readonly string[];
  /** “Placed after: The pier opens.” and “Placed before: …”, only where the story puts them so. */
  readonly order: readonly string[];
}

/** The list is in three parts, as the picture has an axis and two shelves. */
export interface TimelineText {
  /** Known to lie on the axis, and between its dates, in order. */
  readonly ordered: readonly TimelineEntry[];
  /** Without a place in the order. */
  readonly loose: readonly TimelineEntry[];
  readonly looseTitle: string;
  readonly foot: string;
}

/** The timeline as words: the same events as the picture, undated ones right after those they are known to follow. */
export function timelineText(data: TimelineData): TimelineText {
  const words = wordsOf(data.language).timeline;
  const all = [...data.dated, ...data.between.flatMap(({ events }) => events), ...data.loose];
  const entry = (event: EventData): TimelineEntry => entryOf(event, all, words.relation);
  return {
    ordered: inOrder(data).map(entry),
    loose: data.loose.map(entry),
    looseTitle: words.loose,
    foot: data.foot,
  };
}

function inOrder({ dated, between }: TimelineData): EventData[] {
  const before = (id: string): EventData[] =>
    between.filter((shelf) => shelf.after === undefined && shelf.before === id).flatMap(({ events }) => events);
  const after = (id: string): EventData[] =>
    between.filter((shelf) => shelf.after === id).flatMap(({ events }) => events);
  return dated.flatMap((event) => [...before(event.id), event, ...after(event.id)]);
}

type Relation = ReturnType<typeof wordsOf>['timeline']['relation'];

function entryOf(event: EventData, all: readonly EventData[], relation: Relation): TimelineEntry {
  const { id, label, text, when, date, evidence, names } = event;
  const earlier = all.filter((other) => event.after.includes(other.id) || other.before.includes(id));
  const later = all.filter((other) => event.before.includes(other.id) || other.after.includes(id));
  const labels = (events: readonly EventData[]): string[] => events.map((other) => other.label);
  return {
    id,
    ...(date ? { date: date.words, edtf: date.edtf } : {}),
    ...(date?.datetime ? { datetime: date.datetime } : {}),
    isResolved: date?.isResolved ?? false,
    label,
    ...(text ? { text } : {}),
    ...(when ? { when } : {}),
    standing: evidence.words,
    ...(evidence.unstated ? { unstated: evidence.unstated } : {}),
    silent: evidence.silent,
    names,
    cites: evidence.cites,
    order: [
      ...(earlier.length > 0 ? [relation.after(labels(earlier))] : []),
      ...(later.length > 0 ? [relation.before(labels(later))] : []),
    ],
  };
}
