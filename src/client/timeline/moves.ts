import { timelineAt } from '../../charts/timeline/at.ts';
import type { Stretch } from '../../charts/timeline/days.ts';
import type { TimelineSource } from '../../charts/timeline/source.ts';
import type { EventData } from '../../charts/timeline/values.ts';
import { stretchParts, type View } from '../../charts/timeline/view.ts';
import { movedTo, panned, partOf, rangeOf, zoomed } from '../../charts/timeline/zoom.ts';
import { findEvent } from './choices.ts';
import type { Point } from './hands.ts';
import type { Screen } from './screen.ts';

/** Parts of a view as an address has them; an empty one is taken out. */
export type Part = Readonly<Partial<Record<'from' | 'to' | 'standing' | 'document' | 'lane' | 'name', string>>>;

/** An event, and what else of the view has to change so that it can be seen. */
export interface Found {
  readonly id: string;
  readonly part: Part;
}

/** Where one can go from a view, as parts of the address of the next. */
export interface Ways {
  /** Half or twice as much time, around what is shown at a point of the window or in its middle. */
  readonly zoom: (steps: number, at?: Point) => Part;
  readonly pan: (by: number) => Part;
  /** The time of a group; undefined where a narrower view would not tell its events apart. */
  readonly open: (key: string) => Part | undefined;
  /** The event after or before the one that the address names, among those that the filters leave. */
  readonly step: (by: number) => Found | undefined;
  /** The first event, from the one that the address names on, that says a text. */
  readonly find: (text: string) => Found | undefined;
}

/** The ways on from whatever view `viewOf` gives. In a story without dates there is no time to move in. */
export function waysFrom(source: TimelineSource, screen: Screen, viewOf: () => View): Ways {
  const range = rangeOf(source);
  const byId = new Map(source.events.map((event) => [event.id, event]));
  let held: { readonly point: Point | undefined; readonly at: number } | undefined;
  const seen = (event: EventData | undefined): Found | undefined => {
    const { stretch } = viewOf();
    const day = event && dayOf(event, byId);
    const isToMove = stretch && range && day !== undefined;
    return event && { id: event.id, part: isToMove ? stretchParts(movedTo(range, stretch, day)) : {} };
  };
  return {
    zoom(steps, point) {
      if (!range) return {};
      const { stretch } = viewOf();
      // Held where the last step was, while the hand stays: steps out then lead back the way that steps in came.
      if (!held || !isNear(held.point, point)) {
        const day = point && screen.dayAt(point);
        held = { point, at: day === undefined ? 0.5 : partOf(range, stretch, day) };
      }
      const next = zoomed(range, stretch, { steps, at: held.at });
      if (steps < 0 || hasEvents(source, viewOf(), next)) return stretchParts(next);
      // Nothing happens there: what is nearest is meant.
      const parts = timelineAt(source, viewOf()).dated.flatMap((event) => dayOf(event, byId) ?? []);
      const near = nearest(
        parts.map((day) => partOf(range, stretch, day)),
        held.at,
      );
      return stretchParts(zoomed(range, stretch, { steps, at: near ?? held.at }));
    },
    pan(by) {
      held = undefined;
      return range ? stretchParts(panned(range, viewOf().stretch, by)) : {};
    },
    open(key) {
      const { from, to, isOpenable } = screen.group(key) ?? {};
      const { stretch } = viewOf();
      if (from === undefined || to === undefined || !isOpenable) return undefined;
      return stretch && stretch.from >= from && stretch.to <= to ? undefined : stretchParts({ from, to });
    },
    step(by) {
      const { event } = viewOf();
      const events = listed(source, viewOf());
      const index = events.findIndex(({ id }) => id === event);
      return seen(index < 0 ? events.at(by > 0 ? 0 : -1) : events[index + by]);
    },
    find: (text) => seen(findEvent(listed(source, viewOf()), text, viewOf().event)),
  };
}

/** What the filters ask for, in the whole of time, in order. */
function listed(source: TimelineSource, view: View): readonly EventData[] {
  const { dated, between, loose } = timelineAt(source, inTime(view, undefined));
  const ids = new Set([...dated, ...between.flatMap(({ events }) => events), ...loose].map(({ id }) => id));
  return source.events.filter(({ id }) => ids.has(id));
}

function hasEvents(source: TimelineSource, view: View, stretch: Stretch | undefined): boolean {
  return timelineAt(source, inTime(view, stretch)).dated.length > 0;
}

/** The same filters in another time. */
function inTime({ standing, document, lane, name }: View, stretch: Stretch | undefined): View {
  return {
    ...(stretch ? { stretch } : {}),
    ...(standing ? { standing } : {}),
    ...(document ? { document } : {}),
    ...(lane ? { lane } : {}),
    ...(name ? { name } : {}),
  };
}

/** Where an event lies in time, or the one that it coincides with. */
function dayOf({ date, during }: EventData, events: ReadonlyMap<string, EventData>): number | undefined {
  const when = date ?? events.get(during ?? '')?.date;
  return when?.min ?? when?.max ?? undefined;
}

function nearest(values: readonly number[], to: number): number | undefined {
  const [first, ...rest] = values;
  return first === undefined
    ? undefined
    : rest.reduce((best, each) => (Math.abs(each - to) < Math.abs(best - to) ? each : best), first);
}

function isNear(a: Point | undefined, b: Point | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < 6);
}
