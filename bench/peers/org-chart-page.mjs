// A page with the peer's chart over the units of a story.
import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = 'all';

/**
 * Writes index.html, chart.js and units.json into `folder`: the structure of the story in `content`, before its changes
 * and with the moves of all of them, as the flat list with one root that the peer takes.
 */
export async function writePeerPage(content, folder) {
  await mkdir(folder, { recursive: true });
  const { units, changes } = parse(await readFile(join(content, 'structure.yaml'), 'utf8'));
  const parents = new Map(units.map(({ id, unitOf }) => [id, unitOf?.unit ?? ROOT]));
  const before = rowsOf(units, parents);
  for (const change of changes ?? []) {
    if (change.verb === 'moved' || change.verb === 'merged') for (const id of change.units) parents.set(id, change.to);
  }
  await writeFile(join(folder, 'units.json'), JSON.stringify({ before, after: rowsOf(units, parents) }));
  await writeFile(join(folder, 'index.html'), PAGE);
  await build({
    entryPoints: [join(import.meta.dirname, 'd3-org-chart.mjs')],
    outfile: join(folder, 'chart.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
  });
}

function rowsOf(units, parents) {
  const rows = units.map(({ id, label, kind }) => ({ id, parentId: parents.get(id), name: label, kind }));
  return [{ id: ROOT, parentId: '', name: 'All', kind: '' }, ...rows];
}

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Org chart</title>
<body style="margin:0"><div id="chart" style="height:100vh"></div>
<script type="module" src="chart.js"></script>
`;
