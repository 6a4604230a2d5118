import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copiedRuns, runsOf } from '../documents/copied-run.ts';
import { copied, verifyDigest } from '../documents/verify.ts';
import { lexiconOf } from '../model/lexicon/index.ts';
import { placesIn } from '../model/offsets.ts';
import type { SourceDocument } from '../model/passage.ts';
import { comparePlaces, type Problem } from '../model/place.ts';
import { readContent as readStoryContent } from '../story/read-content.ts';
import { formatProblems } from './check.ts';
import { readContent, type Files } from './content.ts';
import { contentOf } from './settings.ts';

const USAGE = 'npm run verify -- --originals DIR';

/** The files of a folder of originals, by name. */
type Originals = ReadonlyMap<string, Uint8Array>;

interface Verified {
  readonly problems: readonly Problem[];
  readonly digests: number;
  readonly passages: number;
}

/**
 * Holds the digests of a story against their originals, and all its words against copying. Prints the problems and one
 * line at the end; gives whether there were none. A folder that cannot be read is one sentence.
 */
export async function verifyContent(directory: string, originalsDirectory: string): Promise<boolean> {
  const originals = await readOriginals(originalsDirectory);
  if (originals === undefined) return refuse(`There is no folder ${originalsDirectory} that can be read. ${USAGE}`);
  const { files, problems } = await readContent(directory);
  if (problems.length > 0) return refuse(formatProblems(problems, directory));
  const verified = verify(files, basename(resolve(directory)), originals);
  if (verified.problems.length > 0) console.error(`${formatProblems(verified.problems, directory)}\n`);
  console.log(summary(verified, originalsDirectory));
  return verified.problems.length === 0;
}

/** All problems of a story's files with their originals, sorted by place. */
export function verify(files: Files, directory: string, originals: Originals): Verified {
  const { data, documents, problems } = readStoryContent(files, directory);
  const vocabulary = { names: data.names.value ?? [], lexicon: lexiconOf(data.story.value?.language ?? 'en') };
  const digests = documents.filter(({ edition }) => edition === 'digest');
  const found = digests.flatMap((document) => {
    const bytes = originalOf(document, originals);
    if (!bytes) return [withoutOriginal(document)];
    return [...verifyDigest(document, bytes, vocabulary), ...copiedElsewhere(files, directory, bytes)];
  });
  return {
    problems: [...problems, ...found].toSorted((a, b) => comparePlaces(a.place, b.place)),
    digests: digests.length,
    passages: digests.reduce((sum, { passages }) => sum + passages.length, 0),
  };
}

/** By the file name that the digest gives, or else by its SHA-256. */
function originalOf({ original }: SourceDocument, originals: Originals): Uint8Array | undefined {
  if (original?.file !== undefined) return originals.get(original.file);
  return [...originals.values()].find((bytes) => createHash('sha256').update(bytes).digest('hex') === original?.sha256);
}

/** Runs of words that are an original's in the other files of the story, where quotation marks of YAML are no quotation. */
function copiedElsewhere(files: Files, directory: string, original: Uint8Array): Problem[] {
  const runs = runsOf(new TextDecoder().decode(original));
  const others = [...files].filter(([path]) => !path.startsWith('documents/'));
  return others.flatMap(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes).replaceAll('"', ' ');
    const placeOf = placesIn(`${directory}/${path}`, text);
    return copiedRuns(text, runs).map(({ words, start }) => copied(words.replace(/\s+/g, ' '), placeOf(start)));
  });
}

function withoutOriginal({ id, original, place }: SourceDocument): Problem {
  const which = original?.file ?? 'no file with the SHA-256 of the digest';
  const message = `The original of ${id} is not there: ${which}.`;
  return {
    place,
    rule: 'original-missing',
    message,
    advice: 'Put it into the folder of originals, or mend original.file.',
  };
}

function summary({ problems, digests, passages }: Verified, originals: string): string {
  const held = `Held ${passages} passages of ${digests} digests against ${originals}`;
  return `${held}: ${problems.length === 0 ? 'all agree' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`}.`;
}

async function readOriginals(directory: string): Promise<Originals | undefined> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return new Map(
      await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name))] as const)),
    );
  } catch {
    return undefined;
  }
}

function refuse(why: string): false {
  console.error(why);
  return false;
}

/** The folder after `--originals`; undefined where the arguments are others. */
function originalsArgument(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { originals: { type: 'string' } } }).values.originals;
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const originals = originalsArgument(process.argv.slice(2));
  const content = contentOf(process.env);
  const isSound = originals ? await verifyContent(content, originals) : refuse(`Say where the originals are: ${USAGE}`);
  process.exitCode = isSound ? 0 : 1;
}
