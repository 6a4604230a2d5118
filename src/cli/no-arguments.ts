import { commandFor } from './command.ts';

/**
 * What a command that takes no arguments says of those that it is given; undefined where there are none. A command that
 * reads a story says how another folder is given; a folder among the arguments is that folder.
 */
export function refusalOf(command: string, args: readonly string[], reads?: 'a story'): string | undefined {
  if (args.length === 0) return undefined;
  const refused = `npm run ${command} takes no arguments, and was given ${args.join(' ')}.`;
  if (!reads) return refused;
  const folder = args.find((word) => !word.startsWith('-')) ?? 'stories/mine';
  return `${refused} Set CONTENT_DIR for another folder: ${commandFor(folder, `npm run ${command}`)}`;
}

/** Ends the process where a command that takes no arguments is given some, with that sentence. */
export function takeNoArguments(command: string, reads?: 'a story'): void {
  const refused = refusalOf(command, process.argv.slice(2), reads);
  if (refused === undefined) return;
  console.error(refused);
  process.exit(1);
}
