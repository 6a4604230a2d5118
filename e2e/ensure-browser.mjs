// Finds a Chromium that really launches, and records it in .cache/browser.json for playwright.config.ts.
// Neither root nor a download beyond npm is needed on Linux x64; elsewhere an installed browser is looked for.
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const record = join(root, '.cache', 'browser.json');

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The candidates, cheapest first: each gives launch options, or nothing where it does not apply here. */
const CANDIDATES = [
  ['E2E_CHROMIUM', () => process.env.E2E_CHROMIUM && { executablePath: process.env.E2E_CHROMIUM }],
  ['recorded', recorded],
  ['Playwright', () => existsSync(chromium.executablePath()) && {}],
  ['npm package', shipped],
  ['npm package with its own libraries', async () => withOwnLibraries(await shipped())],
  ['system', () => SYSTEM.filter(existsSync).map((executablePath) => ({ executablePath }))[0]],
  ['channel chrome', () => ({ channel: 'chrome' })],
  ['downloaded', downloaded],
];

function recorded() {
  if (!existsSync(record)) return undefined;
  const { executablePath, channel, env } = JSON.parse(readFileSync(record, 'utf8'));
  return executablePath && !existsSync(executablePath) ? undefined : { executablePath, channel, env };
}

/** The headless shell of @sparticuz/chromium, unpacked once. It exists for Linux x64 only. */
async function shipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, 'node_modules', '.cache', 'chromium');
  mkdirSync(folder, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder; // the package unpacks into os.tmpdir()
  try {
    const pack = await import('@sparticuz/chromium');
    const executablePath = await pack.default.executablePath();
    const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
    if (!existsSync(join(folder, 'al2023'))) await pack.inflate(join(packed, 'al2023.tar.br'));
    return { executablePath, env: { FONTCONFIG_FILE: fontsOf(folder) } };
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

// The package's own configuration looks for its fonts in folders of another machine. Without any font Chromium crashes
// over text whose web font is still on its way, so the machine's fonts come first and the package's stand behind them.
function fontsOf(folder) {
  const file = join(folder, 'fonts.conf');
  const system = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  const own = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fontconfig')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${system}${own}</fontconfig>\n`);
  return file;
}

// For a machine without libnss3: the package brings it.
function withOwnLibraries(options) {
  if (!options) return undefined;
  const libraries = join(dirname(options.executablePath), 'al2023', 'lib');
  return { ...options, env: { ...options.env, LD_LIBRARY_PATH: libraries } };
}

function downloaded() {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const stdio = ['ignore', 'ignore', 'inherit'];
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium', '--only-shell'], {
    stdio,
    timeout: 240_000,
  });
  return status === 0 ? {} : undefined;
}

async function versionOf(options) {
  const browser = await chromium.launch({ ...options, env: { ...process.env, ...options.env }, timeout: 20_000 });
  try {
    const page = await browser.newPage();
    await page.setContent('<p>ok</p>');
    await page.screenshot(); // a browser without fonts starts and falls over the first text that it paints
    return browser.version();
  } finally {
    await browser.close();
  }
}

const tried = [];
for (const [name, find] of CANDIDATES) {
  try {
    const options = await find();
    if (!options) continue;
    const version = await versionOf(options);
    mkdirSync(dirname(record), { recursive: true });
    writeFileSync(record, `${JSON.stringify({ name, version, ...options }, null, 2)}\n`);
    console.log(`browser: Chromium ${version} (${name})`);
    process.exit(0);
  } catch (error) {
    tried.push(`  - ${name}: ${String(error.message).split('\n').slice(0, 2).join(' ').slice(0, 300)}`);
  }
}
console.error(`No Chromium could be started.\n${tried.join('\n')}
Install one: “npx playwright install chromium” or, on Debian, “apt-get install chromium”; or set E2E_CHROMIUM.`);
process.exit(1);
