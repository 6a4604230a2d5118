// The page /org-chart/ beside a page with d3-org-chart over the same units.
import { join } from 'node:path';
import { visit } from './browser.mjs';
import { buildSite, synth } from './commands.mjs';
import { WORK } from './folders.mjs';
import { serve } from './serve.mjs';
import { figure, median, ratio, table } from './table.mjs';

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
  ['fold', 'fold all, ms'],
];

/**
 * Measures each size with all its runs, ours and the peer's by turns, in one browser. Gives the table, and one sentence for
 * each case that could not be measured.
 */
export async function orgChart({ units, runs, patience, isOver, say }, browser) {
  const rows = [['units', 'measure', 'ours', 'd3-org-chart', 'ratio']];
  const failures = [];
  for (const count of units) {
    if (isOver()) {
      failures.push(`${count} units: left out, the time was up.`);
      continue;
    }
    const measured = await measure(count, { runs: count > 1000 ? Math.min(runs, 3) : runs, patience, say }, browser);
    for (const [name, { failure }] of Object.entries(measured)) {
      if (failure) failures.push(`${count} units, ${name}: ${failure}.`);
    }
    rows.push(...rowsOf(count, measured));
  }
  return { table: table(rows), failures };
}

async function measure(count, { runs, patience, say }, browser) {
  const content = await synth({ documents: 10, units: count, events: 20 }, `units-${count}`, patience);
  const folder = join(WORK, 'sites', `units-${count}`);
  const peer = join(WORK, 'sites', `peer-${count}`);
  const { writePeerPage } = await import('./peers/org-chart-page.mjs');
  await writePeerPage(content, peer);
  const pages = {
    ours: { folder, path: 'org-chart/', actions: OURS },
    peer: { folder: peer, path: '', actions: PEER },
  };
  say(`${count} units: building`);
  const built = await buildSite(content, folder, patience).catch(({ message }) => ({ failure: `build: ${message}` }));
  const results = { ours: built.failure ? built : { runs: [] }, peer: { runs: [] } };
  for (let run = 0; run < runs; run++) {
    say(`${count} units: run ${run + 1} of ${runs}`);
    for (const [name, { folder, path, actions }] of Object.entries(pages)) {
      if (results[name].failure) continue;
      const server = await serve(folder);
      try {
        let atFirst = {};
        const onQuiet = () => (atFirst = server.sent());
        const times = await visit(browser, server.address + path, { actions, patience, onQuiet });
        results[name].runs.push({ ...times, ...sizes(atFirst), scriptInAll: sizes(server.sent()).script });
      } catch (error) {
        results[name].failure = error.message.split('\n')[0];
      } finally {
        await server.close();
      }
    }
  }
  return results;
}

function sizes(sent) {
  const all = Object.values(sent).reduce((sum, bytes) => sum + bytes, 0);
  return { sent: all / 1024, script: (sent['.js'] ?? 0) / 1024 };
}

function rowsOf(count, { ours, peer }) {
  return MEASURES.map(([key, name], i) => {
    const [own, other] = [ours, peer].map(({ runs = [] }) => median(runs.map((run) => run[key])));
    return [i === 0 ? count.toLocaleString('en') : '', name, figure(own), figure(other), ratio(own, other)];
  });
}

/** What is done on our page, once loaded; each gives undefined where the page has no such control. */
const OURS = {
  firstDate: () => {
    const slider = document.querySelector('org-chart-live [data-moment]');
    if (!slider) return undefined;
    const set = (value) => {
      slider.value = value;
      for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true }));
    };
    window.bench.set = set;
    return window.bench.time(() => set(slider.min));
  },
  date: async () => {
    const slider = document.querySelector('org-chart-live [data-moment]');
    if (!window.bench.set) return undefined;
    const times = [];
    for (const value of [slider.max, slider.min, slider.max]) {
      times.push(await window.bench.time(() => window.bench.set(value)));
    }
    return times.toSorted((a, b) => a - b)[1];
  },
  expand: () => {
    const button = document.querySelector('org-chart-live [data-do="unfold"][data-all]');
    return button ? window.bench.time(() => button.click()) : undefined;
  },
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
  fold: () => window.bench.time(() => window.peer.collapseAll()),
};
