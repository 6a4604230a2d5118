import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildSite } from './testing/builds.ts';
import { checkout } from './testing/checkout.ts';
import { hashes } from './testing/hashes.ts';

// Whole builds, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const ELSEWHERE = pathToFileURL(join(import.meta.dirname, 'testing', 'elsewhere.mjs')).href;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'same-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('two checkouts on other days, in other places, time zones and languages give the same bytes', () => {
  const here = checkout(join(folder, 'here'));
  const there = checkout(join(folder, 'anderswo – 別の場所/deeper down'));
  const common = { SITE_URL: 'https://news.example', OUT_DIR: 'out' };
  const cache = (name: string): string => join(folder, `cache-${name}`);
  const first = buildSite({ ...common, ASTRO_CACHE_DIR: cache('a'), TZ: 'UTC', LC_ALL: 'C', LANG: 'C' }, here);
  expect(first).toMatchObject({ status: 0 });
  const far = {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import ${ELSEWHERE}`,
  };
  const second = buildSite({ ...common, ASTRO_CACHE_DIR: cache('b'), ...far }, there);
  expect(second).toMatchObject({ status: 0 });
  expect(hashes(join(there, 'out'))).toEqual(hashes(join(here, 'out')));
});
