/**
 * One chart that stays beside its steps. The style sheet lays the charts of all steps into one cell that keeps in view,
 * where there is room; this only says which step is being read. Every chart stays where it was written, so the page
 * reads alike for those who hear it.
 */
const ROOM = '(min-width: 1312px) and (min-height: 680px)';
const LESS_MOTION = '(prefers-reduced-motion: reduce)';

for (const steps of document.querySelectorAll<HTMLElement>('.steps')) stay(steps);

function stay(steps: HTMLElement): void {
  const all = [...steps.querySelectorAll<HTMLElement>('.step')];
  const [first] = all;
  if (!first) return;
  const read = (current: Element): void => {
    for (const step of all) step.classList.toggle('current', step === current);
  };
  const stepOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('.step') : null;

  steps.classList.add('live');
  read(first);
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
      const step = stepOf(entered?.target ?? null);
      if (step) read(step);
    },
    { rootMargin: '-30% 0px -65%' },
  );
  for (const say of steps.querySelectorAll('.say')) observer.observe(say);

  // Who comes to a hidden chart by keyboard sees it.
  steps.addEventListener('focusin', ({ target }) => {
    const step = stepOf(target);
    if (step && target instanceof Element && target.closest('.chart')) read(step);
  });
  steps.addEventListener('click', (event) => {
    const card = event.target instanceof Element ? event.target.closest('.cards a') : null;
    const step = all.find(({ id }) => card?.getAttribute('href') === `#${id}`);
    if (!step || !matchMedia(ROOM).matches || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    go(step);
    step.querySelector<HTMLElement>('.cards [aria-current]')?.focus({ preventScroll: true });
  });
  const asked = all.find(({ id }) => `#${id}` === location.hash);
  if (asked && matchMedia(ROOM).matches) go(asked, 'instant');
}

function go(
  step: HTMLElement,
  behavior: ScrollBehavior = matchMedia(LESS_MOTION).matches ? 'instant' : 'smooth',
): void {
  step.querySelector('.say')?.scrollIntoView({ behavior, block: 'start' });
}
