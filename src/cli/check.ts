import { dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { formatPlace, type Problem } from '../model/place.ts';
import type { Story } from '../model/story.ts';
import type { Coverage } from '../story/coverage.ts';
import { loadStory } from './content.ts';
import { takeNoArguments } from './no-arguments.ts';
import { contentOf } from './settings.ts';

/**
 * All problems as lines: `file:line:col  rule  what is wrong  what to do`, the words of passages indented beneath.
 * `directory` is the folder of the story as it was given, from which a terminal can open the places.
 */
export function formatProblems(problems: readonly Problem[], directory: string): string {
  const within = folderAround(directory);
  return problems
    .flatMap(({ place, rule, message, advice, shown = [] }) => [
      [posix.join(within, formatPlace(place)), rule, oneLine(message), oneLine(advice)].join('  '),
      ...shown.map((words) => `    ${oneLine(words)}`),
    ])
    .join('\n');
}

/** The folder in which another stands, with `/`: places begin with the name of the folder of the story alone. */
function folderAround(directory: string): string {
  const around = dirname(resolve(directory));
  return (isAbsolute(directory) ? around : relative('.', around)).split(sep).join('/');
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** Checks the story of a folder, prints all that is wrong and what was checked, and gives the story where it is sound. */
export async function checkContent(directory: string): Promise<Story | undefined> {
  const { story, problems, coverage } = await loadStory(directory);
  if (story && problems.length === 0) {
    console.log(`No problem in ${directory}. ${formatCoverage(coverage)}`);
    return story;
  }
  console.error(formatProblems(problems, directory));
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${directory}.`;
  console.error(`\n${count} ${formatCoverage(coverage)}`);
  return undefined;
}

/** The last line of a check. */
export function formatCoverage({ claims, citations, documents, passages, cited, share }: Coverage): string {
  const percent = `${Math.round(share * 100)} %`;
  return `Checked ${claims} claims with ${citations} citations: ${cited} of ${passages} passages of ${documents} documents are cited (${percent}).`;
}

if (import.meta.main) {
  takeNoArguments('check', 'a story');
  process.exitCode = (await checkContent(contentOf(process.env))) ? 0 : 1;
}
