import { timelineData } from '../../charts/timeline/data.ts';
import { timelineText } from '../../charts/timeline/text.ts';
import type { Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { evidenceIn, type Absolute, type Evidence } from './evidence.ts';
import { whenOf, type When } from './when.ts';

/** An event as a download has it. */
export interface EventRecord extends Partial<When>, Evidence {
  readonly id: string;
  readonly label: string;
  /** The label, with its standing in words where it does not say it itself: “A bridge is planned (rumour)”. */
  readonly sentence: string;
  readonly text?: string;
  /** The date in words: “no date given” where there is none. */
  readonly date: string;
  /** What the documents say of the time beyond the date. */
  readonly when?: string;
  /** The event that it is said to coincide with. */
  readonly alongside?: string;
  readonly after: readonly string[];
  readonly before: readonly string[];
  /** The same order as sentences. */
  readonly order: readonly string[];
  readonly names: readonly string[];
  readonly lane?: string;
  readonly changes: readonly string[];
  readonly differs: readonly string[];
  readonly address: string;
}

/** The events of a story in the order of the list on its timeline page. */
export function eventRecords(story: Story, absolute: Absolute): readonly EventRecord[] {
  const words = wordsOf(story.meta.language);
  const data = timelineData(story);
  const { ordered, loose } = timelineText(data);
  const shelved = data.between.flatMap(({ events }) => events);
  const drawn = new Map([...data.dated, ...shelved, ...data.loose].map((event) => [event.id, event]));
  const entries = new Map(story.events.map((event) => [event.id, event]));
  const evidenceOf = evidenceIn(story);
  return [...ordered, ...loose].flatMap(({ id, order }): EventRecord[] => {
    const event = entries.get(id);
    if (!event) return [];
    const { label, text, date, when, alongside, after, before, names, lane, changes, differs } = event;
    const said = drawn.get(id)?.said;
    return [
      {
        id,
        label,
        sentence: words.data.aside(label, said === undefined ? [] : [said]),
        ...(text === undefined ? {} : { text }),
        ...(date === undefined ? { date: words.timelinePage.noDate } : whenOf(story, date)),
        ...(when === undefined ? {} : { when }),
        ...(alongside === undefined ? {} : { alongside }),
        ...{ after, before, order, names },
        ...(lane === undefined ? {} : { lane }),
        ...{ changes, differs },
        ...evidenceOf(event),
        address: absolute(`/timeline/#${id}`),
      },
    ];
  });
}
