// Loads a page in Chromium and takes its times.
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.mjs';

/** Starts the browser that the tests of the project use, found first where it is not known. */
export async function launch() {
  const found = spawnSync(process.execPath, [join(ROOT, 'e2e', 'ensure-browser.mjs')], { encoding: 'utf8' });
  if (found.status !== 0) throw new Error(found.stderr.trim());
  const { executablePath, channel, env } = JSON.parse(readFileSync(join(ROOT, '.cache', 'browser.json'), 'utf8'));
  return chromium.launch({ executablePath, channel, env: { ...process.env, ...env } });
}

/**
 * Opens an address in a fresh context and gives the times of the page in ms: `picture`, from the navigation to the frame
 * after the chart stood whole; `blocked`, what long tasks took beyond 50 ms each until then and in the quiet after it;
 * and of each action, by name, what it took until the last change that it made was drawn. An action that the page does not
 * offer is left out. `onQuiet` is called before the first action. Without movement, so that nothing waits for a transition.
 */
export async function visit(browser, address, { actions, patience, onQuiet }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'load', timeout: patience });
    await page.waitForFunction(() => window.bench.picture > 0, undefined, { timeout: patience });
    const times = await page.evaluate(quietTimes);
    onQuiet();
    for (const [name, act] of Object.entries(actions)) {
      const time = await within(patience, page.evaluate(act), name);
      if (typeof time === 'number') times[name] = time;
    }
    return times;
  } finally {
    await context.close();
  }
}

/** What a promise gives, or a refusal where that takes more than `patience` ms: a page that hangs must not hang the run. */
async function within(patience, promise, name) {
  let late;
  const refused = new Promise((_, reject) => {
    late = setTimeout(() => reject(new Error(`${name} not done in ${patience / 1000} s`)), patience);
  });
  return Promise.race([promise, refused]).finally(() => clearTimeout(late));
}

/** Runs in the page before anything else. */
function watch() {
  const frames = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
  const bench = { blocked: 0, picture: 0 };
  bench.drawn = () => frames(() => (bench.picture ||= performance.now()));
  /**
   * Runs `act` and gives the ms until the frame after the last change in the page; undefined where nothing changed. What is
   * done in several steps, with waits between them, says with `isDone` whether a change is the last.
   */
  bench.time = (act, isDone = () => true) =>
    new Promise((resolve) => {
      const start = performance.now();
      let last;
      let quiet = setTimeout(finish, 1500);
      const observer = new MutationObserver(() => {
        clearTimeout(quiet);
        if (!isDone()) return;
        frames(() => {
          last = performance.now();
          clearTimeout(quiet);
          quiet = setTimeout(finish, 300);
        });
      });
      function finish() {
        observer.disconnect();
        resolve(last === undefined ? undefined : last - start);
      }
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      act();
    });
  window.bench = bench;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  // A page that draws nothing by script has its picture once it is read.
  addEventListener('DOMContentLoaded', () => {
    if (document.querySelector('svg.ch')) bench.drawn();
  });
}

async function quietTimes() {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { picture: window.bench.picture, blocked: window.bench.blocked };
}
