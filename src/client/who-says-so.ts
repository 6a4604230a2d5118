import { answerOf } from './answer.ts';
import { answerInPlace } from './card.ts';
import { make } from './page/make.ts';
import { placeBeside } from './place.ts';
import { keptInSight } from './sight.ts';

foldPassages();
followFullScreen();
answerInPlace(answerOf, (card, link) => {
  leadOn(card, link);
  placeBeside(card, keptInSight(link));
});

/** Ends the answer of an event with the page's link to the structure as of then, where it has one. */
function leadOn(card: HTMLElement, mark: Element): void {
  const [kind, id = ''] = (mark.getAttribute('data-cl') ?? '').split('/');
  const way = kind === 'event' ? document.querySelector(`[data-then="${CSS.escape(id)}"]`) : null;
  if (!way) return;
  card.querySelector('[data-answer]')?.append(make('p', { class: 'way' }, way.cloneNode(true)));
}

/** The card is part of what has the whole screen: else it could be seen over it, and not touched. */
function followFullScreen(): void {
  const card = document.getElementById('who');
  const home = card?.parentElement;
  if (!card || !home) return;
  document.addEventListener('fullscreenchange', () => {
    // Taken out while it is open, it would not say that it closes: its mark would stay marked.
    if ('hidePopover' in card) card.hidePopover();
    (document.fullscreenElement ?? home).append(card);
  });
}

/** The list of all passages is open for readers without script, and for whoever comes to one of its notes. */
function foldPassages(): void {
  const all = document.querySelector<HTMLDetailsElement>('details.all');
  if (!all) return;
  const target = location.hash.startsWith('#n-') ? document.getElementById(location.hash.slice(1)) : null;
  if (!target) all.open = false;
}
