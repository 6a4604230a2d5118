import type { Picture } from '../../charts/mark.ts';
import { marks, type MarkOptions } from '../../charts/org-chart/marks.ts';
import { instantOf } from '../../charts/org-chart/instant.ts';
import type { OrgChartData } from '../../charts/org-chart/parts.ts';
import type { OrgChartSource } from '../../charts/org-chart/source.ts';
import { parseView, type View } from '../../charts/org-chart/view.ts';
import { placesIn, play } from '../movement.ts';
import { notesOfPage, type PageNotes } from '../notes.ts';
import { pictureIn } from '../page/shown.ts';
import { canvasOf } from './canvas.ts';
import { aheadOf, layout, orgChartAt, readyFor } from './drawings.ts';
import { markUnit, tell, tellUnit } from './tell.ts';
import { findUnit, foldedIn, isFolded, namesWith, unfolded, unitNames } from './units.ts';

/** A live chart: what the custom element asks of it. */
export interface Chart {
  /** Loads what the view of an address needs, before it is shown. */
  readonly readyFor: (search: URLSearchParams) => Promise<void>;
  /** Shows the view of an address. */
  readonly show: (search: URLSearchParams, hash: string) => void;
  /** Lays out the view of a query, so that it is there when it is asked for. */
  readonly foresee: (search: URLSearchParams) => void;
  /** So many views can be laid out before they are asked for. */
  readonly ahead: number;
  /** Draws the same view in the width that now fits. */
  readonly fit: () => void;
  /** Names by which units can be found, with what was typed in them. */
  readonly names: (asked: string) => readonly string[];
  /** The unit of a name, with what is folded once it can be seen. */
  readonly find: (name: string) => Found | undefined;
  /** What is shown now, for who takes it away or says it in words. */
  readonly shown: () => Shown;
  /** What is folded once a unit is folded or unfolded; of all units, where none is given. */
  readonly fold: (unit: string | undefined, isToFold: boolean) => string;
}

/** What a chart shows. */
export interface Shown {
  readonly source: OrgChartSource;
  readonly view: View;
  readonly data: OrgChartData;
  readonly notes: PageNotes;
  /** Of the picture that fits, in its own pixels. */
  readonly width: number;
}

/** A unit that was found. */
export interface Found {
  readonly id: string;
  /** As the address has it; left out where it is seen already. */
  readonly folded?: string;
}

// For what is only loaded beside the chart: through it, both have one script in common, not several small ones.
export { pictureIn };

/** Where no picture is seen. */
const WIDEST = 860;

/** The chart in its element, over the picture that the build left there. Throws where its source cannot be read. */
export async function chartIn(host: HTMLElement): Promise<Chart> {
  const { source, notes } = await sourceIn(host);
  const unitsByName = unitNames(source);
  const { at: built = '', prefix = '' } = host.dataset;
  let current: View = { at: built };
  let shown = orgChartAt(source, current);
  let unit: string | undefined;
  let last: SVGSVGElement | undefined;

  const { draw } = canvasOf(prefix, notes);
  const put = (svg = pictureIn(host), isWhole = false): void => {
    last = svg;
    if (svg) draw(svg, shown, unit, isWhole);
    markUnit(host, unit);
  };
  const show: Chart['show'] = (search, hash) => {
    const asked = parseView(withMoment(search, built), hash, source);
    const svg = pictureIn(host);
    const focused = document.activeElement;
    const before = svg && placesIn(svg);
    current = asked.view;
    unit = asked.unit;
    shown = orgChartAt(source, current);
    put(svg);
    if (svg && before) play(svg, before);
    if (focused instanceof SVGElement && focused.isConnected) focused.focus({ preventScroll: true });
    tell(host, shown, { ...asked, from: labelOf(source, asked.view.from), notes });
    const name = unit === undefined ? undefined : unitsByName.get(unit);
    tellUnit(host, unit, { name, isFolded: isFolded(shown, unit) });
  };
  onPaper((isPrinted) => {
    if (isPrinted) put(host.querySelector<SVGSVGElement>('.drawn-712 > svg') ?? undefined, true);
    else put();
  });
  return {
    readyFor,
    show,
    foresee(search) {
      layout(orgChartAt(source, parseView(withMoment(search, built), '', source).view), widthOf(pictureIn(host)));
    },
    ahead: aheadOf(source),
    fit() {
      if (pictureIn(host) !== last) put();
    },
    shown: () => ({
      source,
      view: current,
      data: shown,
      notes,
      width: widthOf(pictureIn(host)),
    }),
    names: (asked) => namesWith(unitsByName, asked),
    find(name) {
      const id = findUnit(unitsByName, name);
      if (id === undefined) return undefined;
      const open = unfolded(source, shown, id);
      return open === undefined ? { id } : { id, folded: open };
    },
    fold: (unit, isToFold) => foldedIn(shown, unit, isToFold),
  };
}

/** Before it is known that paper is drawn on: so the picture for it is known by its class. */
function onPaper(draw: (isPrinted: boolean) => void): void {
  addEventListener('beforeprint', () => {
    draw(true);
  });
  addEventListener('afterprint', () => {
    draw(false);
  });
}

async function sourceIn(host: HTMLElement): Promise<{ source: OrgChartSource; notes: PageNotes }> {
  const json = host.querySelector('script[type="application/json"]')?.textContent;
  if (json !== undefined) return { source: JSON.parse(json) as OrgChartSource, notes: notesOfPage(document) };
  const { sourceApart } = await import('./apart.ts');
  return sourceApart(host);
}

/** What a chart draws in a picture of some width. */
export function drawn(data: OrgChartData, width: number, options: MarkOptions): Picture {
  return marks(layout(data, width), options);
}

function labelOf(source: OrgChartSource, at: string | undefined): string | undefined {
  return at === undefined ? undefined : instantOf(source, at)?.state.label;
}

function widthOf(svg: SVGSVGElement | undefined): number {
  return svg?.viewBox.baseVal.width ?? WIDEST;
}

function withMoment(search: URLSearchParams, at: string): URLSearchParams {
  const asked = new URLSearchParams(search);
  if (!asked.has('at')) asked.set('at', at);
  return asked;
}
