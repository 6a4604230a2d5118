import { scrollToMost } from './in-view.ts';
import { placesIn, play } from './movement.ts';
import { pictureIn } from './page/shown.ts';
import { isPlain } from './page/plain.ts';

/**
 * One chart that stays beside its steps. The style sheet lays the charts of all steps into one cell that keeps in view,
 * where there is room; this says which step is being read, and lets its boxes come from where the last one had them.
 * Every chart stays where it was written, so the page reads alike for those who hear it.
 */
const ROOM = matchMedia('(min-width: 1312px) and (min-height: 680px)');
const LESS_MOTION = matchMedia('(prefers-reduced-motion: reduce)');
const WAYS: Readonly<Record<string, 'prev' | 'next'>> = { ArrowLeft: 'prev', ArrowRight: 'next' };
/** In so many ms a smooth way is gone, however long. */
const ON_THE_WAY = 1500;
const SCROLLING = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']);

for (const steps of document.querySelectorAll<HTMLElement>('.steps')) stay(steps);

type Read = (step: HTMLElement, isMoving?: boolean) => void;
type Go = (step: HTMLElement, behavior?: ScrollBehavior) => void;

function stay(steps: HTMLElement): void {
  const all = [...steps.querySelectorAll<HTMLElement>('.step')];
  const [first] = all;
  if (!first) return;
  const read = reader(all, first);
  steps.classList.add('live');
  read(first);
  const go = follow(steps, read);

  // Who comes to a hidden chart by keyboard sees it; a mark that has the focus is not to run away from it.
  steps.addEventListener('focusin', ({ target }) => {
    const step = stepOf(target);
    if (step && target instanceof Element && target.closest('.chart')) read(step, !target.closest('svg'));
  });
  steps.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.cards a, .turn a') : null;
    const step = all.find(({ id }) => link?.getAttribute('href') === `#${id}`);
    if (!link || !step || !isPlain(event)) return;
    event.preventDefault();
    go(step);
    focusIn(step, link.getAttribute('rel'));
  });
  steps.addEventListener('keydown', (event) => {
    const way = WAYS[event.key];
    if (!way || !isPlain(event) || !(event.target instanceof Element) || !event.target.closest('.cards, .turn')) return;
    const rel = event.target.getAttribute('rel') && way;
    const step = all[all.indexOf(stepOf(event.target) ?? first) + (way === 'next' ? 1 : -1)];
    if (!step) return;
    event.preventDefault();
    go(step);
    focusIn(step, rel);
  });
  const asked = all.find(({ id }) => `#${id}` === location.hash);
  if (asked && ROOM.matches) go(asked, 'instant');
}

/** Shows the chart of the step that is read, and lets it come from that of the step before. */
function reader(all: readonly HTMLElement[], first: HTMLElement): Read {
  let current = first;
  return (step, isMoving = true) => {
    if (isMoving && ROOM.matches) {
      bringIntoView(step);
      move(current, step);
    }
    current = step;
    for (const each of all) each.classList.toggle('current', each === step);
  };
}

/** Reads each step that enters, and at once one that is pressed: those on the way there only where a hand stops. */
function follow(steps: HTMLElement, read: Read): Go {
  let entered: HTMLElement | undefined;
  let aim: HTMLElement | undefined;
  let until = 0;
  const observer = new IntersectionObserver(
    (entries) => {
      const step = stepOf(entries.findLast(({ isIntersecting }) => isIntersecting)?.target ?? null);
      if (!step) return;
      entered = step;
      if (step === aim || performance.now() > until) aim = undefined;
      if (!aim) read(step);
    },
    { rootMargin: '-30% 0px -65%' },
  );
  for (const say of steps.querySelectorAll('.say')) observer.observe(say);

  const stop = (event: Event): void => {
    if (event instanceof KeyboardEvent && !SCROLLING.has(event.key)) return;
    if (aim && entered) read(entered);
    aim = undefined;
  };
  // Not “scrollend”: it also comes, late, of what was scrolled before the press.
  for (const hand of ['wheel', 'touchmove', 'keydown']) document.addEventListener(hand, stop, { passive: true });
  return (step, behavior) => {
    // Also where the page is there by now: it may still be on its way to where the press before this one led.
    aim = step;
    until = performance.now() + ON_THE_WAY;
    read(step);
    scrollToStep(step, behavior);
  };
}

function stepOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.step') : null;
}

/** A chart that is higher than the window scrolls by itself: it starts where most of what the step changes is. */
function bringIntoView(step: HTMLElement): void {
  const svg = pictureIn(step);
  const drawn = svg?.parentElement;
  if (!drawn || drawn.scrollHeight <= drawn.clientHeight) return;
  const { top: start } = svg.getBoundingClientRect();
  const changed = [...svg.querySelectorAll('.moved, .ex')].map((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return { top: top - start, bottom: bottom - start };
  });
  drawn.scrollTop = scrollToMost(changed, drawn.clientHeight);
}

function move(from: HTMLElement, to: HTMLElement): void {
  const [was, now] = [pictureIn(from), pictureIn(to)];
  if (was && now && was !== now) play(now, placesIn(was));
}

/** To its words beside the chart that stays, else to its own chart. */
function scrollToStep(step: HTMLElement, behavior: ScrollBehavior = LESS_MOTION.matches ? 'instant' : 'smooth'): void {
  const start = ROOM.matches ? step.querySelector('.say') : step;
  start?.scrollIntoView({ behavior, block: 'start' });
}

/** Focuses what the reader had in hand: the same button, or the last that there is, or the card of the step. */
function focusIn(step: HTMLElement, rel: string | null): void {
  const wanted = rel === null ? '.cards [aria-current]' : `.turn [rel="${rel}"]`;
  const link = [wanted, '.turn a'].flatMap((each) => step.querySelector<HTMLElement>(each) ?? []);
  link.find((each) => each.checkVisibility())?.focus({ preventScroll: true });
}
