import { withBreaks } from '../breaks.ts';
import { across } from './across.ts';
import { down } from './down.ts';
import type { Layout } from './geometry.ts';
import type { TimelineData } from './values.ts';

/** From this width on the axis runs across the page, below it down. */
export const WIDE = 900;

/**
 * Where everything stands, in pixels, at a width: the axis runs across the page where it is wide, down where it is
 * narrow. The same data and width give the same layout; height follows from what there is to say.
 */
export function layout(data: TimelineData, width: number): Layout {
  const drawn = { ...data, lanes: withBreaks(data.lanes, data.breaks) };
  return width >= WIDE ? across(drawn, width) : down(drawn, width);
}
