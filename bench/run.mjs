// npm run bench: how the project grows with what it is given, beside its peers. Prints tables; times nothing in a test.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WORK } from './folders.mjs';

const USAGE = `npm run bench -- [--only org-chart|timeline|builds|load] [--large]
  [--units 10,100] [--events 10,100] [--documents 10,100] [--runs 5] [--seconds 3 A FILE UNDER LOAD]
  [--patience SECONDS A STEP] [--minutes IN ALL] [--report]`;
/** No file is asked for longer than this. */
const MOST_SECONDS = 30;
const PARTS = ['org-chart', 'timeline', 'builds', 'load'];

/** What was asked for on the command line; throws a sentence where it cannot be read. */
function asked(args) {
  const string = { type: 'string' };
  const flags = { large: { type: 'boolean' }, report: { type: 'boolean' } };
  const options = {
    only: string,
    units: string,
    events: string,
    documents: string,
    runs: string,
    seconds: string,
    patience: string,
    minutes: string,
  };
  const { values } = parseArgs({ args, options: { ...options, ...flags } });
  const numbers = (name, otherwise) => {
    const list = values[name]?.split(',').map(Number) ?? otherwise;
    if (list.every((number) => Number.isInteger(number) && number > 0)) return list;
    throw new Error(`--${name} takes whole numbers with commas between them, not “${values[name]}”.`);
  };
  if (values.only && !PARTS.includes(values.only)) throw new Error(`--only takes ${PARTS.join(', ')}.`);
  const [runs, patience, minutes] = [numbers('runs', [5]), numbers('patience', [180]), numbers('minutes', [20])];
  const end = Date.now() + minutes[0] * 60_000;
  return {
    parts: values.only ? [values.only] : PARTS,
    units: numbers('units', [10, 100, 1000, 10_000]),
    events: numbers('events', values.large ? [10, 100, 1000, 10_000, 100_000] : [10, 100, 1000, 10_000]),
    documents: numbers('documents', values.large ? [10, 100, 1000, 5000] : [10, 100, 1000]),
    runs: runs[0],
    seconds: Math.min(numbers('seconds', [3])[0], MOST_SECONDS),
    patience: patience[0] * 1000,
    isOver: () => Date.now() > end,
    isReported: values.report === true,
    say: (words) => console.error(`  ${words}`),
  };
}

/** The peers are not among the project's own packages. */
function installPeers() {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
  const isThere = (name) => existsSync(join(import.meta.dirname, 'node_modules', name));
  if (Object.keys(dependencies).every(isThere)) return;
  console.error('Installing what the project is measured against, into bench/node_modules.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed: npm ci in bench/ failed.');
}

async function main(args) {
  const wanted = asked(args);
  if (wanted.parts.some((part) => part === 'org-chart' || part === 'timeline')) installPeers();
  await mkdir(WORK, { recursive: true });
  const sections = [
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
  ];
  const inBrowser = [
    ['org-chart', 'Org chart', async () => (await import('./org-chart.mjs')).orgChart],
    ['timeline', 'Timeline', async () => (await import('./timeline.mjs')).timeline],
  ].filter(([part]) => wanted.parts.includes(part));
  if (inBrowser.length > 0) {
    const { launch } = await import('./browser.mjs');
    const browser = await launch();
    sections[0] += `, Chromium ${browser.version()}`;
    try {
      for (const [, title, load] of inBrowser) sections.push(...section(title, await (await load())(wanted, browser)));
    } finally {
      await browser.close();
    }
  }
  if (wanted.parts.includes('builds')) {
    const { builds } = await import('./builds.mjs');
    sections.push(...section('Build', await builds(wanted)));
  }
  if (wanted.parts.includes('load')) {
    const { load } = await import('./load.mjs');
    sections.push(...section('Load', await load(wanted)));
  }
  const report = `# Benchmark\n\n${sections.join('\n\n')}\n`;
  console.log(report);
  if (wanted.isReported) await writeFile(join(import.meta.dirname, 'report.md'), report);
}

function section(title, { table, failures }) {
  return [
    `## ${title}`,
    ...(table ? [table] : []),
    ...(failures.length > 0 ? [failures.map((line) => `- ${line}`).join('\n')] : []),
  ];
}

// A run that is stopped takes its browser and its builds with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`${error.message.split('\n')[0]}\n${USAGE}`);
  process.exitCode = 1;
}
