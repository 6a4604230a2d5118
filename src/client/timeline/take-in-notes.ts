interface Ways {
  /** The keys of the passages of this page that some citations name. */
  readonly keysOf: (cites: readonly string[]) => readonly string[];
  /** The address of the entry of an event. */
  readonly entryOf: (event: string) => string;
}

/**
 * Lets this page take in the notes of an event whose entry is on another page of the list, when someone asks who says so:
 * they are fetched from there, and the card finds them among the passages of this page.
 */
export function takeInNotes(host: HTMLElement, { keysOf, entryOf }: Ways): void {
  const onClick = (event: MouseEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest('a.mk') : null;
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const cites = (mark.getAttribute('data-n') ?? '').split(' ');
    if (keysOf(cites).length > 0 || document.getElementById(`n-${cites[0] ?? ''}`)) return;
    event.preventDefault();
    event.stopPropagation();
    const id = (mark.getAttribute('data-cl') ?? '').replace('event/', '');
    void takeIn(new URL(entryOf(id), location.href), id, cites).then((isIn) => {
      if (isIn) mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      else location.assign(entryOf(id));
    });
  };
  host.addEventListener('click', onClick, true);
}

/** Gives whether the notes are on this page now. */
async function takeIn(address: URL, id: string, cites: readonly string[]): Promise<boolean> {
  const answer = await fetch(address).catch(() => undefined);
  const list = document.querySelector('.all ol');
  if (!answer?.ok || !list) return false;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const notes = [...page.querySelectorAll('.all .nt[id^="n-"]')].filter((note) =>
    cites.some((cite) => note.id === `n-${cite}` || note.id.replace(/[a-z]+$/, '') === `n-${cite}`),
  );
  const then = [...page.querySelectorAll(`[data-then="${CSS.escape(id)}"]`)];
  for (const link of [...notes, ...then].flatMap((part) => [part, ...part.querySelectorAll('a[href]')]))
    if (link.hasAttribute('href')) link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
  list.append(
    ...notes.map((note) => {
      // Each page has numerals of its own: this one has none for it.
      note.querySelector('b')?.replaceChildren();
      return document.importNode(note, true);
    }),
    ...then.map((link) => hidden(document.importNode(link, true))),
  );
  return notes.length > 0;
}

function hidden(link: Element): Element {
  const item = document.createElement('li');
  item.hidden = true;
  item.append(link);
  return item;
}
