import type { CarriedNote, CarriedSource } from '../../charts/org-chart/carried.ts';
import type { OrgChartSource } from '../../charts/org-chart/source.ts';
import { make } from '../page/make.ts';
import { notesFirst } from '../notes-first.ts';
import { notesOfPage, type PageNotes } from '../notes.ts';

/**
 * What the pictures of a large structure are made of, from its file beside the page; its list of passages takes in those
 * that an unfolded mark stands on when someone asks who says so. Throws where it cannot be read.
 */
export async function sourceApart(host: HTMLElement): Promise<{ source: OrgChartSource; notes: PageNotes }> {
  const { source, numbered } = await read<CarriedSource>('source.json');
  const notes = { ...notesOfPage(document, numbered), addressOf };
  takeInNotes(host, notes);
  return { source, notes };
}

async function read<T>(name: string): Promise<T> {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** The address of a passage that the page need not list. */
function addressOf(key: string): string {
  return new URL(`../documents/${key.replace(/-.*/, '')}/#${key}`, location.href).href;
}

function takeInNotes(host: HTMLElement, { numbers, keysOf }: PageNotes): void {
  let all: Promise<ReadonlyMap<string, CarriedNote>> | undefined;
  const take = async (link: Element): Promise<void> => {
    all ??= read<CarriedNote[]>('notes.json').then((notes) => new Map(notes.map((note) => [note.key, note])));
    const notes = await all;
    const items = missingOf(link).flatMap((key) => {
      const note = notes.get(key);
      return note ? [itemOf(note, numbers.get(key) ?? 0)] : [];
    });
    document.querySelector('.all ol')?.append(...items);
  };
  const missingOf = (link: Element): string[] => {
    const cites = (link.getAttribute('data-n') ?? (link.getAttribute('href') ?? '').slice(3)).split(' ');
    return keysOf(cites).filter((key) => !document.getElementById(`n-${key}`));
  };
  notesFirst(host, 'a.mk, a.c', {
    bring(link) {
      if (missingOf(link).length === 0) return undefined;
      const coming = take(link);
      coming.catch(() => (all = undefined));
      return coming;
    },
    otherwise: (link) => addressOf(missingOf(link)[0] ?? ''),
  });
}

/** As the build writes it, but for the drawn line, which the card has of its own. */
function itemOf({ key, document: from, standing, words, text }: CarriedNote, numeral: number): HTMLElement {
  const way = make('a', { href: `../documents/${from}/#${key}` }, key);
  return make(
    'li',
    { class: 'nt', id: `n-${key}`, 'data-st': standing },
    make('b', {}, String(numeral)),
    make('span', { class: 'k' }, way),
    make('em', {}, words),
    make('span', { class: 't' }, text),
  );
}
