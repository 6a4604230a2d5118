import { orgChartAt } from '../../charts/org-chart/at.ts';
import { layout } from '../../charts/org-chart/layout.ts';
import { marks } from '../../charts/org-chart/marks.ts';
import type { OrgChartData } from '../../charts/org-chart/parts.ts';
import type { OrgChartSource } from '../../charts/org-chart/source.ts';
import type { View } from '../../charts/org-chart/view.ts';
import type { Picture } from '../../charts/mark.ts';
import { paint } from '../paint.ts';
import { movementBetween, play } from './movement.ts';
import { notesOfPage } from './notes.ts';
import { tell } from './tell.ts';

/** A live chart: what the custom element asks of it. */
export interface Chart {
  /** Shows the view of an address. */
  readonly show: (search: URLSearchParams) => void;
  /** Draws the same view in the width that now fits. */
  readonly fit: () => void;
}

/** The chart in its element, over the picture that the build left there. */
export function chartIn(host: HTMLElement): Chart {
  const source = JSON.parse(host.querySelector('script[type="application/json"]')?.textContent ?? '') as OrgChartSource;
  const notes = notesOfPage(document);
  const { at: built = '', prefix = '' } = host.dataset;
  const pictures = new WeakMap<SVGSVGElement, Picture>();
  let shown = orgChartAt(source, { at: built });
  let last: SVGSVGElement | undefined;

  const draw = (svg: SVGSVGElement, data: OrgChartData): Picture => {
    const width = svg.viewBox.baseVal.width;
    const picture = marks(layout(data, width), notes);
    paint(svg, picture, { class: 'ch', prefix: `${prefix}-${width}` });
    pictures.set(svg, picture);
    return picture;
  };
  const drawing = (): SVGSVGElement | undefined =>
    [...host.querySelectorAll<SVGSVGElement>('.drawn > svg')].find((svg) => svg.checkVisibility());

  return {
    show(search) {
      const svg = drawing();
      // What the build drew is drawn once more, so that its boxes are known and can move.
      const before = svg && (pictures.get(svg) ?? draw(svg, shown));
      const focused = document.activeElement;
      shown = orgChartAt(source, viewOf(search, built));
      if (svg && before) play(svg, movementBetween(before, draw(svg, shown)));
      if (focused instanceof SVGElement && focused.isConnected) focused.focus({ preventScroll: true });
      last = svg;
      tell(host, shown, notes);
    },
    fit() {
      const svg = drawing();
      if (svg && svg !== last) draw(svg, shown);
      last = svg;
    },
  };
}

function viewOf(search: URLSearchParams, built: string): View {
  return { at: search.get('at') ?? built };
}
