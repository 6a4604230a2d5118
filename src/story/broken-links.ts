import { schemeOf, type Hyperlink } from '../citations/hyperlinks.ts';
import type { Place, Problem } from '../model/place.ts';
import { nearestId } from '../model/nearest.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** Files, later parts of long lists and pinned embeds: how many there are is not for the story to say. */
const OPEN = /^\/(?:(?:data|exports|cards|oembed)\/.+\.\w+|e\/.+|(?:[\w-]+\/)+list\/\d+\/)$/;

/** Anchors that pages have beside those of entries: of their notes and of the groups of a list. */
const OF_PAGES = /^(?:main|who|n-.+|kind-.+|rows-.+)$/;

/** The links inside the site of which it will not have the address, or not the anchor. */
export function brokenLinks(links: readonly Hyperlink[], addresses: SiteAddresses): Problem[] {
  return links.flatMap(({ url, place }) => {
    if (schemeOf(url) !== undefined) return [];
    const said = faultOf(url, addresses);
    return said === undefined ? [] : [problem(place, ...said)];
  });
}

type Fault = readonly [message: string, meant: string | undefined];

function faultOf(url: string, addresses: SiteAddresses): Fault | undefined {
  const [, path = '', query = '', anchor] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) ?? [];
  // An explainer stands on the first page.
  const page = path === '' ? '/' : path;
  if (!addresses.has(page) && !OPEN.test(page))
    return [`“${url}” is no address of this site.`, meantBy(page, addresses)];
  const anchors = addresses.get(page);
  if (!anchors) return undefined;
  const unset = page === '/org-chart/' ? unknownSetting(query, anchors) : undefined;
  if (unset !== undefined) return [`The org chart has nothing that is called “${unset}”.`, undefined];
  if (anchor === undefined || anchors.has(anchor) || OF_PAGES.test(anchor)) return undefined;
  const meant = nearestId(anchor, anchors);
  const where = page === '/' ? 'The first page' : page;
  return [`${where} has no place “#${anchor}”.`, meant && `${path}#${meant}`];
}

/** The address that was probably meant, of several that hold or are held by it the nearest in length; `/` is in all. */
function meantBy(page: string, addresses: SiteAddresses): string | undefined {
  const others = [...addresses.keys()].filter((address) => address !== '/');
  const offBy = (address: string): number => Math.abs(address.length - page.length);
  return nearestId(
    page,
    others.toSorted((a, b) => offBy(a) - offBy(b) || b.length - a.length),
  );
}

const MOMENTS = /^(?:before|after|\d{4}-\d{2}-\d{2})$/;

/** What a query asks the org chart to show and it does not have: a moment, or a unit. */
function unknownSetting(query: string, ids: ReadonlySet<string>): string | undefined {
  const asked = new URLSearchParams(query);
  const moments = [asked.get('at'), asked.get('from')].filter((moment) => !MOMENTS.test(moment ?? 'before'));
  return [...moments, asked.get('branch')].find((id): id is string => id !== null && !ids.has(id));
}

function problem(place: Place, message: string, meant: string | undefined): Problem {
  const form = 'the address of a page from the root of the site on, such as /documents/A/ or /timeline/#event-id';
  const advice = meant === undefined ? `Write ${form}.` : `Write ${meant}, or else ${form}.`;
  return { place, rule: 'link', message, advice };
}
