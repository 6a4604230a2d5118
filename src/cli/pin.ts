import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CHARTS } from '../embeds/chart.ts';
import { frozen, isSame, SOMEWHERE } from '../embeds/pin.ts';
import { wordsOf } from '../model/words/index.ts';
import { checkContent } from './check.ts';
import { sentenceOf } from './failure.ts';
import { takeNoArguments } from './no-arguments.ts';
import { hashOf, pinnedIn } from './pinned.ts';
import { contentOf } from './settings.ts';

/** Builds the site and keeps the file of every embed as it is now, under its hash, for ever. */
async function main(): Promise<number> {
  try {
    await mkdir('.cache', { recursive: true });
    const work = await mkdtemp(resolve('.cache', 'pin-'));
    try {
      return (await built(work)) ? await pin(contentOf(process.env), work) : 1;
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  } catch (error) {
    console.error(`The pinning stopped: ${sentenceOf(error)}`);
    return 1;
  }
}

/** Keeps the embeds of a site that was built from the story of a folder; gives how the command ends. */
async function pin(content: string, site: string): Promise<number> {
  const story = await checkContent(content);
  if (!story) return 1;
  const { pinned } = wordsOf(story.meta.language).embeds;
  const before = await pinnedIn(content);
  const day = new Date().toISOString().slice(0, 10);
  for (const chart of CHARTS) {
    const file = await readFile(join(site, 'embed', chart, 'index.html'), 'utf8');
    const html = frozen(file, chart, day, pinned(SOMEWHERE));
    const same = before.find((each) => each.chart === chart && isSame(each.html, html));
    const address = `/e/${chart}/${same?.hash ?? hashOf(html)}/`;
    if (!same) await keep(join(content, 'pinned', chart), `${hashOf(html)}.html`, html);
    console.log(same ? `${address} was pinned on ${same.day} and is the same today.` : `Pinned ${address}`);
  }
  return 0;
}

async function built(directory: string): Promise<boolean> {
  const env = { ...process.env, OUT_DIR: directory, SITE_URL: SOMEWHERE, BASE_PATH: '/' };
  const build = spawn(process.execPath, [join(import.meta.dirname, 'build.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(build, 'exit')) as [number | null];
  return code === 0;
}

async function keep(folder: string, name: string, html: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), html);
}

takeNoArguments('pin', 'a story');
process.exitCode = await main();
