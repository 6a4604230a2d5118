import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** What a build said, and how it ended. */
export interface Built {
  readonly status: number | null;
  readonly words: string;
}

/** Builds a site with the project's own command, in a checkout of it, under some settings. */
export function buildSite(settings: Readonly<Record<string, string>>, checkout = ROOT): Built {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: checkout,
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });
  return { status, words: stdout + stderr };
}
