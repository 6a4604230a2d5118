import { silentOf } from '../../model/silence.ts';
import type { Standing } from '../../model/standing.ts';
import { timelineWordsOf, type TimelineWords } from '../../model/words/timeline.ts';
import type { Evidence } from '../mark.ts';
import type { Named, TimelineSource } from './source.ts';
import type { EventData, When } from './values.ts';

/** A source as the browser fetches it: what the rest of it tells is left out, so that a large story stays small. */
interface Packed extends Omit<TimelineSource, 'events'> {
  readonly events: readonly Row[];
}
type Row = readonly [id: string, label: string, standing: Standing, cites: string, lane: number, rest?: Rest];
/** What few events have. `words`: of a standing, where they are not those of every such standing. */
type Rest = Partial<Pick<EventData, 'when' | 'during' | 'names' | 'after' | 'before' | 'page' | 'structure'>> & {
  readonly date?: Day;
  readonly isChange?: true;
  readonly words?: string;
  readonly unstated?: string;
};
/** Flags that are false, and words that the others make up, are left out. */
type Day = Partial<Omit<When, 'edtf' | 'datetime'>> & Pick<When, 'head' | 'min' | 'max'>;

/** A source as text that stands in a file of the site; what only the list shows is not in it. */
export function packed(source: TimelineSource): string {
  const words = timelineWordsOf(source.language);
  const events = source.events.map((event) => rowOf(event, words));
  return JSON.stringify({ ...source, events } satisfies Packed);
}

/** The source of such a text, ready to be drawn. Throws where it is not JSON. */
export function unpacked(text: string): TimelineSource {
  const source = JSON.parse(text) as Packed;
  const words = timelineWordsOf(source.language);
  return { ...source, events: source.events.map((row) => eventOf(row, source.documents, words)) };
}

function rowOf(event: EventData, words: TimelineWords): Row {
  const { id, label, evidence, lane, date, isChange, when, during, names, after, before, page, structure } = event;
  const rest: Rest = {
    ...(date ? { date: dayOf(date) } : {}),
    ...(isChange ? { isChange } : {}),
    ...(evidence.words === words.standing.words[evidence.standing as Standing] ? {} : { words: evidence.words }),
    ...(evidence.unstated ? { unstated: evidence.unstated } : {}),
    ...(names.length > 0 ? { names } : {}),
    ...(after.length > 0 ? { after } : {}),
    ...(before.length > 0 ? { before } : {}),
    ...defined({ when, during, page, structure }),
  };
  const row = [id, label, evidence.standing as Standing, evidence.cites.join(' '), lane] as const;
  return Object.keys(rest).length > 0 ? [...row, rest] : row;
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

function dayOf({ words, ...date }: When): Day {
  const drawn = Object.entries(date).filter(([name, value]) => value !== false && !['edtf', 'datetime'].includes(name));
  const rest = Object.fromEntries(drawn) as unknown as Day;
  return { ...rest, ...(words === wordsOf(rest) ? {} : { words }) };
}

function wordsOf({ head, note }: Pick<When, 'head' | 'note'>): string {
  return note ? `${head}, ${note}` : head;
}

function eventOf(row: Row, documents: readonly Named[], words: TimelineWords): EventData {
  const [id, label, standing, cites, lane, rest = {}] = row;
  const { date, isChange = false, words: own, unstated, names = [], after = [], before = [], ...others } = rest;
  const keys = cites.split(' ');
  const speaking = new Set(keys.map((cite) => cite.slice(0, cite.lastIndexOf('-'))));
  const silent = silentOf(
    documents.map((document) => document.id),
    speaking,
  );
  const evidence: Evidence = {
    ...{ claim: `event/${id}`, cites: keys, standing, words: own ?? words.standing.words[standing] },
    ...(unstated ? { unstated } : {}),
    silent,
  };
  return {
    id,
    label,
    ...others,
    ...(date ? { date: whenOf(date) } : {}),
    evidence,
    documents: [...speaking],
    ...saidOf(label, evidence),
    lane,
    isChange,
    names,
    after,
    before,
  };
}

function whenOf(day: Day): When {
  return {
    edtf: '',
    isApproximate: false,
    isUncertain: false,
    isUnspecified: false,
    isResolved: false,
    ...day,
    words: day.words ?? wordsOf(day),
  };
}

/** The standing of an event in words, where neither is it stated nor does the label say it. */
export function saidOf(label: string, { standing, words }: Pick<Evidence, 'standing' | 'words'>): { said?: string } {
  const isSaid = standing === 'stated' || label.toLowerCase().includes(words.toLowerCase());
  return isSaid ? {} : { said: words };
}
