import { timelineSource } from '../charts/timeline/data.ts';
import { listAddress } from '../charts/timeline/list-pages.ts';
import { story } from '../loaders/story.ts';

const later = new Map(timelineSource(story).events.flatMap(({ id, page }) => (page ? [[id, page] as const] : [])));

/**
 * Where the entry of an event is that `/timeline/#id` names: on another page where the list is long. Any other address is
 * given back.
 */
export function eventAddress(path: string): string {
  const id = /^\/timeline\/#(.+)$/.exec(path)?.[1];
  const page = id === undefined ? undefined : later.get(id);
  return page === undefined ? path : `${listAddress(page)}#${id}`;
}
