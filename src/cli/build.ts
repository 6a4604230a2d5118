import './allocator.ts';
import { build } from 'astro';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { checkContent } from './check.ts';
import { sentenceOf, withDisk } from './failure.ts';
import { pagesIn } from './finish.ts';
import { makeFolder } from './folder.ts';
import { handOver } from './handed-over.ts';
import { lastPages } from './last-pages.ts';
import { takeNoArguments } from './no-arguments.ts';
import { besides, clear, move, swap } from './swap.ts';
import { settingsOf, type Settings } from './settings.ts';
import { checkTarget } from './target.ts';

/** Where a site is built, inside the project; the process is part of the name. */
const WORK = '.cache';
/**
 * Checks the content, builds the site beside the last one, and puts it in place only when it is whole: a failed check
 * or build leaves the last good folder untouched.
 */
async function main(): Promise<number> {
  try {
    const settings = settingsOf(process.env);
    const { content, out } = settings;
    await checkTarget(out, { project: '.', content, work: WORK });
    await Promise.all([WORK, dirname(out)].map(makeFolder));
    await clear(out, WORK);
    const story = await checkContent(content);
    if (!story) return 1;
    handOver(content, story);
    const pages = await buildInto(settings);
    console.log(`Built ${pages} pages into ${relative(process.cwd(), out) || '.'}.${siteNote(settings)}`);
    return 0;
  } catch (error) {
    console.error(`The build stopped: ${sentenceOf(error)} The last site is as it was.`);
    return 1;
  }
}

async function buildInto({ content, out: target }: Settings): Promise<number> {
  // Astro keeps what it needs on the way beside its output only inside the project, so that is where it builds:
  // two builds at once, for folders anywhere, then do not meet.
  const work = await mkdtemp(resolve(WORK, `site-${process.pid}-`));
  const [site, cache, next] = [join(work, 'site'), join(work, 'cache'), besides(target, work)];
  const last = lastPages(content);
  try {
    await last.take(cache);
    await build({ outDir: site, cacheDir: cache, logLevel: 'silent' });
    await last.putBack(cache);
    const pages = await pagesIn(site);
    await move(site, next);
    await swap(next, target);
    return pages;
  } catch (error) {
    throw await withDisk(work, error);
  } finally {
    await Promise.all([work, next].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

function siteNote({ isSiteSet, site }: Settings): string {
  return isSiteSet ? '' : ` SITE_URL is not set: full addresses say ${site.href}.`;
}

takeNoArguments('build', 'a story');
process.exitCode = await main();
