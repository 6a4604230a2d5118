import { timelineWordsOf } from '../../model/words/timeline.ts';
import { relationsOf } from './relations.ts';
import type { Between, EventData, TimelineData } from './values.ts';

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
  /** The address of the structure as of then, from the root of the site. */
  readonly structure?: string;
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
  const words = timelineWordsOf(data.language);
  const all = [...data.dated, ...data.between.flatMap(({ events }) => events), ...data.loose];
  const ranks = new Map(all.map((event, rank) => [event.id, { rank, label: event.label }]));
  const relations = relationsOf(all);
  const labelsOf = (ids: readonly string[] = []): string[] =>
    ids
      .flatMap((id) => ranks.get(id) ?? [])
      .sort((a, b) => a.rank - b.rank)
      .map(({ label }) => label);
  const entry = (event: EventData): TimelineEntry => ({
    ...entryOf(event),
    order: [
      ...sentences(words.relation.after, labelsOf(relations.earlier.get(event.id))),
      ...sentences(words.relation.before, labelsOf(relations.later.get(event.id))),
    ],
  });
  return {
    ordered: inOrder(data).map(entry),
    loose: data.loose.map(entry),
    looseTitle: words.loose,
    foot: data.foot,
  };
}

function sentences(say: (labels: readonly string[]) => string, labels: readonly string[]): string[] {
  return labels.length > 0 ? [say(labels)] : [];
}

/** The events of the list, those without a place in the order apart. */
export function inOrder({ dated, between }: Pick<TimelineData, 'dated' | 'between'>): EventData[] {
  const beforeOf = Map.groupBy(
    between.filter(({ after }) => after === undefined),
    ({ before }) => before,
  );
  const afterOf = Map.groupBy(between, ({ after }) => after);
  const eventsOf = (shelves: readonly Between[] = []): EventData[] => shelves.flatMap(({ events }) => events);
  return dated.flatMap((event) => [...eventsOf(beforeOf.get(event.id)), event, ...eventsOf(afterOf.get(event.id))]);
}

function entryOf(event: EventData): Omit<TimelineEntry, 'order'> {
  const { id, label, text, when, date, evidence, names, structure } = event;
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
    ...(structure ? { structure } : {}),
    silent: evidence.silent,
    names,
    cites: evidence.cites,
  };
}
