import { sum } from 'd3';
import type { TimelineWords } from '../../model/words/timeline.ts';
import type { EventData } from './values.ts';

/** More labels than these, or more sets of documents, make no sentence. */
const MOST = 3;

/**
 * Which events are in which documents, as a sentence: “Only “The pier opens” is in both documents; all else here is in B
 * alone.” Empty where there is no event or no document.
 */
export function footOf(
  events: readonly EventData[],
  documents: readonly string[],
  words: TimelineWords['foot'],
): string {
  if (events.length === 0 || documents.length === 0) return '';
  const groups = byDocuments(events, documents);
  const inAll = groups.find((group) => group.documents.length === documents.length)?.labels ?? [];
  const rest = groups.filter((group) => group.documents.length < documents.length);
  if (documents.length === 1) return words.everything(words.alone(documents[0] ?? ''));
  const where = words.inAll(documents.length);
  if (rest.length === 0) return words.everything(where);
  const [only, ...others] = rest;
  if (inAll.length === 0 && only?.documents.length === 1 && others.length === 0)
    return words.everything(words.alone(only.documents[0] ?? ''));
  return opening(inAll, events.length, where, words) + ending(rest, words);
}

interface Group {
  readonly documents: readonly string[];
  readonly labels: readonly string[];
}

/** The events of each set of documents, in the order in which the sets first come. */
function byDocuments(events: readonly EventData[], documents: readonly string[]): Group[] {
  const groups = new Map<string, { documents: readonly string[]; labels: string[] }>();
  const orderOf = new Map(documents.map((id, index) => [id, index]));
  for (const { label, documents: speaking } of events) {
    const present = [...speaking].sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0));
    const group = groups.get(present.join()) ?? { documents: present, labels: [] };
    group.labels.push(label);
    groups.set(present.join(), group);
  }
  return [...groups.values()];
}

function opening(labels: readonly string[], of: number, where: string, words: TimelineWords['foot']): string {
  if (labels.length === 0) return words.nothing(where);
  return labels.length > MOST ? words.some(labels.length, of, where) : words.only(labels, where);
}

function ending(rest: readonly Group[], words: TimelineWords['foot']): string {
  const [only, ...others] = rest;
  if (only && others.length === 0 && only.documents.length === 1) return words.restAlone(only.documents[0] ?? '');
  if (rest.length > MOST) {
    const count = (isAlone: boolean): number =>
      sum(rest, ({ documents, labels }) => ((documents.length === 1) === isAlone ? labels.length : 0));
    return words.restMany(count(true), count(false));
  }
  return words.rest(rest.map(({ documents, labels }) => ({ count: labels.length, documents })));
}
