import { between } from '../../charts/org-chart/between.ts';
import { dataOf, type Drawing, type OrgChartLayout } from '../../charts/org-chart/drawing.ts';
import type { Say } from '../../charts/org-chart/differences.ts';
import type { OrgChartData } from '../../charts/org-chart/parts.ts';
import type { OrgChartSource } from '../../charts/org-chart/source.ts';
import { formatView, type PictureKind, type View } from '../../charts/org-chart/view.ts';
import { recent } from '../../charts/recent.ts';

/** The pictures that have been loaded: one of them with the chart, the other when it is first asked for. */
const drawings: Partial<Record<PictureKind, Drawing>> = { between };
/** What says how two moments differ, once two have been asked for. */
let say: Say | undefined;

/** Loads what a query asks to be drawn and said. */
export async function readyFor(search: URLSearchParams): Promise<void> {
  if (search.get('picture') === 'moment')
    drawings.moment ??= (await import('../../charts/org-chart/at-moment.ts')).atMoment;
  if (search.has('from')) say ??= (await import('../../charts/org-chart/say-difference.ts')).sayDifference;
}

/** At least so many views are remembered, since most people go back and forth between two moments; and at most. */
const [LEAST, MOST] = [6, 64];
/** Between these, views of so many units in all: a large structure takes much memory in each of them. */
const UNITS = 48_000;
const RECENT = new WeakMap<OrgChartSource, Map<string, OrgChartData>>();

/** How many views can be laid out ahead without one of those that one goes back and forth between being forgotten. */
export function aheadOf(source: OrgChartSource): number {
  return viewsOf(source) - 4;
}

function viewsOf({ structure }: OrgChartSource): number {
  return Math.min(MOST, Math.max(LEAST, Math.floor(UNITS / structure.units.length)));
}

/** What the chart shows in a view: as the build has it, of the pictures that have been loaded. */
export function orgChartAt(source: OrgChartSource, view: View): OrgChartData {
  const known = RECENT.get(source) ?? new Map<string, OrgChartData>();
  RECENT.set(source, known);
  const drawing = drawings[view.picture ?? 'between'] ?? between;
  return recent(known, viewsOf(source), drawing.picture + formatView(view), () => dataOf(source, view, drawing, say));
}

const LAID = new WeakMap<OrgChartData, Map<number, OrgChartLayout>>();

/** Where everything of it stands. */
export function layout(data: OrgChartData, width: number): OrgChartLayout {
  const known = LAID.get(data) ?? new Map<number, OrgChartLayout>();
  LAID.set(data, known);
  const laid = known.get(width) ?? (drawings[data.picture] ?? between).layout(data, width);
  known.set(width, laid);
  return laid;
}
