import { timelineAt } from '../../charts/timeline/at.ts';
import type { TimelineSource } from '../../charts/timeline/source.ts';
import type { EventData, TimelineData } from '../../charts/timeline/values.ts';
import { stretchParts, type View } from '../../charts/timeline/view.ts';
import { dayOf, movedTo, panned, rangeOf, zoomed } from '../../charts/timeline/zoom.ts';
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

/** Whether a way leads nowhere: `by` as the way itself takes it. */
export type IsEnd = (way: 'zoom' | 'pan', by: number) => boolean;

/** Where one can go from a view, as parts of the address of the next. */
export interface Ways {
  /**
   * Half as much, around what is shown at a point of the window, around an event or a group, else around the event that
   * the address names where it is in view, else around the middle one of those in view; or twice as much. A step out that
   * follows a step in leads back to where that came from.
   */
  readonly zoom: (steps: number, at?: Point | string) => Part;
  readonly pan: (by: number) => Part;
  /** Tells of the view as it now is whether a zoom or a pan would change nothing. */
  readonly ends: () => IsEnd;
  /** The time of a group; undefined where a narrower view would not tell its events apart. */
  readonly open: (key: string) => Part | undefined;
  /** The event after or before a mark, or else the one that the address names, among those that the filters leave. */
  readonly step: (by: number, mark?: string) => Found | undefined;
  /** The first event, from the one that the address names on, that says a text. */
  readonly find: (text: string) => Found | undefined;
}

/** The ways on from whatever view `viewOf` gives. In a story without dates there is no time to move in. */
export function waysFrom(source: TimelineSource, screen: Screen, viewOf: () => View): Ways {
  const trail: { readonly inner: Part; readonly outer: Part }[] = [];
  const rangeNow = (): ReturnType<typeof rangeOf> => rangeOf(listed(source, viewOf()));
  const seen = (event: EventData | undefined): Found | undefined => {
    const { stretch } = viewOf();
    const [range, day] = [rangeNow(), event && placeIn(source, viewOf(), event.id)];
    const part = stretch && range ? stretchParts(day === undefined ? undefined : movedTo(range, stretch, day)) : {};
    return event && { id: event.id, part };
  };
  const dayAt = (point: Point | string | undefined): number | undefined => {
    if (typeof point === 'object') return screen.dayAt(point);
    const view = viewOf();
    const shown = timelineAt(source, view);
    const asked = screen.group(point ?? '')?.first ?? point ?? view.event;
    const middle = shown.dated[Math.floor(shown.dated.length / 2)];
    const event =
      [...shown.dated, ...shown.between.flatMap(({ events }) => events)].find(({ id }) => id === asked) ?? middle;
    return event && placeIn(source, view, event.id);
  };
  return {
    zoom(steps, point) {
      const range = rangeNow();
      if (!range) return {};
      const { stretch } = viewOf();
      const outer = stretchParts(stretch);
      const last = trail.pop();
      if (steps < 0 && last && isSame(last.inner, outer)) return last.outer;
      if (last && isSame(last.inner, outer)) trail.push(last);
      const inner = stretchParts(zoomed(range, stretch, { steps, day: dayAt(point) }));
      if (steps > 0 && !isSame(inner, outer)) trail.push({ inner, outer });
      return inner;
    },
    pan(by) {
      const range = rangeNow();
      return range ? stretchParts(panned(range, viewOf().stretch, by)) : {};
    },
    ends() {
      const [range, { stretch }] = [rangeNow(), viewOf()];
      return (way, by) => {
        const next = range && (way === 'pan' ? panned(range, stretch, by) : zoomed(range, stretch, { steps: by }));
        return isSame(stretchParts(next), stretchParts(stretch));
      };
    },
    open(key) {
      const { from, to, isOpenable } = screen.group(key) ?? {};
      const { stretch } = viewOf();
      if (from === undefined || to === undefined || !isOpenable) return undefined;
      return stretch && stretch.from >= from && stretch.to <= to ? undefined : stretchParts({ from, to });
    },
    step(by, mark = viewOf().event ?? '') {
      const events = listed(source, viewOf());
      const first = screen.group(mark)?.first;
      const index = events.findIndex(({ id }) => id === (first ?? mark));
      if (index < 0) return seen(events.at(by > 0 ? 0 : -1));
      // On from a group is into it.
      return seen(events[first !== undefined && by > 0 ? index : index + by]);
    },
    find: (text) => seen(findEvent(listed(source, viewOf()), text, viewOf().event)),
  };
}

/** What the filters ask for, in the whole of time, in order. */
function listed(source: TimelineSource, view: View): readonly EventData[] {
  const ids = new Set(eventsIn(timelineAt(source, filtersOf(view))).map(({ id }) => id));
  return source.events.filter(({ id }) => ids.has(id));
}

function eventsIn({ dated, between, loose }: TimelineData): readonly EventData[] {
  return [...dated, ...between.flatMap(({ events }) => events), ...loose];
}

/** The same filters in the whole of time. */
function filtersOf({ standing, document, lane, name }: View): View {
  return {
    ...(standing ? { standing } : {}),
    ...(document ? { document } : {}),
    ...(lane ? { lane } : {}),
    ...(name ? { name } : {}),
  };
}

/** When an event begins, or the one that it coincides with, or that it is known to come after or before. */
function placeIn(source: TimelineSource, view: View, id: string): number | undefined {
  const { dated, between } = timelineAt(source, filtersOf(view));
  const shelf = between.find(({ events }) => events.some((event) => event.id === id));
  const placed = dated.find((event) => event.id === (shelf?.after ?? shelf?.before ?? id));
  const event = placed?.date ? placed : source.events.find((each) => each.id === placed?.during);
  return event && dayOf(event);
}

function isSame(a: Part, b: Part): boolean {
  return a.from === b.from && a.to === b.to;
}
