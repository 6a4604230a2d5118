import { idInAddress, search } from '../page/address.ts';
import { isPlain } from '../page/plain.ts';
import { stopsIn } from './controls.ts';
import type { Part } from './part.ts';
import type { Zoom } from './zoom.ts';

/** What the controls of a live chart ask of it. */
export interface Acts {
  /** The first hand on the chart: it may soon be asked for something. */
  readonly load: () => void;
  /** Sets a part of the view; a step of the slider leaves no step back. */
  readonly go: (part: Part, isStep?: boolean) => void;
  readonly step: (by: number) => void;
  /** A name is being typed, or about to be. */
  readonly offer: (field: HTMLInputElement) => void;
  readonly find: (field: HTMLInputElement) => void;
  /** All units, where none is given. */
  readonly fold: (unit: string | undefined, isToFold: boolean) => void;
  readonly copy: (words: DOMStringMap) => void;
  readonly download: (asked: DOMStringMap) => void;
  /** The text twin was opened. */
  readonly tell: (place: HTMLElement) => void;
  readonly zoom: (how: (zoom: Zoom) => void) => void;
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
  if (target instanceof HTMLSelectElement) go({ [target.name]: target.value });
  if (!(target instanceof HTMLInputElement)) return;
  if (target.dataset['moment'] !== undefined) go({ at: stopsIn(host)[Number(target.value)] }, true);
  // A name that is picked from the list is not typed.
  const isPicked = !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
  if (isField(target)) (isPicked ? find : offer)(target);
}

function onClick(asked: DOMStringMap, { go, step, copy, download, fold, zoom }: Acts): void {
  const { at, do: what, zoom: how } = asked;
  if (at !== undefined) go({ at });
  if (what === 'step') step(Number(asked['step']));
  if (what === 'copy') copy(asked);
  if (what === 'download') download(asked);
  if (what === 'branch') go({ branch: search().has('branch') ? undefined : idInAddress() });
  if (what === 'fold' || what === 'unfold')
    fold(asked['all'] === undefined ? idInAddress() : undefined, what === 'fold');
  if (what === 'zoom')
    zoom((each) => {
      each.to(how ?? '');
    });
}
