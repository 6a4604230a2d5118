import { build } from 'astro';
import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { checkContent } from './check.ts';
import { relativePath, rewriteLinks, rewriteUrls } from './relative.ts';

const { OUT_DIR = 'dist', SITE_URL, BASE_PATH = '/' } = process.env;

/**
 * Checks the content, builds the site beside the last one, and puts it in place only when it is whole: a failed check
 * or build leaves the last good folder untouched.
 */
async function main(): Promise<number> {
  if (!(await checkContent(process.env['CONTENT_DIR'] ?? 'content'))) return 1;
  const target = resolve(OUT_DIR);
  const next = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await build({ outDir: next, logLevel: 'silent' });
    const pages = await finish(next);
    // mkdtemp keeps others out; a host serves the site as another user.
    await chmod(next, 0o755);
    await swap(next, target);
    console.log(`Built ${pages} pages into ${relative(process.cwd(), target) || '.'}.${siteNote()}`);
    return 0;
  } catch (error) {
    console.error(`The build stopped: ${error instanceof Error ? error.message : String(error)}`);
    console.error(`${OUT_DIR} is as it was.`);
    return 1;
  } finally {
    await rm(next, { recursive: true, force: true });
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

async function swap(next: string, target: string): Promise<void> {
  const last = `${next}-last`;
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
