import { story } from '../../loaders/story.ts';
import type { TimelineEvent } from '../../model/story.ts';

const byChange = new Map<string, TimelineEvent[]>();
for (const event of story.events)
  for (const change of event.changes) byChange.set(change, [...(byChange.get(change) ?? []), event]);

/** The events that carry a change of the structure, in the order of the data. */
export function eventsOfChange(change: string): readonly TimelineEvent[] {
  return byChange.get(change) ?? [];
}
