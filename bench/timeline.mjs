// The page /timeline/ beside pages with vis-timeline and TimelineJS over the same events.
import { join } from 'node:path';
import { buildSite, synth } from './commands.mjs';
import { WORK } from './folders.mjs';
import { PEERS, writePeerPage } from './peers/timeline-page.mjs';
import { figure, median, ratio } from './table.mjs';
import { bySize, byTurns } from './turns.mjs';

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

/** Measures each number of events, ours and the peers' by turns, in one browser. Gives what `bySize` does. */
export function timeline({ events, runs, patience, isOver, say }, browser) {
  const head = ['events', 'measure', 'ours', ...PEERS.flatMap((peer) => [peer, 'ratio'])];
  const measure = (count, times) => measured(count, { runs: times, patience, say }, browser);
  return bySize({ sizes: events, what: 'events', head, runs, isOver }, measure, rowsOf);
}

async function measured(count, { runs, patience, say }, browser) {
  const content = await synth({ documents: 10, units: 100, events: count }, `events-${count}`, patience);
  const folder = join(WORK, 'sites', `events-${count}`);
  say(`${count} events: building`);
  const built = await buildSite(content, folder, patience).catch(({ message }) => ({ failure: `build: ${message}` }));
  const pages = { ours: { folder, path: 'timeline/', actions: OURS, failure: built.failure } };
  for (const peer of PEERS) {
    pages[peer] = { folder: join(WORK, 'sites', `${peer}-${count}`), path: '', actions: PEER };
    await writePeerPage(peer, content, pages[peer].folder);
  }
  return byTurns(pages, { runs, patience, say: (words) => say(`${count} events: ${words}`) }, browser);
}

function rowsOf(count, results) {
  return MEASURES.map(([key, name], i) => {
    const [own, ...others] = ['ours', ...PEERS].map((page) => median(results[page].runs.map((run) => run[key])));
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

export const OURS = {
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
