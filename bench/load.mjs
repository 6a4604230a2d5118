// nginx under wrk, on loopback: pages, embeds and data files of the built site beside a bare file of the same size.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compressSite } from '../src/cli/compress.ts';
import { missingProgram, startNginx } from '../hosts/nginx.ts';
import { buildSite } from './commands.mjs';
import { ROOT, WORK } from './folders.mjs';
import { figure, table } from './table.mjs';

const PORTS = { site: 4394, bare: 4395 };
const CONNECTIONS = 32;
/** What is asked for, where the site has it. */
const FILES = [
  ['page', 'index.html'],
  ['embed', 'embed/timeline/index.html'],
  ['data', 'data/story.json'],
  ['data', 'data/events.csv'],
];

/** Measures each kind of file for `seconds`. Gives the table and what could not be measured. */
export async function load({ seconds, patience, isOver, say }) {
  const missing = missingProgram() ?? (spawnSync('wrk').error && 'wrk is not installed: apt-get install wrk.');
  if (missing) return { table: '', failures: [missing] };
  const site = join(WORK, 'sites', 'load');
  say('load: building');
  await buildSite(join(ROOT, 'content'), site, patience);
  await compressSite(site);
  const files = FILES.filter(([, path]) => existsSync(join(site, path)));
  const bare = join(WORK, 'sites', 'load-bare');
  await writeBare(files, site, bare);
  const servers = [
    await startNginx({ root: site, port: PORTS.site }, join(WORK, 'nginx-site')),
    await startNginx({ root: bare, port: PORTS.bare, isBare: true }, join(WORK, 'nginx-bare')),
  ];
  try {
    const rows = [['file', 'sent, KB', 'requests/s', 'bare', 'median, ms', 'bare', '99 %, ms', 'bare']];
    for (const [kind, path] of files) {
      if (isOver()) return { table: table(rows), failures: [`${path}: left out, the time was up.`] };
      say(`load: ${path}`);
      const ours = await wrk(PORTS.site, path.replace(/index\.html$/, ''), seconds);
      const theirs = await wrk(PORTS.bare, path.replaceAll('/', '-'), seconds);
      const pairs = ['rate', 'median', 'worst'].flatMap((key) => [figure(ours[key]), figure(theirs[key])]);
      rows.push([`${kind}: ${path}`, figure((await sentOf(join(site, path))) / 1024), ...pairs]);
    }
    return { table: table(rows), failures: [] };
  } finally {
    for (const server of servers) server.kill();
  }
}

/** What goes over the wire for a file: the one that is packed, where there is one. */
async function sentOf(file) {
  return (await stat(existsSync(`${file}.br`) ? `${file}.br` : file)).size;
}

async function writeBare(files, site, bare) {
  await rm(bare, { recursive: true, force: true });
  await mkdir(bare, { recursive: true });
  for (const [, path] of files) {
    await writeFile(join(bare, path.replaceAll('/', '-')), Buffer.alloc(await sentOf(join(site, path)), 'x'));
  }
}

/** Requests a second, and the latency in ms at the median and at 99 %. Throws where an answer was not 200. */
async function wrk(port, path, seconds) {
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br'];
  const { stdout } = await promisify(execFile)('wrk', [...args, `http://127.0.0.1:${port}/${path}`]);
  if (/Non-2xx/.test(stdout)) throw new Error(`${path} was not answered with 200`);
  const latency = (percent) => {
    const [, number, unit] = new RegExp(`^ +${percent}% +([\\d.]+)(us|ms|s)`, 'm').exec(stdout) ?? [];
    return Number(number) * { us: 0.001, ms: 1, s: 1000 }[unit];
  };
  return { rate: Number(/Requests\/sec: +([\d.]+)/.exec(stdout)?.[1]), median: latency(50), worst: latency(99) };
}
