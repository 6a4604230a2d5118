import { atMoment } from './at-moment.ts';
import { between } from './between.ts';
import { dataOf, type Drawing } from './drawing.ts';
import { sayDifference } from './say-difference.ts';
import type { OrgChartData } from './parts.ts';
import type { OrgChartSource } from './source.ts';
import type { PictureKind, View } from './view.ts';

/** Every picture; a live chart loads the second only where it is asked for. */
export const DRAWINGS: Readonly<Record<PictureKind, Drawing>> = { between, moment: atMoment };

/** What the org chart shows in a view of a structure, in the picture that it asks for. Throws `unknown state: …`. */
export function orgChartAt(source: OrgChartSource, view: View): OrgChartData {
  return dataOf(source, view, DRAWINGS[view.picture ?? 'between'], sayDifference);
}
