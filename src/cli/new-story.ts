import { join, relative, resolve, sep } from 'node:path';
import { commandFor } from './command.ts';
import { readContent } from './content.ts';
import { writeFolder } from './folder.ts';

const USAGE = 'npm run new-story -- DIR';
const ROOT = resolve(import.meta.dirname, '../..');
const TEMPLATE = join(ROOT, 'stories', 'template');
const SCHEMAS = join(ROOT, 'src', 'model', 'schemas');

/**
 * Writes a small story with comments into a folder that is empty or not there yet: the template, a story that is
 * checked itself. The first line of each YAML file leads to its schema from there. Gives what was written in one
 * sentence, or throws one that says why not.
 */
export async function newStory(into: string): Promise<string> {
  const { files, problems } = await readContent(TEMPLATE);
  if (problems.length > 0) throw new Error(`${TEMPLATE} cannot be read.`);
  const way = relative(resolve(into), SCHEMAS).split(sep).join('/');
  const text = new TextDecoder();
  const written = new Map(
    [...files].map(([path, bytes]) => [path, text.decode(bytes).replace(/(\$schema=).*(?=\/)/, `$1${way}`)]),
  );
  await writeFolder(written, into);
  const [check, start] = ['npm run check', 'npm start'].map((command) => commandFor(into, command));
  return `Wrote ${written.size} files into ${into}. Check it with ${check}, see it with ${start}.`;
}

/** Gives whether the story was written; prints one line in either case. */
async function main([into, ...more]: string[]): Promise<boolean> {
  if (into === undefined || into.startsWith('-') || more.length > 0) {
    console.error(`Say into which folder the story goes. ${USAGE}`);
    return false;
  }
  try {
    console.log(await newStory(into));
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}

if (import.meta.main) process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
