// Measures pages by turns, each size of a story with all its runs.
import { visit } from './browser.mjs';
import { serve } from './serve.mjs';
import { table } from './table.mjs';

/**
 * Goes through the sizes while there is time: `measure` gives, by the name of a page, its `runs` or its `failure`, and
 * `rowsOf` the rows of a size. Gives the table, and one sentence for each case that could not be measured. Large stories
 * are run three times at most.
 */
export async function bySize({ sizes, what, head, runs, isOver }, measure, rowsOf) {
  const rows = [head];
  const failures = [];
  for (const count of sizes) {
    if (isOver()) {
      failures.push(`${count} ${what}: left out, the time was up.`);
      continue;
    }
    const measured = await measure(count, count > 1000 ? Math.min(runs, 3) : runs);
    for (const [name, { failure }] of Object.entries(measured)) {
      if (failure) failures.push(`${count} ${what}, ${name}: ${failure}.`);
    }
    rows.push(...rowsOf(count, measured));
  }
  return { table: table(rows), failures };
}

/**
 * Visits pages by turns, `runs` times each. Of each page, by its name: the times and the KB of every run, or why there are
 * none. A page that has a `failure` already is not visited.
 */
export async function byTurns(pages, { runs, patience, say }, browser) {
  const results = Object.fromEntries(
    Object.entries(pages).map(([name, { failure }]) => [name, { runs: [], ...(failure ? { failure } : {}) }]),
  );
  const caches = new Map(Object.keys(pages).map((name) => [name, new Map()]));
  // The first visit packs the files, as a host has done before anyone comes, and is not counted.
  for (let run = 0; run <= runs; run++) {
    say(run === 0 ? 'packing' : `run ${run} of ${runs}`);
    for (const [name, page] of Object.entries(pages)) {
      const result = results[name];
      if (result.failure) continue;
      const visited = await once(page, caches.get(name), patience, browser);
      if (visited.failure) result.failure = visited.failure;
      else if (run > 0) result.runs.push(visited);
    }
  }
  return results;
}

async function once({ folder, path, actions }, cache, patience, browser) {
  const server = await serve(folder, cache);
  try {
    let atFirst = {};
    const onQuiet = () => (atFirst = server.sent());
    const times = await visit(browser, server.address + path, { actions, patience, onQuiet });
    return { ...times, ...kilobytes(atFirst), scriptInAll: kilobytes(server.sent()).script };
  } catch (error) {
    return { failure: error.message.split('\n')[0] };
  } finally {
    await server.close();
  }
}

function kilobytes(sent) {
  const all = Object.values(sent).reduce((sum, bytes) => sum + bytes, 0);
  return { sent: all / 1024, script: (sent['.js'] ?? 0) / 1024 };
}
