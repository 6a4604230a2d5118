/** Within so many ms a focus is lost to the step, and not to the reader. */
const SOON = 200;

/**
 * Lets a step back or forth to another view of the page change that view only. By itself, a browser also goes to what
 * the fragment of the address names, and takes the focus away. Where it cannot be told so, it still goes there; the
 * focus it gives back.
 */
export function stayInPlace(): void {
  let left: FocusEvent | undefined;
  addEventListener('focusout', (event) => (left = event));
  addEventListener('popstate', ({ timeStamp }) => {
    // Some take it before they say that they step, others after.
    setTimeout(() => {
      const at = left && timeStamp - left.timeStamp < SOON ? left.target : undefined;
      if (document.activeElement === document.body && (at instanceof HTMLElement || at instanceof SVGElement))
        at.focus({ preventScroll: true });
    });
  });
  if (!('navigation' in window)) return;
  navigation.addEventListener('navigate', (event) => {
    const { pathname, search } = new URL(event.destination.url);
    const isView = pathname === location.pathname && search !== location.search;
    if (event.navigationType === 'traverse' && event.canIntercept && isView)
      event.intercept({ scroll: 'manual', focusReset: 'manual' });
  });
}
