// Pages with the timelines of peers over the events of a story.
import { build } from 'esbuild';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { boundsOf } from '../../src/dates/index.ts';

/** The peers, by the names of their scripts here. */
export const PEERS = ['vis-timeline', 'timelinejs'];

/** The year in which a made story reads dates without a year. */
const READING_YEAR = 2031;
const DAY = 86_400_000;

/**
 * Writes index.html, timeline.js, timeline.css and events.json into `folder`: the events of the story in `content` that
 * have a date, each from the first to the last day in which it may lie, since the peers know no other dates.
 */
export async function writePeerPage(peer, content, folder) {
  await mkdir(folder, { recursive: true });
  const events = parse(await readFile(join(content, 'events.yaml'), 'utf8'));
  await writeFile(join(folder, 'events.json'), JSON.stringify(events.flatMap(rowOf)));
  const { css, script } = BUILT[peer] ?? { css: 'timeline.css', script: '' };
  await writeFile(join(folder, 'index.html'), pageOf(css, script));
  if (BUILT[peer]) await cp(BUILT[peer].dist, join(folder, 'lib'), { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, `${peer}.mjs`)],
    outfile: join(folder, 'timeline.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
  });
}

function rowOf({ id, label, date }) {
  if (date === undefined) return [];
  const { min, max } = boundsOf(date, READING_YEAR);
  const known = [min, max].filter(Number.isFinite).map((day) => new Date(day * DAY).toISOString());
  const [start, end] = known;
  return start === undefined ? [] : [{ id, label, start, ...(end && end !== start ? { end } : {}) }];
}

/** A peer that is loaded as its authors built it. */
const BUILT = {
  timelinejs: {
    dist: join(import.meta.dirname, '..', 'node_modules', '@knight-lab', 'timelinejs', 'dist'),
    css: 'lib/css/timeline.css',
    script: '<script src="lib/js/timeline.js"></script>',
  },
};

const pageOf = (css, script) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Timeline</title>
<link rel="stylesheet" href="${css}">
<body style="margin:0"><div id="chart" style="height:100vh"></div>
${script}
<script type="module" src="timeline.js"></script>
`;
