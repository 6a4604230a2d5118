import { timelineData } from '../../charts/timeline/data.ts';
import { drawnEvents } from '../../charts/timeline/drawn.ts';
import { ENTRIES_A_PAGE } from '../../charts/timeline/list-pages.ts';
import { timelineText, type TimelineEntry } from '../../charts/timeline/text.ts';
import { story } from '../../loaders/story.ts';
import { partsOf, type Part } from './parts.ts';

const data = timelineData(story);
const text = timelineText(data);

/** Over the entries that have no place in the order. */
export const { looseTitle } = text;

/** An entry of the list, and whether it has a place in the order. */
export interface Listed {
  readonly entry: TimelineEntry;
  readonly isLoose: boolean;
}

/** The pages of the list, those without a place in the order last. */
export const parts: readonly Part<Listed>[] = partsOf(
  [
    ...text.ordered.map((entry) => ({ entry, isLoose: false })),
    ...text.loose.map((entry) => ({ entry, isLoose: true })),
  ],
  ENTRIES_A_PAGE,
);

/** The passages that a page of the list stands on, in the order of its entries. */
export function keysOf({ items }: Part<Listed>): string[] {
  return items.flatMap(({ entry }) => [...entry.cites]);
}

/** The passages that the pictures stand on. */
export const drawnKeys: readonly string[] = drawnEvents(data).flatMap(({ evidence }) => evidence.cites);

const events = new Map(story.events.map((event) => [event.id, event]));
const claims = new Map(story.claims.map((claim) => [claim.id, claim]));

/** The event of an entry, and its claim. */
export function entryOf(id: string) {
  return { event: events.get(id), claim: claims.get(`event/${id}`) };
}
