import { answerOfMark } from '../answer.ts';
import { answerInPlace } from '../card.ts';
import { setBeside } from '../place.ts';
import { reportHeight } from './height.ts';

const root = document.documentElement;
const embed = document.querySelector<HTMLElement>('main');
answerInPlace(answerOfMark, (card, link) => {
  setBeside(card, { mark: link.getBoundingClientRect(), sentence: [], kin: [] });
  // A frame knows nothing of what its page shows of it.
  card.scrollIntoView({ block: 'nearest' });
});
if (embed) {
  filter(embed, root.dataset['standing']);
  choose(embed, root.dataset['at']);
  reportHeight(embed, root.dataset['key'] ?? '');
}

/** Puts the drawings for a filter in the place of the whole chart. */
function filter(place: HTMLElement, standing: string | undefined): void {
  if (standing === undefined) return;
  const level = document.querySelector<HTMLTemplateElement>(`template[data-standings~="${CSS.escape(standing)}"]`);
  if (!level) return;
  place.querySelector('.views')?.replaceChildren(level.content.cloneNode(true));
}

/** Sets the moment, as a hand would. */
function choose(place: HTMLElement, at: string | undefined): void {
  if (at === undefined) return;
  const choice = place.querySelector<HTMLInputElement>(`input[data-asks~="${CSS.escape(at)}"]`);
  if (choice) choice.checked = true;
}
