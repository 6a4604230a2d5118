import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { Problem } from '../model/place.ts';
import { coverage } from '../story/coverage.ts';
import { readStory, type StoryResult } from '../story/read-story.ts';

/** The files of a story by their path in its folder, with `/`: `documents/A.md`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What begins with a point is of an editor or of the system. */
const OF_A_STORY = /^([^/.][^/]*\.yaml|documents\/[^/.][^/]*\.md|explainers\/[^/.][^/]*\.mdx)$/;
/** A text that lies or is called as nothing of a story does: it is not read, and told, since nobody would miss it. */
const MISPLACED = /^([^/.][^/]*\.yml|(documents|explainers)\/([^/.][^/]*\/)*[^/.][^/]*\.(md|mdx|markdown|txt|ya?ml))$/i;

/**
 * Reads the files of a story from the disk: the YAML files, the documents and the explainers; of what is misplaced, the
 * path alone. A folder or file that cannot be read is a problem, not an exception.
 */
export async function readContent(directory: string): Promise<{ readonly files: Files; readonly problems: Problem[] }> {
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  let paths: string[];
  try {
    paths = (await readdir(directory, { recursive: true })).map((path) => path.split(sep).join('/')).toSorted();
  } catch (error) {
    return { files, problems: [unreadable(nameOf(directory), error, NO_STORY)] };
  }
  for (const path of paths.filter((path) => OF_A_STORY.test(path) || MISPLACED.test(path))) {
    try {
      files.set(path, OF_A_STORY.test(path) ? await readFile(join(directory, path)) : new Uint8Array());
    } catch (error) {
      problems.push(unreadable(`${nameOf(directory)}/${path}`, error, NO_FILE));
    }
  }
  return { files, problems };
}

/** The checked story of a folder, or all that is wrong with it. Places begin with the folder's name. */
export async function loadStory(directory: string): Promise<StoryResult> {
  const { files, problems } = await readContent(directory);
  if (problems.length > 0) return { problems, coverage: coverage({ documents: [], claims: [] }) };
  return readStory(files, nameOf(directory));
}

function nameOf(directory: string): string {
  return basename(resolve(directory));
}

const NO_STORY = 'Set CONTENT_DIR to a folder with a story in it, as content/README.md describes.';
const NO_FILE = 'Put a file there that can be read, or take it out.';

function unreadable(file: string, error: unknown, advice: string): Problem {
  const { code } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'does not exist',
    ENOTDIR: 'is not a folder',
    EISDIR: 'is a folder',
    EACCES: 'may not be read',
  };
  return {
    place: { file, line: 1, column: 1 },
    rule: 'missing-file',
    message: `${file} ${known[code ?? ''] ?? `cannot be read (${code ?? 'unknown error'})`}.`,
    advice,
  };
}
