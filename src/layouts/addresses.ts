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

/** The full address of a page of the site, for what is read elsewhere. `site` ends in `/`. */
export function absolute(address: string, site: URL | undefined): string {
  return new URL(address.replace(/^\//, ''), site).href;
}
