import { DRAWINGS } from './at.ts';
import type { OrgChartLayout } from './drawing.ts';
import type { OrgChartData } from './parts.ts';

/** Where everything of an org chart stands, in the picture that its data are for. */
export function layout(data: OrgChartData, width: number): OrgChartLayout {
  return DRAWINGS[data.picture].layout(data, width);
}
