import { make } from '../page/make.ts';
import { notesFirst } from '../notes-first.ts';

/**
 * Lets this page take in the notes of an event whose entry is on another page of the list, when someone asks who says so:
 * they are fetched from there, once. `entryOf` gives the address of the entry of an event, a fragment where it is on this
 * page.
 */
export function takeInNotes(host: HTMLElement, entryOf: (event: string) => string): void {
  const taken = new Map<string, Promise<void>>();
  notesFirst(host, 'a.mk', {
    bring(mark) {
      const id = eventOf(mark);
      // Of a whole sentence this page may list some statements only.
      const cites = (mark.getAttribute('data-n') ?? '').split(' ').filter((cite) => !isListed(`n-${cite}`));
      if (entryOf(id).startsWith('#') || cites.length === 0) return undefined;
      const coming = taken.get(id) ?? takeIn(new URL(entryOf(id), location.href), id, cites);
      taken.set(id, coming);
      coming.catch(() => taken.delete(id));
      return coming;
    },
    otherwise: (mark) => entryOf(eventOf(mark)),
  });
}

function eventOf(mark: Element): string {
  return (mark.getAttribute('data-cl') ?? '').replace('event/', '');
}

function isListed(note: string): boolean {
  return document.getElementById(note) !== null;
}

/** Rejects where the page of the entry does not come, or has not all that is cited. */
async function takeIn(address: URL, id: string, cites: readonly string[]): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const all = [...page.querySelectorAll('.all .nt[id^="n-"]')];
  const cited = cites.map((cite) =>
    all.filter((note) => note.id === `n-${cite}` || note.id.replace(/[a-z]+$/, '') === `n-${cite}`),
  );
  if (cited.some(({ length }) => length === 0)) throw new Error(`${address.href}: ${cites.join(' ')}`);
  const notes = [...new Set(cited.flat())].filter((note) => !isListed(note.id));
  const then = [...page.querySelectorAll(`[data-then="${CSS.escape(id)}"]`)];
  for (const link of [...notes, ...then].flatMap((part) => [part, ...part.querySelectorAll('a[href]')]))
    if (link.hasAttribute('href')) link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
  document.querySelector('.all ol')?.append(
    ...notes.map((note) => {
      // Each page has numerals of its own: this one has none for it.
      note.querySelector('b')?.replaceChildren();
      return document.importNode(note, true);
    }),
    ...then.map((link) => make('li', { hidden: '' }, document.importNode(link, true))),
  );
}
