import { expect, test, type Locator } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storyEntry } from './site.ts';

// Writing with the site open: what a save does to the page beside the editor.
// beside the port of the other journeys, so that two checkouts can be tried at once
const PORT = Number(process.env['E2E_PORT'] ?? '4399') + 100;
let folder: string;
let server: ChildProcess;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-'));
  cpSync(process.env['CONTENT_DIR'] ?? 'content', folder, { recursive: true });
  const cache = join(folder, '.cache');
  // what “npm run dev” runs, as a process that can be ended on any system
  server = spawn(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--port', String(PORT)], {
    env: { ...process.env, CONTENT_DIR: folder, ASTRO_CACHE_DIR: cache, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
});
test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

function edit(name: string, change: (text: string) => string): void {
  const file = join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/**
 * A save in the moment in which the page reloads is not heard by it; the next one is. It comes late enough for a busy
 * machine to finish the reload of the first. Nothing here reloads the page.
 */
async function saveUntilSeen(name: string, title: string, seen: Locator): Promise<void> {
  await expect(async () => {
    edit(name, (text) => text.replace(/^title: .*$/m, title));
    await expect(seen).toBeVisible({ timeout: 20_000 });
  }).toPass({ timeout: 90_000 });
}

test('a saved explainer and a saved YAML file show at once, and a mistake as a message', async ({ page }) => {
  test.setTimeout(300_000);
  const { title, pages } = storyEntry();
  const explainer = `explainers/${pages.at(-1) ?? ''}.mdx`;
  const heading = page.getByRole('heading', { name: 'Set down anew' });
  await expect(async () => {
    await page.goto(`http://localhost:${PORT}/`);
    await expect(page.getByRole('link', { name: title }).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });

  await saveUntilSeen(explainer, 'title: Set down anew', heading);
  await saveUntilSeen('story.yaml', 'title: Another Name', page.getByRole('link', { name: 'Another Name' }).first());

  edit('story.yaml', (text) => `${text}\ncolour: red\n`);
  const message = page.getByText(/story\.yaml:\d+:\d+ {2}unknown-key {2}“colour” is not a key/).first();
  await expect(async () => {
    await page.goto(`http://localhost:${PORT}/`);
    await expect(message).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
});
