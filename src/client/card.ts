import type { Answer } from './answer.ts';
import { make } from './page/make.ts';
import { isPlain } from './page/plain.ts';

/**
 * “Who says so?” in place. Without this script a numeral or a mark is a link to its note at the foot of the page; with
 * it the note comes to the reader, in one card that Escape, its cross or a touch elsewhere closes. `answerOf` answers; `place` sets the
 * open card beside what was asked.
 */
export function answerInPlace(answerOf: Answers, place: Place): void {
  const card = document.getElementById('who');
  const parts = document.querySelector<HTMLTemplateElement>('#who-parts')?.content;
  const body = card?.querySelector<HTMLElement>('[data-answer]');
  if (card && parts && body && 'showPopover' in card) listen({ card, parts, body }, answerOf, place);
}

type Answers = (asked: Element) => Answer | undefined;
type Place = (card: HTMLElement, link: Element) => void;
/** A numeral of a text, or a mark of a chart. */
type Mark = HTMLElement | SVGElement;

interface Parts {
  readonly card: HTMLElement;
  readonly parts: DocumentFragment;
  readonly body: HTMLElement;
}

function listen({ card, parts, body }: Parts, answerOf: Answers, place: Place): void {
  let asked: Mark | undefined;
  let pressed: Element | undefined;

  // The press on the mark whose card is open closes the card, by the browser's own rule: it is not to open it again.
  document.addEventListener('pointerdown', () => (pressed = card.matches(':popover-open') ? asked : undefined), true);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<Mark>('a.c, a.mk') : null;
    if (!link || !isPlain(event)) return;
    const answer = answerOf(link);
    if (!answer) return;
    event.preventDefault();
    if (event.detail > 0 && pressed === link) {
      card.hidePopover();
      return;
    }
    body.replaceChildren(...nodesOf(answer, card.dataset, parts));
    card.showPopover();
    place(card, link);
    asked = link;
    link.classList.add('on');
    card.scrollTop = 0;
    card.focus({ preventScroll: true });
  });

  card.addEventListener('keydown', (event) => {
    leave(event, card, asked);
  });
  card.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    for (const link of document.querySelectorAll('a.on:is(.c, .mk)')) link.classList.remove('on');
    // Where a press gives a link no focus, it goes to what is around the link.
    const at = document.activeElement;
    if (card.contains(at) || (asked && at?.contains(asked))) asked?.focus({ preventScroll: true });
  });
}

/**
 * Tab past either end of the card closes it. The reader goes on from the mark: the browser moves from there to what
 * follows, and back is the mark itself.
 */
function leave(event: KeyboardEvent, card: HTMLElement, asked: Mark | undefined): void {
  if (event.key !== 'Tab' || !asked) return;
  const stops = [...card.querySelectorAll<HTMLElement>('button, a[href]')];
  const at = document.activeElement;
  const isLeaving = event.shiftKey ? at === card || at === stops[0] : at === stops.at(-1);
  if (!isLeaving) return;
  if (event.shiftKey) event.preventDefault();
  card.hidePopover();
  asked.focus({ preventScroll: true });
}

function nodesOf(answer: Answer, words: DOMStringMap, parts: DocumentFragment): Node[] {
  const line = parts.querySelector(`[data-line="${CSS.escape(answer.standing)}"]`)?.firstElementChild?.cloneNode(true);
  const silent = answer.silent.flatMap(
    (id) => parts.querySelector(`[data-silent="${CSS.escape(id)}"]`)?.cloneNode(true) ?? [],
  );
  const rows = answer.notes.map((note) =>
    make(
      'div',
      {},
      make('dt', {}, ...copies(note, '.k')),
      make('dd', {}, ...(answer.isPassage ? [way(note, words['open'] ?? '')] : copies(note, '.t'))),
    ),
  );
  const unstated = answer.unstated
    ? [make('div', { class: 'un' }, make('dt', {}, words['notStated'] ?? ''), make('dd', {}, answer.unstated))]
    : [];
  return [
    make('p', { class: 'say1' }, answer.claim),
    ...(line ? [line] : []),
    make('div', { class: 'sd' }, make('em', {}, answer.words), ...silent),
    make('dl', {}, ...rows, ...unstated),
  ];
}

/** The children of a part of a note. */
function copies(note: Element, part: string): Node[] {
  return [...(note.querySelector(part)?.cloneNode(true).childNodes ?? [])];
}

/** A link to the passage in its document. */
function way(note: Element, words: string): HTMLElement {
  return make('a', { href: note.querySelector('.k a')?.getAttribute('href') ?? '' }, words);
}
