import { basename, resolve } from 'node:path';
import { passageLines } from '../story/passage-lines.ts';
import { readContent as readStoryContent } from '../story/read-content.ts';
import { formatProblems } from './check.ts';
import { readContent, type Files } from './content.ts';
import { contentOf } from './settings.ts';

/** What a command prints: its answer, and what is wrong with what it was asked for. */
interface Answer {
  readonly lines: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * The passages of a story's documents, of all or of those with some ids, as the check numbers them and hears their
 * standing; what is wrong elsewhere in the story does not keep them. A document that cannot be read gives its problems.
 */
export function passagesOf(files: Files, directory: string, ids: readonly string[]): Answer {
  const { documents, documentIds, problems } = readStoryContent(files, basename(resolve(directory)));
  const asked = ids.length > 0 ? ids : documentIds;
  const isOfAsked = (file: string): boolean => asked.some((id) => file.endsWith(`/documents/${id}.md`));
  const ofAsked = problems.filter(({ place }) => isOfAsked(place.file));
  const unknown = asked.filter((id) => !documentIds.includes(id));
  return {
    lines: passageLines(documents.filter(({ id }) => asked.includes(id))),
    wrong: [
      ...unknown.map((id) => `There is no document ${id} in ${directory}; there are ${documentIds.join(', ')}.`),
      ...(ofAsked.length > 0 ? [formatProblems(ofAsked, directory)] : []),
      ...(documentIds.length === 0 ? [`There is no document in ${directory}.`] : []),
    ],
  };
}

/** Prints the passages of the story of a folder; gives whether all that was asked for could be read. */
async function main(directory: string, ids: readonly string[]): Promise<boolean> {
  const { files, problems } = await readContent(directory);
  const { lines, wrong } =
    problems.length > 0
      ? { lines: [], wrong: [formatProblems(problems, directory)] }
      : passagesOf(files, directory, ids);
  if (lines.length > 0) console.log(lines.join('\n'));
  if (wrong.length > 0) console.error(wrong.join('\n'));
  return wrong.length === 0;
}

if (import.meta.main) {
  process.exitCode = (await main(contentOf(process.env), process.argv.slice(2))) ? 0 : 1;
}
