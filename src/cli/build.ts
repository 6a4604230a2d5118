import { build } from 'astro';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { checkContent } from './check.ts';
import { relativePath, rewriteLinks, rewriteUrls } from './relative.ts';

/** Where a site is built, inside the project; the process is part of the name. */
const WORK = '.cache';
/** The end of the name that the last site has while the next one takes its place. */
const LAST = '-last';

const { OUT_DIR = 'dist', SITE_URL, BASE_PATH = '/' } = process.env;

/**
 * Checks the content, builds the site beside the last one, and puts it in place only when it is whole: a failed check
 * or build leaves the last good folder untouched.
 */
async function main(): Promise<number> {
  const target = resolve(OUT_DIR);
  try {
    await Promise.all([WORK, dirname(target)].map((folder) => mkdir(folder, { recursive: true })));
    await clear(target);
    if (!(await checkContent(process.env['CONTENT_DIR'] ?? 'content'))) return 1;
    const pages = await buildInto(target);
    console.log(`Built ${pages} pages into ${relative(process.cwd(), target) || '.'}.${siteNote()}`);
    return 0;
  } catch (error) {
    console.error(`The build stopped: ${error instanceof Error ? error.message : String(error)}`);
    console.error(`${OUT_DIR} is as it was.`);
    return 1;
  }
}

async function buildInto(target: string): Promise<number> {
  // Astro keeps what it needs on the way beside its output only inside the project, so that is where it builds:
  // two builds at once, for folders anywhere, then do not meet.
  const work = await mkdtemp(resolve(WORK, `site-${process.pid}-`));
  const next = join(dirname(target), `.${basename(target)}-${basename(work)}`);
  try {
    await build({ outDir: work, logLevel: 'silent' });
    const pages = await finish(work);
    // mkdtemp keeps others out; a host serves the site as another user.
    await chmod(work, 0o755);
    await cp(work, next, { recursive: true });
    await swap(next, target);
    return pages;
  } finally {
    await Promise.all([work, next].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

/** Writes the links of every page and style sheet relative to it; returns how many pages there are. */
async function finish(directory: string): Promise<number> {
  const files = (await readdir(directory, { recursive: true })).filter((name) => /\.(html|css)$/.test(name));
  await Promise.all(
    files.map(async (name) => {
      const file = join(directory, name);
      const text = await readFile(file, 'utf8');
      await writeFile(file, withLinks(`/${name.split(sep).join('/')}`, text));
    }),
  );
  return files.filter((name) => name.endsWith('.html')).length;
}

function withLinks(address: string, text: string): string {
  // A missing page is served at any depth, so its links cannot be relative.
  if (address === '/404.html') return rewriteLinks(text, (path) => BASE_PATH.replace(/\/$/, '') + path);
  const rewrite = (path: string): string => relativePath(address.replace(/index\.html$/, ''), path);
  return address.endsWith('.css') ? rewriteUrls(text, rewrite) : rewriteLinks(text, rewrite);
}

/** Puts back the last site, and removes what is half, where a build before this one was killed. */
async function clear(target: string): Promise<void> {
  const folder = dirname(target);
  const left = (await readdir(folder)).filter((name) => name.startsWith(`.${basename(target)}-`));
  const last = left.find((name) => name.endsWith(LAST));
  if (last && !existsSync(target)) await rename(join(folder, last), target);
  const work = (await readdir(WORK)).filter((name) => /^site-\d+-/.test(name) && !isRunning(name));
  const halves = [...left.map((name) => join(folder, name)), ...work.map((name) => join(WORK, name))];
  await Promise.all(halves.map((half) => rm(half, { recursive: true, force: true })));
}

function isRunning(name: string): boolean {
  try {
    return process.kill(Number(name.split('-')[1]), 0);
  } catch {
    return false;
  }
}

async function swap(next: string, target: string): Promise<void> {
  const last = `${next}${LAST}`;
  await rename(target, last).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rename(next, target);
  await rm(last, { recursive: true, force: true });
}

function siteNote(): string {
  return SITE_URL ? '' : ' SITE_URL is not set: full addresses say http://localhost:4321/.';
}

process.exitCode = await main();
