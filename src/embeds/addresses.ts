import type { ChartName } from './chart.ts';
import type { Scheme } from './style-sheet.ts';

/** Where a chart's picture is: `/exports/org-chart-dark.png`. */
export function exportAddress(chart: ChartName, scheme: Scheme, format: 'svg' | 'png'): string {
  return `/exports/${chart}${suffix(scheme)}.${format}`;
}

/** Where the card of a page is: `/cards/names/ada-quill.png`. */
export function cardAddress(page: string, scheme: Scheme): string {
  return `/cards/${page}${suffix(scheme)}.png`;
}

function suffix(scheme: Scheme): string {
  return scheme === 'light' ? '' : '-dark';
}

/** Where a chart stands in words: the list of the timeline; the text of a state of the org chart, or all its entries. */
export function textAddress(chart: ChartName, state?: string): string {
  if (chart === 'timeline') return '/timeline/#list';
  return state === undefined ? '/org-chart/#entries' : `/org-chart/#${textId(state)}`;
}

/** The id of the text of a state, on the page of the org chart. */
export function textId(state: string): string {
  return `text-${state}`;
}
