import { answerOf } from './answer.ts';
import { answerInPlace } from './card.ts';
import { placeBeside } from './place.ts';
import { keptInSight } from './sight.ts';

foldPassages();
answerInPlace(answerOf, (card, link) => {
  placeBeside(card, keptInSight(link));
});

/** The list of all passages is open for readers without script, and for whoever comes to one of its notes. */
function foldPassages(): void {
  const all = document.querySelector<HTMLDetailsElement>('details.all');
  if (!all) return;
  const target = location.hash.startsWith('#n-') ? document.getElementById(location.hash.slice(1)) : null;
  if (!target) all.open = false;
}
