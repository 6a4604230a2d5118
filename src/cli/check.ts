import { dirname, posix, sep } from 'node:path';
import { formatPlace, type Problem } from '../model/place.ts';
import type { Story } from '../model/story.ts';
import type { Coverage } from '../story/coverage.ts';
import { loadStory } from './content.ts';
import { contentOf } from './settings.ts';

/**
 * All problems as lines: `file:line:col  rule  what is wrong  what to do`, the words of passages indented beneath.
 * `within` is the folder in which the content folder stands, so that a terminal can open the places.
 */
export function formatProblems(problems: readonly Problem[], within = '.'): string {
  return problems
    .flatMap(({ place, rule, message, advice, shown = [] }) => [
      [posix.join(within, formatPlace(place)), rule, oneLine(message), oneLine(advice)].join('  '),
      ...shown.map((words) => `    ${oneLine(words)}`),
    ])
    .join('\n');
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** Checks the story of a folder, prints all that is wrong and what was checked, and gives the story where it is sound. */
export async function checkContent(directory: string): Promise<Story | undefined> {
  const { story, problems, coverage } = await loadStory(directory);
  if (story && problems.length === 0) {
    console.log(formatCoverage(coverage));
    return story;
  }
  console.error(formatProblems(problems, dirname(directory).split(sep).join('/')));
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
  process.exitCode = (await checkContent(contentOf(process.env))) ? 0 : 1;
}
