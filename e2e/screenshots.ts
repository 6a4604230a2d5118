// The two pictures of the README, from the built site: node e2e/screenshots.ts
import { chromium, type LaunchOptions } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';

const PORT = 4398;
const ADDRESS = `http://127.0.0.1:${PORT}/`;

const { executablePath, channel, env } = JSON.parse(await readFile('.cache/browser.json', 'utf8')) as LaunchOptions;
const server = spawn(process.execPath, ['e2e/serve.mjs', process.env['OUT_DIR'] ?? 'dist', String(PORT)]);
try {
  await reachable(ADDRESS);
  await mkdir('docs', { recursive: true });
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    ...(channel ? { channel } : {}),
    ...(env ? { env: { ...process.env, ...env } } : {}),
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 1100 }, colorScheme: 'light' });
  await page.goto(ADDRESS);
  await page.screenshot({ path: 'docs/explainer.png' });
  await page.goto(`${ADDRESS}org-chart/`);
  // The chart that can be set shows the first state in which something moves.
  await page.locator('org-chart-live').screenshot({ path: 'docs/org-chart.png' });
  await browser.close();
  console.log('Wrote docs/explainer.png and docs/org-chart.png.');
} finally {
  server.kill();
}

async function reachable(address: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (
      await fetch(address).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no answer from ${address}: build the site first`);
}
