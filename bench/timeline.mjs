// The page /timeline/ beside pages with vis-timeline and TimelineJS over the same events.
import { join } from 'node:path';
import { visit } from './browser.mjs';
import { buildSite, synth } from './commands.mjs';
import { WORK } from './folders.mjs';
import { PEERS, writePeerPage } from './peers/timeline-page.mjs';
import { serve } from './serve.mjs';
import { figure, median, ratio, table } from './table.mjs';

/** What is measured of a page: the key of the time or size, and its name in the table. */
const MEASURES = [
  ['sent', 'sent for the first picture, KB'],
  ['script', 'of it script, KB'],
  ['scriptInAll', 'script with what is loaded on use, KB'],
  ['picture', 'first picture, ms'],
  ['blocked', 'blocked, ms'],
  ['firstZoom', 'first zoom, ms'],
  ['frame', 'longest frame while zooming, ms'],
];

/**
 * Measures each number of events with all its runs, ours and the peers' by turns, in one browser. Gives the table, and one
 * sentence for each case that could not be measured.
 */
export async function timeline({ events, runs, patience, isOver, say }, browser) {
  const rows = [['events', 'measure', 'ours', ...PEERS.flatMap((peer) => [peer, 'ratio'])]];
  const failures = [];
  for (const count of events) {
    if (isOver()) {
      failures.push(`${count} events: left out, the time was up.`);
      continue;
    }
    const measured = await measure(count, { runs: count > 1000 ? Math.min(runs, 3) : runs, patience, say }, browser);
    for (const [name, { failure }] of Object.entries(measured)) {
      if (failure) failures.push(`${count} events, ${name}: ${failure}.`);
    }
    rows.push(...rowsOf(count, measured));
  }
  return { table: table(rows), failures };
}

async function measure(count, { runs, patience, say }, browser) {
  const content = await synth({ documents: 10, units: 100, events: count }, `events-${count}`, patience);
  const folder = join(WORK, 'sites', `events-${count}`);
  say(`${count} events: building`);
  const built = await buildSite(content, folder, patience).catch(({ message }) => ({ failure: `build: ${message}` }));
  const pages = { ours: { folder, path: 'timeline/', actions: OURS } };
  const results = { ours: built.failure ? built : { runs: [] } };
  for (const peer of PEERS) {
    pages[peer] = { folder: join(WORK, 'sites', `${peer}-${count}`), path: '', actions: PEER };
    results[peer] = { runs: [] };
    await writePeerPage(peer, content, pages[peer].folder);
  }
  for (let run = 0; run < runs; run++) {
    say(`${count} events: run ${run + 1} of ${runs}`);
    for (const [name, page] of Object.entries(pages)) {
      if (!results[name].failure) await once(results[name], page, { patience }, browser);
    }
  }
  return results;
}

async function once(result, { folder, path, actions }, { patience }, browser) {
  const server = await serve(folder);
  try {
    let atFirst = {};
    const onQuiet = () => (atFirst = server.sent());
    const times = await visit(browser, server.address + path, { actions, patience, onQuiet });
    result.runs.push({ ...times, ...sizes(atFirst), scriptInAll: sizes(server.sent()).script });
  } catch (error) {
    result.failure = error.message.split('\n')[0];
  } finally {
    await server.close();
  }
}

function sizes(sent) {
  const all = Object.values(sent).reduce((sum, bytes) => sum + bytes, 0);
  return { sent: all / 1024, script: (sent['.js'] ?? 0) / 1024 };
}

function rowsOf(count, measured) {
  return MEASURES.map(([key, name], i) => {
    const [own, ...others] = ['ours', ...PEERS].map((page) =>
      median((measured[page].runs ?? []).map((run) => run[key])),
    );
    const compared = others.flatMap((other) => [figure(other), ratio(own, other)]);
    return [i === 0 ? count.toLocaleString('en') : '', name, figure(own), ...compared];
  });
}

/** Zooms in and out by steps, each once the last is drawn, and gives the longest time between two frames. */
async function frames() {
  let [last, longest, isOn] = [performance.now(), 0, true];
  const watch = (now) => {
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) requestAnimationFrame(watch);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(watch);
  });
  for (const steps of [1, 1, 1, 1, -1, -1, -1, -1]) await window.bench.time(() => window.bench.zoom(steps));
  isOn = false;
  return longest;
}

const OURS = {
  firstZoom: () => {
    const buttons = { 1: '[data-do="zoom"][data-by="1"]', '-1': '[data-do="zoom"][data-by="-1"]' };
    window.bench.zoom = (steps) => document.querySelector(`timeline-live ${buttons[steps]}`)?.click();
    return window.bench.time(() => window.bench.zoom(1));
  },
  frame: frames,
};

const PEER = {
  firstZoom: () => {
    window.bench.zoom = window.peer.zoom;
    return window.bench.time(() => window.bench.zoom(1));
  },
  frame: frames,
};
