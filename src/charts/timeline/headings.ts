import type { TimelineWords } from '../../model/words/timeline.ts';
import { at, paragraph, pile, type Block } from './blocks.ts';
import { dayInWords, isClosed, type Column } from './columns.ts';
import type { EventData, When } from './values.ts';

/** What stands over a column: a date as large as a headline, and what is not known about it. */
export interface Heading {
  readonly text: string;
  readonly note?: string;
  readonly face: 'dsp' | 'dspi' | 'tri';
}

/** Longer words are not set as large as a headline. */
const SHORT = 28;
const CLAUSE = /\s*[;:]\s+/;

/**
 * The heading of a column. Where only one side of a date is known, the documents' own words for the time stand for it:
 * the first clause of `when`, if it is short, and the second as its note: “Days before the opening; which days is not
 * stated”; without such words the date is the note: “Before; 1899 or earlier”.
 */
export function headingOf({ kind, events, crowd }: Column, words: TimelineWords): Heading {
  if (crowd) return { text: capital(crowd.head), face: 'tri', ...noted(crowd.note) };
  const dates = events.flatMap(({ date }) => date ?? []);
  const closed = dates.filter(isClosed);
  const [first, last] = [dayInWords(closed[0] ?? dates[0]), dayInWords(closed.at(-1) ?? dates[0])];
  // “May 2” is also the first day of “May 2 to May 14”, and not of “May 20”.
  const isOne = last.startsWith(first) && !/^[\p{L}\p{N}]/u.test(last.slice(first.length));
  if (kind === 'several') return { text: capital(isOne ? first : words.stretch(first, last)), face: 'tri' };
  if (kind === 'before' || kind === 'after')
    return ownHeading(events) ?? lasting(dates) ?? { text: words[kind], face: 'dspi', ...noted(dates[0]?.words) };
  const text = kind === 'room' ? first : (dates[0]?.head ?? '');
  return { text: capital(text), face: text.length > SHORT ? 'tri' : 'dsp', ...noted(dates[0]?.note) };
}

function noted(note: string | undefined): Pick<Heading, 'note'> {
  return note ? { note } : {};
}

/** “From 2031 on”, and what is not stated about it. */
function lasting([date]: readonly When[]): Heading | undefined {
  if (!date?.lasts) return undefined;
  return { text: capital(date.head), face: 'tri', ...noted(date.note) };
}

function ownHeading([event]: readonly EventData[]): Heading | undefined {
  if (event?.group) return undefined;
  const [text, note] = event?.when?.split(CLAUSE) ?? [];
  if (!text || text.length > SHORT) return undefined;
  return { text: capital(text), face: 'dspi', ...noted(note) };
}

function capital(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}

/** The event without the clauses that its column's heading already says. */
export function underHeading(event: EventData, { text, note }: Heading): EventData {
  return withoutClauses(event, note ? [text, note] : [text]);
}

/** The event without those clauses of `when` that stand elsewhere in the picture. */
export function withoutClauses(event: EventData, clauses: readonly string[]): EventData {
  const { when, ...rest } = event;
  const said = clauses.map((clause) => clause.toLowerCase());
  const all = when?.split(CLAUSE) ?? [];
  const left = all.filter((clause) => !said.includes(clause.toLowerCase()));
  if (left.length === all.length) return event;
  return left.length === 0 ? rest : { ...rest, when: left.join('; ') };
}

/** A heading with its note beside it where there is room, else under it. */
export function headingBlock({ text, note, face }: Heading, width: number): Block {
  const head = paragraph(text, width, face);
  if (!note) return head;
  const under = paragraph(note, width, 'v2');
  const room = width - head.width - ASIDE;
  const beside = under.lines.length === 1 && head.lines.length === 1 && under.width <= room;
  return beside ? sideBySide(head, under) : pile([head, under]);
}

/** Between a heading and what stands beside it. */
export const ASIDE = 14;

/** Two blocks whose first lines stand on one baseline, the second after the first. */
export function sideBySide(first: Block, second: Block, step = first.width + ASIDE): Block {
  const drop = (first.lines[0]?.y ?? 0) - (second.lines[0]?.y ?? 0);
  return {
    lines: [...first.lines, ...at(second, step, drop)],
    width: step + second.width,
    height: Math.max(first.height, second.height + drop),
  };
}
