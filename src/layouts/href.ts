import { eventAddress } from './event-address.ts';

/**
 * A link inside the site, from its root: `href('timeline/#e')` and `href('/timeline/#e')` give `/timeline/#e`. Pages write
 * every such link through this one function, which knows on which page of a long list an event is; the build makes it relative to the page afterwards. Throws on an address
 * that is not inside the site.
 */
export function href(path: string): string {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) throw new Error(`href: not inside the site: ${path}`);
  return eventAddress(path.startsWith('/') ? path : `/${path}`);
}

/** The site that a full address leads to, as a reader knows it: `example.org` of `https://www.example.org/x`. Throws on no URL. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
