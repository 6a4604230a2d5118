import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildSite } from './testing/builds.ts';
import { checkout } from './testing/checkout.ts';

// Whole builds, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 });

let folder = '';
let settings: Record<string, string> = {};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pin-'));
  cpSync('e2e/stories/full-edition', join(folder, 'story'), { recursive: true });
  settings = {
    CONTENT_DIR: join(folder, 'story'),
    OUT_DIR: join(folder, 'site'),
    ASTRO_CACHE_DIR: join(folder, 'cache'),
    SITE_URL: 'https://news.example',
    BASE_PATH: '/pier/',
  };
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pin = (cwd = '.'): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [join('src', 'cli', 'pin.ts')], {
    cwd,
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });
  return stdout + stderr;
};
const served = (address: string): string => readFileSync(join(folder, 'site', address), 'utf8');

it('npm run pin keeps both charts, and a build serves them with its address; a correction changes the picture beside it alone', () => {
  const [, address = ''] = /^Pinned \/(e\/org-chart\/[0-9a-f]{12}\/)$/m.exec(pin()) ?? [];
  expect(address).not.toBe('');
  expect(buildSite(settings).status).toBe(0);
  const html = served(`${address}index.html`);
  expect(html).toContain('href="https://news.example/pier/org-chart/#text-');
  expect(html).not.toContain('pinned.invalid');
  expect(served(`${address}status.svg`)).toContain('width="1"');

  const today = new Date().toISOString().slice(0, 10);
  const correction = `- { id: chart, date: ${today}, page: /org-chart/, text: The chart had the wrong pier. }\n`;
  appendFileSync(join(folder, 'story/corrections.yaml'), correction);
  expect(buildSite(settings).status).toBe(0);
  expect(served(`${address}index.html`)).toBe(html);
  expect(served(`${address}status.svg`)).toMatch(/Corrected on .*https:\/\/news\.example\/pier\/corrections\//);
});

it('what has not changed is not pinned again', () => {
  expect(pin()).toMatch(/^\/e\/org-chart\/[0-9a-f]{12}\/ was pinned on [\d-]{10} and is the same today\.$/m);
});

it('a folder that cannot be written is one sentence', () => {
  const kept = join(folder, 'story/pinned/timeline');
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(join(folder, 'story/pinned'), { recursive: true });
  symlinkSync(join(folder, 'nowhere'), kept, 'junction');
  const words = pin();
  expect(words).toMatch(/^The pinning stopped: .*pinned.timeline/m);
  expect(words).not.toMatch(/^\s+at /m);
  rmSync(kept);
});

it('a CONTENT_DIR that is there but empty pins the default story', () => {
  const project = checkout(join(folder, 'project'));
  rmSync(join(project, 'content'), { recursive: true });
  cpSync('e2e/stories/full-edition', join(project, 'content'), { recursive: true });
  settings = { ...settings, CONTENT_DIR: '' };
  expect(pin(project)).toMatch(/^Pinned \/e\/org-chart\/[0-9a-f]{12}\/$/m);
  expect(readdirSync(join(project, 'content/pinned/timeline'))).toHaveLength(1);
  settings = { ...settings, CONTENT_DIR: join(folder, 'story') };
});

it('a story that does not pass its check is not pinned', () => {
  appendFileSync(join(folder, 'story/corrections.yaml'), '- { id: broken }\n');
  expect(pin()).toMatch(/corrections\.yaml:\d+:\d+/);
});
