// Runs the project's commands, and watches what they take.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, WORK } from './folders.mjs';

const SAMPLE = 100;
/** What builds keep for the next. */
const CACHE = join(WORK, 'cache');

/**
 * Runs node with some arguments in the project. Gives `seconds`, `memory` (the most that it held, in MB; only Linux tells)
 * and the last line it said. Throws that line where it fails, and says so where it takes more than `patience` ms.
 */
export async function runNode(args, env, patience) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  let said = '';
  child.stdout.on('data', (data) => (said = (said + data).slice(-2000)));
  child.stderr.on('data', (data) => (said = (said + data).slice(-2000)));
  let memory;
  const sampling = setInterval(async () => (memory = (await peakOf(child.pid)) ?? memory), SAMPLE);
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    stop();
  }, patience);
  const code = await new Promise((resolve) => child.on('close', resolve));
  process.off('exit', stop);
  clearInterval(sampling);
  clearTimeout(late);
  if (isLate) throw new Error(`not done in ${Math.round(patience / 1000)} s`);
  const last = said.trim().split('\n').at(-1) ?? '';
  if (code !== 0) throw new Error(last.slice(0, 200) || `exit ${code}`);
  return { seconds: (performance.now() - start) / 1000, memory, last };
}

/** The most memory that a process has held, in MB; undefined where the system does not tell. */
async function peakOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  return kilobytes && Number(kilobytes) / 1024;
}

/** Writes a made story of a size into a folder of its own, which it gives. */
export async function synth(size, name, patience) {
  const into = join(WORK, 'stories', name);
  await rm(into, { recursive: true, force: true });
  // An earlier run may have kept the pages of this very story.
  await rm(join(CACHE, 'pages'), { recursive: true, force: true });
  const args = Object.entries({ seed: 1, ...size }).flatMap(([key, value]) => [`--${key}`, String(value)]);
  await runNode([join(ROOT, 'src', 'cli', 'synth.ts'), ...args, '--into', into], {}, patience);
  return into;
}

/** Builds the site of a story into a folder; gives what `runNode` does, and how many pages there are. */
export async function buildSite(content, site, patience) {
  const env = { CONTENT_DIR: content, OUT_DIR: site, ASTRO_CACHE_DIR: CACHE };
  const result = await runNode([join(ROOT, 'src', 'cli', 'build.ts')], env, patience);
  return { ...result, pages: Number(/Built (\d+) pages/.exec(result.last)?.[1]) };
}
