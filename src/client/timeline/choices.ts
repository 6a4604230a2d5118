import type { Named, TimelineSource } from '../../charts/timeline/source.ts';
import type { EventData } from '../../charts/timeline/values.ts';

/** So many events are offered while one types. */
const OFFERED = 20;

/** Offers the documents, lanes and names of the story: they stand in its file, not in the page. */
export function fillChoices(host: HTMLElement, { documents, lanes, names }: TimelineSource): void {
  const fill = (name: string, list: readonly Named[]): void => {
    const select = host.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    select?.append(...list.filter(({ label }) => label !== '').map(({ id, label }) => new Option(label, id)));
  };
  fill('document', documents);
  fill('lane', lanes);
  host.querySelector('#tl-names')?.replaceChildren(...names.map(({ label }) => new Option('', label)));
}

/** The id of the name that is called so, in any case of letters; empty for no text, undefined for one that no name has. */
export function idOfName({ names }: TimelineSource, text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return wanted === '' ? '' : names.find(({ label }) => label.toLowerCase() === wanted)?.id;
}

/** The first event after a given one whose label has a text, in any case of letters; going round once. */
export function findEvent(events: readonly EventData[], text: string, last: string | undefined): EventData | undefined {
  const wanted = text.trim().toLowerCase();
  const start = events.findIndex(({ id }) => id === last) + 1;
  return [...events.slice(start), ...events.slice(0, start)].find(({ label }) => label.toLowerCase().includes(wanted));
}

/** Labels that have a text, to be offered while one types it. */
export function labelsWith(events: readonly EventData[], text: string): readonly string[] {
  const wanted = text.trim().toLowerCase();
  const found = new Set<string>();
  for (const { label } of events) {
    if (label.toLowerCase().includes(wanted)) found.add(label);
    if (found.size >= OFFERED) break;
  }
  return [...found];
}
