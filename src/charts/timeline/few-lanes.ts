import type { TimelineWords } from '../../model/words/timeline.ts';
import type { Placed } from './at.ts';
import type { Named } from './source.ts';
import type { EventData, TimelineData } from './values.ts';

/** More lanes than these are not drawn. */
const MOST = 6;

/**
 * The lanes that some events are in, in the author's order. Where they are many, those with most events keep a row each,
 * and the others share the last.
 */
export function withFewLanes(
  lanes: readonly Named[],
  { dated, between, loose }: Placed,
  words: TimelineWords,
): Pick<TimelineData, 'lanes' | 'dated' | 'between' | 'loose'> {
  const counts = new Map<number, number>();
  for (const { lane } of dated) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const used = lanes.map((_, index) => index).filter((index) => counts.has(index) || lanes.length <= MOST);
  const named = used.filter((index) => lanes[index]?.label !== '');
  const most =
    used.length <= MOST
      ? used
      : named
          .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
          .slice(0, MOST - 1)
          .sort((a, b) => a - b);
  const places = new Map(most.map((lane, index) => [lane, index]));
  const others = named.length - most.filter((index) => lanes[index]?.label !== '').length;
  const kept = most.flatMap((index) => lanes[index] ?? []);
  const rest = { id: '', label: others > 0 ? words.otherLanes(others) : '' };
  const last = used.length > MOST ? [rest] : [];
  const inLane = (event: EventData): EventData => {
    const lane = places.get(event.lane) ?? Math.max(0, kept.length + last.length - 1);
    return lane === event.lane ? event : { ...event, lane };
  };
  return {
    lanes: [...kept, ...last],
    dated: dated.map(inLane),
    between: between.map((shelf) => ({ ...shelf, events: shelf.events.map(inLane) })),
    loose: loose.map(inLane),
  };
}
