import { isPicked } from '../page/picked.ts';
import { isPlain } from '../page/plain.ts';
import { stopsIn } from './controls.ts';
import type { Part } from './part.ts';
import type { Zoom } from './zoom.ts';

/** What the controls of a live chart ask of it. */
export interface Acts {
  /** The first hand on the chart: it may soon be asked for something. */
  readonly load: () => void;
  /** Sets a part of the view. */
  readonly go: (part: Part, how?: Go) => void;
  readonly step: (by: number) => void;
  /** A name is being typed, or about to be. */
  readonly offer: (field: HTMLInputElement) => void;
  readonly find: (field: HTMLInputElement) => void;
  /** Shows only the branch of the unit that the address names, or all again. */
  readonly branch: (words: DOMStringMap) => void;
  /** Folds or unfolds the unit that the address names, or all. */
  readonly fold: (words: DOMStringMap) => void;
  readonly copy: (words: DOMStringMap) => void;
  readonly download: (asked: DOMStringMap) => void;
  /** The text twin was opened. */
  readonly tell: (place: HTMLElement) => void;
  /** Sets a size and says it, or only has the hands ready. */
  readonly zoom: (how: (zoom: Zoom) => number | undefined, words?: DOMStringMap) => void;
}

/** How a view is gone to. */
export interface Go {
  /** A step of the slider, which leaves no step back. */
  readonly isStep?: boolean;
  /** What was done, to be said before what is shown by then. */
  readonly said?: () => string;
  readonly hash?: string;
}

/** Lets the controls of a live chart act. */
export function listenIn(host: HTMLElement, acts: Acts): void {
  for (const type of ['pointerenter', 'focusin']) host.addEventListener(type, acts.load, { once: true });
  host.addEventListener('input', (event) => {
    onInput(event, host, acts);
  });
  host.addEventListener('focusin', ({ target }) => {
    if (isField(target)) acts.offer(target);
  });
  host.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && isField(target)) acts.find(target);
  });
  host.addEventListener('click', (event) => {
    const asked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do], .cards a') : null;
    if (!asked || asked.getAttribute('aria-disabled') === 'true' || !isPlain(event)) return;
    if (asked.dataset['at'] !== undefined) event.preventDefault();
    onClick(asked.dataset, acts);
  });
  // The event of a disclosure does not rise.
  const onToggle = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.dataset['tree'] !== undefined) acts.tell(target);
  };
  host.addEventListener('toggle', onToggle, { capture: true });
  listenForZoom(host, acts);
}

function listenForZoom(host: HTMLElement, { zoom }: Acts): void {
  // Two fingers are for the picture: its script is there by the time that the second comes down.
  const ready = (): void => {
    zoom(() => undefined);
  };
  host.addEventListener('touchstart', ready, { once: true, passive: true });
  host.addEventListener(
    'wheel',
    (event) => {
      // Only with a modifier, as browsers zoom: a plain wheel scrolls the page.
      if (!(event.ctrlKey || event.metaKey) || !(event.target instanceof Element && event.target.closest('.drawn')))
        return;
      event.preventDefault();
      zoom((each) => {
        each.wheel(event);
        return undefined;
      });
    },
    { passive: false },
  );
}

function isField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset['find'] !== undefined;
}

function onInput(event: Event, host: HTMLElement, { find, go, offer }: Acts): void {
  const { target } = event;
  if (target instanceof HTMLSelectElement)
    go(
      { [target.name]: target.value },
      { said: () => `${nameOf(target)}: ${target.selectedOptions[0]?.label ?? ''}.` },
    );
  if (!(target instanceof HTMLInputElement)) return;
  if (target.dataset['moment'] !== undefined) go({ at: stopsIn(host)[Number(target.value)] }, { isStep: true });
  if (isField(target)) (isPicked(event) ? find : offer)(target);
}

/** What stands before a select. */
function nameOf({ labels: { 0: label } }: HTMLSelectElement): string {
  return label?.firstChild?.textContent?.trim() ?? '';
}

function onClick(asked: DOMStringMap, { go, step, copy, download, branch, fold, zoom }: Acts): void {
  const { at, do: what, zoom: how } = asked;
  if (at !== undefined) go({ at });
  if (what === 'step') step(Number(asked['step']));
  if (what === 'copy') copy(asked);
  if (what === 'download') download(asked);
  if (what === 'branch') branch(asked);
  if (what === 'fold' || what === 'unfold') fold(asked);
  if (what === 'zoom') zoom((each) => each.to(how ?? ''), asked);
}
