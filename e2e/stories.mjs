// Every story beside the first is built, and its pages go through the journeys that hold for any: node e2e/stories.mjs
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const JOURNEYS = ['site', 'policy', 'disk'].map((name) => `e2e/${name}.spec.ts`);
// npm is a script of its own on each system; node runs the same file on all
const BUILD = [join('src', 'cli', 'build.ts')];
const TEST = [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', ...JOURNEYS];

for (const name of readdirSync('stories')) {
  const env = { ...process.env, CONTENT_DIR: join('stories', name), OUT_DIR: join('.cache', 'stories', name) };
  console.log(`stories/${name}`);
  for (const args of [BUILD, TEST]) {
    const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}
