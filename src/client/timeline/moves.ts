import { timelineAt } from '../../charts/timeline/at.ts';
import type { Stretch } from '../../charts/timeline/days.ts';
import type { TimelineSource } from '../../charts/timeline/source.ts';
import type { EventData } from '../../charts/timeline/values.ts';
import { stretchParts, type View } from '../../charts/timeline/view.ts';
import { movedTo, panned, partOf, rangeOf, zoomed, type Range } from '../../charts/timeline/zoom.ts';
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
  /**
   * Half as much time, around what is shown at a point of the window, around an event or a group, or in the middle; or
   * twice as much. A step out that follows a step in leads back to where that came from.
   */
  readonly zoom: (steps: number, at?: Point | string) => Part;
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
  const trail: { readonly inner: Part; readonly outer: Part }[] = [];
  const seen = (event: EventData | undefined): Found | undefined => {
    const { stretch } = viewOf();
    const day = event && dayOf(event, byId);
    const isToMove = stretch && range && day !== undefined;
    return event && { id: event.id, part: isToMove ? stretchParts(movedTo(range, stretch, day)) : {} };
  };
  const dayOfMark = (key = ''): number | undefined => {
    const event = byId.get(key) ?? byId.get(screen.group(key)?.first ?? '');
    return event && dayOf(event, byId);
  };
  const zoomedAt = (within: Range, point: Point | string | undefined, steps: number): Stretch | undefined => {
    const { stretch } = viewOf();
    const day = typeof point === 'object' ? screen.dayAt(point) : dayOfMark(point);
    const at = day === undefined ? 0.5 : partOf(within, stretch, day);
    const next = zoomed(within, stretch, { steps, at });
    if (steps < 0 || hasEvents(source, viewOf(), next)) return next;
    // Nothing happens there: what is nearest is meant.
    const days = timelineAt(source, viewOf()).dated.flatMap((event) => dayOf(event, byId) ?? []);
    const parts = days.map((each) => partOf(within, stretch, each));
    return zoomed(within, stretch, { steps, at: nearest(parts, at) ?? at });
  };
  return {
    zoom(steps, point) {
      if (!range) return {};
      const outer = stretchParts(viewOf().stretch);
      const last = trail.pop();
      if (steps < 0 && last && isSame(last.inner, outer)) return last.outer;
      if (last && isSame(last.inner, outer)) trail.push(last);
      const inner = stretchParts(zoomedAt(range, point, steps));
      if (steps > 0 && !isSame(inner, outer)) trail.push({ inner, outer });
      return inner;
    },
    pan(by) {
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

function isSame(a: Part, b: Part): boolean {
  return a.from === b.from && a.to === b.to;
}
