import type { OrgChartLayout } from '../../charts/org-chart/drawing.ts';
import { marks, type MarkOptions } from '../../charts/org-chart/marks.ts';
import type { OrgChartData } from '../../charts/org-chart/parts.ts';
import { paint } from '../paint.ts';
import { layout } from './drawings.ts';
import { covers, placedIn, stretchSeen, type Stretch } from './stretch.ts';

/** A picture of more things than these is painted where it is seen: else to unfold all would be to wait for all. */
const MANY = 1500;
/** So many windows above and below are painted as well, and so many at least are left when more is. */
const BEYOND = 2;
const LEAST = 0.75;

/** What paints pictures into the page. */
export interface Canvas {
  /**
   * Draws data into an `<svg>` of the page, in its width; of a very large picture what is seen, and one unit, unless it is
   * to be whole.
   */
  readonly draw: (svg: SVGSVGElement, data: OrgChartData, unit?: string, isWhole?: boolean) => void;
}

interface Drawing {
  readonly laid: OrgChartLayout;
  readonly key: string;
  readonly stretch?: Stretch;
}

/** Paints the pictures of a host. What is scrolled into view of a very large one follows. */
export function canvasOf(prefix: string, options: MarkOptions): Canvas {
  const drawings = new Map<SVGSVGElement, Drawing>();
  const put = (svg: SVGSVGElement, { laid, key }: Drawing, stretch?: Stretch): void => {
    drawings.set(svg, { laid, key, ...(stretch ? { stretch } : {}) });
    const placed = stretch ? placedIn(laid.placed, stretch, [key, focusedIn(svg)]) : laid.placed;
    paint(svg, marks({ ...laid, placed }, options), { class: 'ch', prefix: `${prefix}-${laid.width}` });
  };
  const follow = (): void => {
    for (const [svg, drawing] of drawings)
      if (drawing.stretch && svg.checkVisibility() && !covers(drawing.stretch, stretchSeen(svg, LEAST)))
        put(svg, drawing, stretchSeen(svg, BEYOND));
  };
  // Also of what scrolls within the page, such as the chart on the full screen.
  document.addEventListener('scroll', follow, { capture: true, passive: true });
  addEventListener('resize', follow);
  return {
    draw(svg, data, unit, isWhole = false) {
      const laid = layout(data, svg.viewBox.baseVal.width);
      const isInPart = laid.placed.length > MANY && !isWhole;
      put(svg, { laid, key: `unit/${unit ?? ''}` }, isInPart ? stretchSeen(svg, BEYOND) : undefined);
    },
  };
}

/** The key of the mark that has the focus: it is not to be lost to whoever only scrolls. */
function focusedIn(svg: SVGSVGElement): string {
  return svg.querySelector(':focus')?.closest('svg > [data-key]')?.getAttribute('data-key') ?? '';
}
