import type { Words } from '../model/words/index.ts';

/** The pages of every story, in the order of the navigation: address and label. */
export function pageList({ pages }: Words): readonly (readonly [address: string, label: string])[] {
  return [
    ['/', pages.story],
    ['/org-chart/', pages.orgChart],
    ['/timeline/', pages.timeline],
    ['/documents/', pages.documents],
    ['/names/', pages.names],
    ['/claims/', pages.claims],
    ['/unknowns/', pages.unknowns],
    ['/method/', pages.method],
  ];
}

/** What the story is made of, and what others can make of it: at the foot of every page, address and label. */
export function footList({
  pages,
  corrections,
  data,
  embeds,
}: Words): readonly (readonly [address: string, label: string])[] {
  return [
    ['/documents/', pages.documents],
    ['/claims/', pages.claims],
    ['/method/', pages.method],
    ['/corrections/', corrections.title],
    ['/data/', data.title],
    ['/embed/', embeds.embed],
  ];
}

/** The full address of a page of the site, for what is read elsewhere. `site` ends in `/`. */
export function absolute(address: string, site: URL | undefined): string {
  return new URL(address.replace(/^\//, ''), site).href;
}
