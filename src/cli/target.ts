import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** What every site of ours has, from the first version on, and hardly anything else has together. */
const MARKS = ['index.html', '_headers', 'data/story.json'];
/** What no build makes: a site with its history is a checkout, and its history would be lost. */
const HISTORY = '.git';

/** What a build must leave alone. */
interface Kept {
  readonly project: string;
  readonly content: string;
  /** Where sites are built. */
  readonly work: string;
}

/**
 * Makes sure that nothing is lost where a site takes the place of what stands at `target`: that is nothing yet, an empty
 * folder, or an earlier site. Throws one sentence where it is anything else.
 */
export async function checkTarget(target: string, kept: Kept): Promise<void> {
  const why = await conflict(target, kept);
  if (why) throw new Error(`OUT_DIR is ${target}, which ${why}; choose a folder for the site alone, such as dist.`);
  if (!existsSync(target)) return;
  const names = await readdir(target);
  if (names.length === 0 || isSite(target, names)) return;
  throw new Error(
    `OUT_DIR is ${target}, which holds what no build of ours made; move that away, or choose an empty folder.`,
  );
}

/** Makes sure that a folder is a finished site and nothing else. Throws one sentence where it is not. */
export async function checkSite(folder: string): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  if (!isSite(folder, names)) throw new Error(`OUT_DIR is ${folder}, which is no site that a build of ours made.`);
}

/** How a target lies to what is kept, in a few words; undefined where it is out of the way. */
async function conflict(target: string, kept: Kept): Promise<string | undefined> {
  const paths = [target, kept.project, kept.content, kept.work, join(kept.project, 'src')];
  const [out = '', project = '', content = '', work = '', source = ''] = await Promise.all(paths.map(trueName));
  if (holds(out, project)) return 'holds the project';
  if (holds(source, out)) return 'is the source or lies in it';
  if (holds(out, work)) return 'holds the folder in which sites are built';
  // A project may lie in the folder of its story, and its site then does too.
  if (holds(content, out) && !holds(content, project)) return 'is the story or lies in it';
  return holds(out, content) ? 'holds the story' : undefined;
}

/** The one name of a path, without links and as the disk writes it, also of a path that is not there yet. */
async function trueName(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch {
    return dirname(full) === full ? full : join(await trueName(dirname(full)), basename(full));
  }
}

/** Whether a folder is another or has it somewhere inside. */
function holds(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

function isSite(folder: string, names: readonly string[]): boolean {
  return !names.includes(HISTORY) && MARKS.every((mark) => existsSync(join(folder, mark)));
}
