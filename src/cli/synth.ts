import { parseArgs } from 'node:util';
import { commandFor } from './command.ts';
import { writeFolder } from './folder.ts';
import { synthesize } from './synth/story.ts';
import type { Size } from './synth/world.ts';

const USAGE = 'npm run synth -- --documents K --units N --events M --seed S --into DIR';
const LEAST = { documents: 1, units: 1, events: 0, seed: 0 } as const satisfies Record<keyof Size, number>;
const MOST = 1_000_000;

/** What the command is asked for, or in one sentence what is wrong with it. */
export function readArguments(args: string[]): { readonly size: Size; readonly into: string } | string {
  const string = { type: 'string' } as const;
  const options = { documents: string, units: string, events: string, seed: string, into: string };
  try {
    const { values } = parseArgs({ args, options });
    const { into } = values;
    if (!into) return 'Say where the story goes with --into.';
    const numbers = Object.entries(LEAST).map(([name, least]) => {
      const written = values[name as keyof Size];
      if (written === undefined) throw new Error(`--${name} is missing.`);
      const number = Number(written);
      if (/^\d+$/.test(written) && number >= least && number <= MOST) return [name, number] as const;
      throw new Error(`--${name} takes a whole number from ${least} to ${MOST}, not “${written}”.`);
    });
    return { size: Object.fromEntries(numbers) as unknown as Size, into };
  } catch (error) {
    return (error as Error).message.split('\n')[0]?.replace(/([^.])$/, '$1.') ?? '';
  }
}

/**
 * Writes an invented story into a folder that is empty or not there yet. Gives what was written in one sentence, or
 * throws one that says why not.
 */
export async function writeStory(size: Size, into: string): Promise<string> {
  const files = synthesize(size);
  await writeFolder(files, into);
  return `Wrote ${files.size} files into ${into}. See it with ${commandFor(into, 'npm start')}.`;
}

/** Gives whether the story was written; prints one line in either case. */
async function main(args: string[]): Promise<boolean> {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    console.error(`${asked} ${USAGE}`);
    return false;
  }
  try {
    console.log(await writeStory(asked.size, asked.into));
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}

if (import.meta.main) process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
