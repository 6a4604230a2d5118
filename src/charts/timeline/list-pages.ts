import { inOrder } from './text.ts';
import type { TimelineData } from './values.ts';

/** So many entries of the list stand on one page. */
export const ENTRIES_A_PAGE = 100;

/** The page of the list on which each event is, from 1; those of the first are left out. */
export function laterPages(data: Pick<TimelineData, 'dated' | 'between' | 'loose'>): ReadonlyMap<string, number> {
  const listed = [...inOrder(data), ...data.loose];
  const pages = listed.map(({ id }, index) => [id, 1 + Math.floor(index / ENTRIES_A_PAGE)] as const);
  return new Map(pages.filter(([, page]) => page > 1));
}

/** The address of a page of the list, from the root of the site. */
export function listAddress(page: number): string {
  return page === 1 ? '/timeline/' : `/timeline/list/${page}/`;
}
