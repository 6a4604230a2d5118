import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder: string;

function build(environment: Readonly<Record<string, string>>): { status: number | null; words: string } {
  const env = { ...process.env, ASTRO_CACHE_DIR: join(folder, 'cache'), ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, words: stdout + stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
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
    const site = join(folder, `site-${name.length}`);
    cpSync(join(root, 'content'), story, { recursive: true });
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), 'the last good site');
    spoil(story);
    const { status, words } = build({ CONTENT_DIR: story, OUT_DIR: site });
    expect(status).toBe(1);
    expect(words).toMatch(says);
    expect(words).not.toMatch(/^\s+at /m);
    expect(readdirSync(site)).toEqual(['index.html']);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the last good site');
    expect(readdirSync(folder).filter((entry) => entry.startsWith('.site'))).toEqual([]);
  });
});
