import { defineConfig, devices } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Browser {
  readonly executablePath?: string;
  readonly channel?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const RECORD = join(import.meta.dirname, '.cache', 'browser.json');
// another port lets two checkouts be tried at once
const ADDRESS = `http://127.0.0.1:${process.env['E2E_PORT'] ?? '4399'}/`;

if (!existsSync(RECORD)) throw new Error('no browser yet: run “node e2e/ensure-browser.mjs” first');
const { env, ...browser } = JSON.parse(readFileSync(RECORD, 'utf8')) as Browser;
const launchOptions = {
  ...(browser.executablePath ? { executablePath: browser.executablePath } : {}),
  ...(browser.channel ? { channel: browser.channel } : {}),
  ...(env ? { env: { ...process.env, ...env } } : {}),
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: ADDRESS,
    launchOptions,
    // far from any date line of a story, so that nothing depends on where the tests run
    timezoneId: 'Pacific/Kiritimati',
  },
  webServer: { command: 'node e2e/serve.mjs', url: ADDRESS, reuseExistingServer: false, timeout: 30_000 },
});
