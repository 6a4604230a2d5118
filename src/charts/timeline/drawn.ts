import { layout } from './layout.ts';
import type { EventData, TimelineData } from './values.ts';

/** The widths at which the built pictures are drawn; the style sheet shows one of them. */
export const WIDTHS = [1248, 960, 560, 300] as const;

/** The events that at least one of the built pictures draws one by one, so that their passages belong on its page. */
export function drawnEvents(data: TimelineData): readonly EventData[] {
  const drawn = WIDTHS.flatMap((width) => {
    const { events, shelves } = layout(data, width);
    return [...events, ...shelves.flatMap((shelf) => shelf.events)].map(({ event }) => event);
  });
  return [...new Map(drawn.filter(({ group }) => !group).map((event) => [event.id, event])).values()];
}
