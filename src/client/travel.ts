/**
 * Lets a step back or forth to another view of the page change that view only. By itself, a browser also goes to what
 * the fragment of the address names, and takes the focus away. Where a browser cannot be told so, it still does.
 */
export function stayInPlace(): void {
  if (!('navigation' in window)) return;
  navigation.addEventListener('navigate', (event) => {
    const { pathname, search } = new URL(event.destination.url);
    const isView = pathname === location.pathname && search !== location.search;
    if (event.navigationType === 'traverse' && event.canIntercept && isView)
      event.intercept({ scroll: 'manual', focusReset: 'manual' });
  });
}
