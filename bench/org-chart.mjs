// The page /org-chart/ beside a page with d3-org-chart over the same units.
import { join } from 'node:path';
import { buildSite, synth } from './commands.mjs';
import { WORK } from './folders.mjs';
import { figure, median, ratio } from './table.mjs';
import { bySize, byTurns } from './turns.mjs';

/** What is measured of a page: the key of the time or size, and its name in the table. */
const MEASURES = [
  ['sent', 'sent for the first picture, KB'],
  ['script', 'of it script, KB'],
  ['scriptInAll', 'script with what is loaded on use, KB'],
  ['picture', 'first picture, ms'],
  ['blocked', 'blocked, ms'],
  ['firstDate', 'first change of date, ms'],
  ['date', 'later change of date, ms'],
  ['expand', 'expand all, ms'],
  ['dateOfAll', 'change of date once all are shown, ms'],
  ['farOfAll', 'the same to a date far away, at once, ms'],
  ['farLater', 'the same after ten seconds of rest, ms'],
  ['fold', 'fold all, ms'],
];

/** Measures each size with all its runs, ours and the peer's by turns, in one browser. Gives what `bySize` does. */
export function orgChart({ units, runs, patience, isOver, say }, browser) {
  const head = ['units', 'measure', 'ours', 'd3-org-chart', 'ratio'];
  const measure = (count, times) => measured(count, { runs: times, patience, say }, browser);
  return bySize({ sizes: units, what: 'units', head, runs, isOver }, measure, rowsOf);
}

async function measured(count, { runs, patience, say }, browser) {
  const content = await synth({ documents: 10, units: count, events: 20 }, `units-${count}`, patience);
  const folder = join(WORK, 'sites', `units-${count}`);
  const peer = join(WORK, 'sites', `peer-${count}`);
  const { writePeerPage } = await import('./peers/org-chart-page.mjs');
  await writePeerPage(content, peer);
  say(`${count} units: building`);
  const built = await buildSite(content, folder, patience).catch(({ message }) => ({ failure: `build: ${message}` }));
  const pages = {
    ours: { folder, path: 'org-chart/', actions: OURS, failure: built.failure },
    peer: { folder: peer, path: '', actions: PEER },
  };
  return byTurns(pages, { runs, patience, say: (words) => say(`${count} units: ${words}`) }, browser);
}

function rowsOf(count, { ours, peer }) {
  return MEASURES.map(([key, name], i) => {
    const [own, other] = [ours, peer].map(({ runs = [] }) => median(runs.map((run) => run[key])));
    return [i === 0 ? count.toLocaleString('en') : '', name, figure(own), figure(other), ratio(own, other)];
  });
}

/** What is done on our page, once loaded; each gives undefined where the page has no such control. */
export const OURS = {
  firstDate: () => {
    const slider = document.querySelector('org-chart-live [data-moment]');
    if (!slider) return undefined;
    const set = (value) => {
      slider.value = value;
      for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true }));
    };
    // Once the chart stands at another moment it says so.
    const said = document.querySelector('org-chart-live [role="status"]');
    const before = said.textContent;
    // Each time on to the next moment, none of which was shown; then to one that was neither shown nor foreseen, and back.
    let next = Number(slider.min);
    window.bench.dates = async () => {
      const times = [];
      for (let turn = 0; turn < 3 && next < slider.max; turn++) {
        const to = String(++next);
        times.push(await window.bench.time(() => set(to)));
      }
      return times.toSorted((a, b) => a - b)[1];
    };
    window.bench.far = () => window.bench.time(() => set(slider.max));
    window.bench.farLater = async () => {
      await new Promise((rested) => setTimeout(rested, 10_000));
      return window.bench.time(() => set(slider.min));
    };
    return window.bench.time(
      () => set(slider.min),
      () => said.textContent !== before,
    );
  },
  date: () => window.bench.dates?.(),
  expand: () => {
    const button = document.querySelector('org-chart-live [data-do="unfold"][data-all]');
    return button ? window.bench.time(() => button.click()) : undefined;
  },
  dateOfAll: () => window.bench.dates?.(),
  farOfAll: () => window.bench.far?.(),
  farLater: () => window.bench.farLater?.(),
  fold: () => {
    const button = document.querySelector('org-chart-live [data-do="fold"][data-all]');
    return button ? window.bench.time(() => button.click()) : undefined;
  },
};

const PEER = {
  firstDate: () => window.bench.time(() => window.peer.changeDate(true)),
  date: async () => {
    const times = [];
    for (const isAfter of [false, true, false]) {
      times.push(await window.bench.time(() => window.peer.changeDate(isAfter)));
    }
    return times.toSorted((a, b) => a - b)[1];
  },
  expand: () => window.bench.time(() => window.peer.expandAll()),
  dateOfAll: () => window.bench.time(() => window.peer.changeDateOfAll(true)),
  farOfAll: () => window.bench.time(() => window.peer.changeDateOfAll(false)),
  farLater: () => window.bench.time(() => window.peer.changeDateOfAll(true)),
  fold: () => window.bench.time(() => window.peer.collapseAll()),
};
