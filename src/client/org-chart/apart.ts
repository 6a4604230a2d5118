import type { CarriedNote, CarriedSource } from '../../charts/org-chart/carried.ts';
import type { PageNotes } from './notes.ts';

/** What the pictures of a large structure are made of, from its file beside the page. Throws where it cannot be read. */
export function sourceApart(): Promise<CarriedSource> {
  return read<CarriedSource>('source.json');
}

async function read<T>(name: string): Promise<T> {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as T;
}

/**
 * Lets the page's list of passages take in those that an unfolded mark stands on, the first time that someone asks who
 * says so; the card finds them there.
 */
export function takeInNotes(host: HTMLElement, { numbers, keysOf }: PageNotes): void {
  let all: Promise<ReadonlyMap<string, CarriedNote>> | undefined;
  const take = async (missing: readonly string[]): Promise<void> => {
    all ??= read<CarriedNote[]>('notes.json').then((notes) => new Map(notes.map((note) => [note.key, note])));
    const notes = await all;
    const items = missing.flatMap((key) => {
      const note = notes.get(key);
      return note ? [itemOf(note, numbers.get(key) ?? 0)] : [];
    });
    document.querySelector('.all ol')?.append(...items);
  };
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a.mk, a.c') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const cites = (link.getAttribute('data-n') ?? (link.getAttribute('href') ?? '').slice(3)).split(' ');
    const missing = keysOf(cites).filter((key) => !document.getElementById(`n-${key}`));
    if (missing.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    void take(missing).then(() => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
  };
  host.addEventListener('click', onClick, true);
}

/** As the build writes it, but for the drawn line, which the card has of its own. */
function itemOf({ key, document: from, standing, words, text }: CarriedNote, numeral: number): HTMLElement {
  const way = make('a', '', key);
  way.setAttribute('href', `../documents/${from}/#${key}`);
  const item = make('li', 'nt', '');
  item.id = `n-${key}`;
  item.dataset['st'] = standing;
  item.append(make('b', '', String(numeral)), make('span', 'k', way), make('em', '', words), make('span', 't', text));
  return item;
}

function make(name: string, classes: string, content: Node | string): HTMLElement {
  const element = document.createElement(name);
  element.className = classes;
  element.append(content);
  return element;
}
