import { rank, type Standing } from '../../model/standing.ts';
import { timelineWordsOf, type TimelineWords } from '../../model/words/timeline.ts';
import { betweenOf } from './between.ts';
import type { Stretch } from './days.ts';
import { withFewLanes } from './few-lanes.ts';
import { footOf } from './foot.ts';
import type { TimelineSource } from './source.ts';
import type { EventData, TimelineData } from './values.ts';
import type { View } from './view.ts';

/** The events of a source that a view asks for, each where it belongs, and in sentences how many are not among them. */
export function timelineAt(source: TimelineSource, view: View = {}): TimelineData {
  const { language, breaks, readingYear } = source;
  const words = timelineWordsOf(language);
  const chosen = chosenBy(source, view, words);
  const shown = within(chosen, view.stretch);
  const documents = source.documents.map(({ id }) => id);
  const all = eventsOf(shown);
  const hidden = source.events.length - eventsOf(chosen).length;
  return {
    language,
    ...withFewLanes(source.lanes, shown, words),
    foot: footOf(all, documents, words.foot),
    left: [...(hidden > 0 ? [words.left.filtered(hidden)] : []), ...outside(chosen, shown, view.stretch, words)],
    ...(view.event === undefined ? {} : { event: view.event }),
    breaks,
    ...(readingYear === undefined ? {} : { readingYear }),
  };
}

/** Where the events of a view belong. */
export type Placed = Pick<TimelineData, 'dated' | 'between' | 'loose'>;

function eventsOf({ dated, between, loose }: Placed): EventData[] {
  return [...dated, ...between.flatMap(({ events }) => events), ...loose];
}

/** What a view asks for, whatever its stretch of time: kept, since moving in time asks for it with each step. */
function chosenBy(source: TimelineSource, view: View, words: TimelineWords): Placed {
  const key = JSON.stringify([view.standing, view.document, view.lane, view.name]);
  const last = LAST.get(source);
  if (last?.key === key) return last.placed;
  const events = source.events.filter((event) => isAskedFor(event, view, source));
  const placed = placedIn(events, source.events, words);
  LAST.set(source, { key, placed });
  return placed;
}

const LAST = new WeakMap<TimelineSource, { readonly key: string; readonly placed: Placed }>();

function isAskedFor({ evidence, documents, lane, names }: EventData, view: View, source: TimelineSource): boolean {
  return (
    (view.standing === undefined || rank(evidence.standing as Standing) <= rank(view.standing)) &&
    (view.document === undefined || documents.includes(view.document)) &&
    (view.lane === undefined || source.lanes[lane]?.id === view.lane) &&
    (view.name === undefined || names.includes(view.name))
  );
}

function placedIn(events: readonly EventData[], all: readonly EventData[], words: TimelineWords): Placed {
  const placed = events.filter(hasPlace);
  const ids = new Set(placed.map(({ id }) => id));
  const isDrawn = ({ id, during }: EventData): boolean => ids.has(id) || ids.has(during ?? '');
  const undated = events.filter((event) => !isDrawn(event));
  return { dated: events.filter(isDrawn), ...betweenOf(undated, placed, all, words) };
}

function hasPlace({ date }: EventData): boolean {
  return date !== undefined && (date.min !== null || date.max !== null);
}

/** What may lie in a stretch of time; undated events with a neighbour in it; none that has no place in the order. */
function within(placed: Placed, stretch: Stretch | undefined): Placed {
  if (!stretch) return placed;
  const lies = (event: EventData): boolean => whereIs(event, stretch) === 'inside';
  const inside = new Set(placed.dated.filter((event) => event.date && lies(event)).map(({ id }) => id));
  return {
    dated: placed.dated.filter(({ id, during }) => inside.has(id) || inside.has(during ?? '')),
    between: placed.between.flatMap(({ after = '', before = '', ...shelf }) => {
      const known = { ...(inside.has(after) ? { after } : {}), ...(inside.has(before) ? { before } : {}) };
      return inside.has(after) || inside.has(before) ? [{ ...shelf, ...known }] : [];
    }),
    loose: [],
  };
}

/** Whether a date may lie in a stretch, or before or after it. Where one side is open, the other says where it is. */
function whereIs({ date }: EventData, { from, to }: Stretch): 'inside' | 'earlier' | 'later' {
  const { min = null, max = null } = date ?? {};
  const start = min ?? Math.ceil(max ?? 0) - 1;
  const end = max ?? start + 1;
  if (start >= to) return 'later';
  return end > from || start >= from ? 'inside' : 'earlier';
}

function outside(chosen: Placed, shown: Placed, stretch: Stretch | undefined, words: TimelineWords): string[] {
  if (!stretch) return [];
  const { left } = words;
  const count = (side: string): number =>
    chosen.dated.filter((event) => event.date && whereIs(event, stretch) === side).length;
  const undated = eventsOf(chosen).length - eventsOf(shown).length - count('earlier') - count('later');
  const parts = [
    [count('earlier'), left.earlier],
    [count('later'), left.later],
    [undated, left.undated],
  ] as const;
  const said = parts.flatMap(([n, say]) => (n > 0 ? [say(n)] : []));
  return said.length > 0 ? [left.outside(said)] : [];
}
