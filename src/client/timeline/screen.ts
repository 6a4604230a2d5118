import type { Layout } from '../../charts/timeline/geometry.ts';
import { layout } from '../../charts/timeline/layout.ts';
import { marks, type MarkOptions } from '../../charts/timeline/marks.ts';
import type { EventData, TimelineData } from '../../charts/timeline/values.ts';
import { dayOf } from '../../charts/timeline/zoom.ts';
import { placesIn, play } from '../movement.ts';
import { paint } from '../paint.ts';
import { pictureIn } from '../page/shown.ts';
import type { Point } from './hands.ts';

/** The pictures of a live timeline, one of which fits the window. */
export interface Screen {
  /** Shows data, with one event marked. */
  readonly show: (data: TimelineData, event: string | undefined) => void;
  readonly fit: () => void;
  /** The day of the event that is drawn nearest to a point of the window. */
  readonly dayAt: (point: Point) => number | undefined;
  readonly group: (key: string) => EventData['group'];
}

/** The pictures that the build left in an element; `built` is what they show. */
export function screenIn(host: HTMLElement, options: MarkOptions, built: () => TimelineData): Screen {
  const { prefix = '' } = host.dataset;
  let last: { svg: SVGSVGElement; data: TimelineData; placed: Layout } | undefined;
  let aim: string | undefined;
  const draw = (svg: SVGSVGElement, data: TimelineData): void => {
    const width = svg.viewBox.baseVal.width;
    const placed = layout(data, width);
    paint(svg, marks(placed, options), { class: 'ch', prefix: `${prefix}-${width}` });
    last = { svg, data, placed };
    mark(host, aim);
  };
  // What the build drew is drawn once more, so that its marks are known and can move.
  const first = pictureIn(host);
  if (first) draw(first, built());
  const put = (svg: SVGSVGElement | null | undefined): void => {
    if (svg && last && svg !== last.svg) draw(svg, last.data);
  };
  const fit = (): void => {
    put(pictureIn(host));
  };
  // Before it is known that paper is drawn on: so the picture for it is known by its class.
  addEventListener('beforeprint', () => {
    put(host.querySelector<SVGSVGElement>('.drawn-560 > svg'));
  });
  addEventListener('afterprint', fit);
  return {
    show(data, event) {
      aim = event;
      const svg = pictureIn(host);
      if (!svg) return;
      if (last?.svg !== svg) draw(svg, last?.data ?? built());
      const before = placesIn(svg);
      const focused = svg.querySelector<SVGElement>('a:focus');
      draw(svg, data);
      play(svg, before);
      // What had the focus may have gone into a group, or out of what is shown.
      if (focused) (focused.isConnected ? focused : svg.querySelector('a'))?.focus({ preventScroll: true });
    },
    fit,
    dayAt({ x, y }) {
      if (!last) return undefined;
      const { svg, placed } = last;
      const box = svg.getBoundingClientRect();
      const isAcross = placed.way === 'across';
      const scale = box.width / placed.width;
      const at = isAcross ? (x - box.left) / scale : (y - box.top) / scale;
      const off = ({ shape: { from, to } }: Layout['events'][number]): number => Math.max(from - at, at - to, 0);
      const [first, ...rest] = placed.events.filter(({ event }) => event.date);
      const nearest = rest.reduce((best, each) => (best && off(each) < off(best) ? each : best), first);
      return nearest && dayOf(nearest.event);
    },
    group: (key) =>
      [...(last?.placed.events ?? []), ...(last?.placed.shelves ?? []).flatMap(({ events }) => events)].find(
        ({ event }) => event.id === key,
      )?.event.group,
  };
}

/** Marks an event in every picture. One that is painted the first time loses its marks. */
function mark(host: HTMLElement, event: string | undefined): void {
  for (const each of host.querySelectorAll('.aim')) each.classList.remove('aim');
  if (event === undefined) return;
  for (const each of host.querySelectorAll(`.drawn [data-key="${CSS.escape(event)}"]`)) each.classList.add('aim');
}
