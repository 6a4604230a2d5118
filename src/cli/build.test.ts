import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildSite, type Built } from './testing/builds.ts';
import { readSite } from './testing/site.ts';

const root = join(import.meta.dirname, '../..');
const STORY = 'e2e/stories/full-edition';
let folder: string;
// Each test starts whole builds, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

function build(settings: Readonly<Record<string, string>>): Built {
  return buildSite({ ASTRO_CACHE_DIR: join(folder, 'cache'), ...settings });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function lastSite(name: string): string {
  const site = join(folder, name);
  mkdirSync(join(site, 'data'), { recursive: true });
  for (const file of ['_headers', 'data/story.json', 'index.html']) {
    writeFileSync(join(site, file), 'the last good site');
  }
  return site;
}

describe('a build that is killed', () => {
  it('leaves the last good site, and the next run clears what it left half', async () => {
    const site = lastSite('killed');
    const env = { ...process.env, ASTRO_CACHE_DIR: join(folder, 'cache'), CONTENT_DIR: STORY, OUT_DIR: site };
    const child = spawn(process.execPath, ['src/cli/build.ts'], { cwd: root, env, stdio: 'ignore' });
    await expect.poll(() => halvesOf(child.pid).length, { timeout: 30_000, interval: 5 }).toBe(1);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the last good site');
    expect(halvesOf(child.pid)).toHaveLength(1);
    const { status } = build({ CONTENT_DIR: STORY, OUT_DIR: site });
    expect(status).toBe(0);
    expect(halvesOf(child.pid)).toEqual([]);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('at any moment leaves a site that is whole, the last or the next one', async () => {
    const site = join(folder, 'often');
    const settings = { CONTENT_DIR: STORY, OUT_DIR: site, ASTRO_CACHE_DIR: join(folder, 'cache') };
    const start = Date.now();
    expect(buildSite(settings).status).toBe(0);
    const duration = Date.now() - start;
    const whole = readSite(site);
    const KILLS = 10;
    for (let i = 0; i < KILLS; i++) {
      const delay = ((i + Math.random()) / KILLS) * duration;
      await killAfter(delay, settings);
      // between the two renames the last site has another name, and the next run gives it back
      if (!existsSync(site)) expect(build({ ...settings, CONTENT_DIR: join(folder, 'nowhere') }).status).toBe(1);
      expect({ delay, site: readSite(site) }).toEqual({ delay, site: whole });
    }
  });

  it('between its two renames is put right by the next run, also where that one fails', () => {
    const site = lastSite('torn');
    // no process has this number
    renameSync(site, join(folder, '.torn-site-99999999-abc-last'));
    const { status } = build({ OUT_DIR: site, CONTENT_DIR: join(folder, 'nowhere') });
    expect(status).toBe(1);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the last good site');
  });
});

/** Starts a build and kills it so many ms later, unless it has ended by then. */
async function killAfter(delay: number, settings: Readonly<Record<string, string>>): Promise<void> {
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, ['src/cli/build.ts'], { cwd: root, env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const timer = setTimeout(() => child.kill('SIGKILL'), delay);
  await ended;
  clearTimeout(timer);
}

/** What a build that has not ended has in the folder where sites are made. */
function halvesOf(pid: number | undefined): string[] {
  return readdirSync(join(root, '.cache')).filter((entry) => entry.startsWith(`site-${pid}-`));
}

it('says in one sentence that the folder for the site cannot be made', () => {
  writeFileSync(join(folder, 'a-file'), '');
  const { status, words } = build({ OUT_DIR: join(folder, 'a-file', 'site') });
  expect(status).toBe(1);
  expect(words).toMatch(/^The build stopped: .*a-file: a file stands where a folder is needed; move it away\..*$/m);
  expect(words).not.toMatch(/^\s+at /m);
});

it.each([
  ['with letters in it', (place: string) => place],
  ['that is the story', () => join(folder, 'letters')],
])('touches nothing in a folder %s, and says so before it builds', (_what, content) => {
  const place = join(folder, 'letters');
  cpSync(join(root, STORY), place, { recursive: true });
  const files = readSite(place);
  const { status, words } = build({ OUT_DIR: place, CONTENT_DIR: content(STORY) });
  expect(status).toBe(1);
  expect(words).toMatch(/^The build stopped: OUT_DIR is .*letters, which .*; .*\. The last site is as it was\.\n$/);
  expect(readSite(place)).toEqual(files);
});

// A user may have a disk of its own where the system lets it have a namespace.
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

describe.skipIf(!canMount)('a build into a disk', () => {
  it.each([
    ['that is full', 'size=200k', 'site', /site[^ ]*: the disk is full; make room\. The last site is as it was\.$/m],
    [
      'that is read-only',
      'ro',
      'site',
      /site[^ ]*: the disk is read-only; choose another folder\. The last site is as it was\.$/m,
    ],
    [
      'of which the site would be the whole',
      'size=50m',
      '.',
      /disk-size=50m: another program holds it, or it is a disk of its own; close that, or choose a folder in it\. /,
    ],
  ])('%s stops with one sentence', (_what, options, site, sentence) => {
    const disk = join(folder, `disk-${options}`);
    mkdirSync(disk);
    const mount = 'mount -t tmpfs -o "$1" tmpfs "$2" && exec "$3" src/cli/build.ts';
    const { status, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', mount, 'sh', options, disk, process.execPath], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: STORY, OUT_DIR: join(disk, site), ASTRO_CACHE_DIR: join(folder, 'cache') },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a build that cannot be', () => {
  it.each([
    [
      'content that fails the check',
      (story: string) => {
        writeFileSync(join(story, 'events.yaml'), '- id: [\n');
      },
      /events\.yaml:\d+:\d+ {2}yaml/,
    ],
    [
      'a folder that is not there',
      (story: string) => {
        rmSync(story, { recursive: true });
      },
      /missing-file/,
    ],
  ])('leaves the last good site untouched: %s', (name, spoil, says) => {
    const story = join(folder, `story-${name.length}`);
    const site = lastSite(`site-${name.length}`);
    cpSync(join(root, STORY), story, { recursive: true });
    spoil(story);
    const { status, words } = build({ CONTENT_DIR: story, OUT_DIR: site });
    expect(status).toBe(1);
    expect(words).toMatch(says);
    expect(words).not.toMatch(/^\s+at /m);
    expect(readdirSync(site)).toEqual(['_headers', 'data', 'index.html']);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the last good site');
    expect(readdirSync(folder).filter((entry) => entry.startsWith('.site'))).toEqual([]);
  });
});
