import { between } from '../../charts/org-chart/between.ts';
import { dataOf, type Drawing, type OrgChartLayout } from '../../charts/org-chart/drawing.ts';
import type { OrgChartData } from '../../charts/org-chart/parts.ts';
import type { OrgChartSource } from '../../charts/org-chart/source.ts';
import type { PictureKind, View } from '../../charts/org-chart/view.ts';

/** The pictures that have been loaded: one of them with the chart, the other when it is first asked for. */
const drawings: Partial<Record<PictureKind, Drawing>> = { between };

/** Loads what a query asks to be drawn. */
export async function readyFor(search: URLSearchParams): Promise<void> {
  if (search.get('picture') !== 'moment') return;
  const { atMoment } = await import('../../charts/org-chart/at-moment.ts');
  drawings.moment = atMoment;
}

/** What the chart shows in a view: as the build has it, of the pictures that have been loaded. */
export function orgChartAt(source: OrgChartSource, view: View): OrgChartData {
  return dataOf(source, view, drawings[view.picture ?? 'between'] ?? between);
}

/** Where everything of it stands. */
export function layout(data: OrgChartData, width: number): OrgChartLayout {
  return (drawings[data.picture] ?? between).layout(data, width);
}
