import { timelineAt } from '../../charts/timeline/at.ts';
import { listAddress } from '../../charts/timeline/list-pages.ts';
import type { MarkOptions } from '../../charts/timeline/marks.ts';
import { unpacked } from '../../charts/timeline/pack.ts';
import type { TimelineSource } from '../../charts/timeline/source.ts';
import { parseView, type AskedView } from '../../charts/timeline/view.ts';
import { notesOfPage } from '../notes.ts';
import { fillChoices, idOfName, labelsWith } from './choices.ts';
import { waysFrom, type Ways } from './moves.ts';
import { screenIn } from './screen.ts';
import { takeInNotes } from './take-in-notes.ts';
import { tell } from './tell.ts';

/** A live timeline: what the custom element asks of it. */
export interface Timeline extends Ways {
  /** Takes a view from an address: what the next movement starts from. */
  readonly read: (search: URLSearchParams, hash: string) => void;
  /** Shows the view of an address. */
  readonly show: (search: URLSearchParams, hash: string) => void;
  /** Draws the same view in the width that now fits. */
  readonly fit: () => void;
  /** What events say that have a text, to be offered while one types it. */
  readonly labels: (text: string) => readonly string[];
  /** The id of a name; empty for no name, undefined for one that no event has. */
  readonly nameOf: (label: string) => string | undefined;
}

/** The timeline in its element, over the pictures that the build left there. Throws where the events cannot be read. */
export async function timelineIn(host: HTMLElement): Promise<Timeline> {
  const source = await sourceOf(host);
  const screen = screenIn(host, optionsOf(host, source), () => timelineAt(source));
  let asked: AskedView = { view: {}, unread: [] };
  const read: Timeline['read'] = (search, hash) => {
    asked = parseView(search, hash, source);
  };
  const ways = waysFrom(source, screen, () => asked.view);
  fillChoices(host, source);
  return {
    ...ways,
    read,
    show(search, hash) {
      read(search, hash);
      const data = timelineAt(source, asked.view);
      screen.show(data, asked.view.event);
      tell(host, source, { ...asked, data, isEnd: ways.ends() });
    },
    fit: screen.fit,
    labels: (text) => labelsWith(source.events, text),
    nameOf: (label) => idOfName(source, label),
  };
}

async function sourceOf(host: HTMLElement): Promise<TimelineSource> {
  const file = host.querySelector<HTMLAnchorElement>('[data-source]')?.href ?? '';
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return unpacked(await answer.text());
}

/** The marks lead where the build leads them: to the notes of this page, and to the entries of the list. */
function optionsOf(host: HTMLElement, { events }: TimelineSource): MarkOptions {
  const pages = new Map(events.map(({ id, page = 1 }) => [id, page]));
  const { numbers, keysOf, hrefOf } = notesOfPage(document);
  const entryOf = (id: string): string => `${listAddress(pages.get(id) ?? 1).replace('/timeline/', '')}#${id}`;
  takeInNotes(host, entryOf);
  return {
    numbers,
    entryOf,
    hrefOf: (evidence) =>
      keysOf(evidence.cites).length > 0 ? hrefOf(evidence) : entryOf(evidence.claim.replace('event/', '')),
  };
}
