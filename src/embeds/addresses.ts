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
