import { formatPlace, type Problem } from '../model/place.ts';
import { coverage } from '../story/coverage.ts';
import { loadStory } from './content.ts';

/** All problems as lines: `file:line:col  rule  what is wrong  what to do`, the words of passages indented beneath. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .flatMap(({ place, rule, message, advice, shown = [] }) => [
      [formatPlace(place), rule, oneLine(message), oneLine(advice)].join('  '),
      ...shown.map((words) => `    ${oneLine(words)}`),
    ])
    .join('\n');
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** Checks the story of a folder, prints all that is wrong or what was checked, and says whether it is sound. */
export async function checkContent(directory: string): Promise<boolean> {
  const { story, problems } = await loadStory(directory);
  if (story && problems.length === 0) {
    console.log(formatCoverage(coverage(story)));
    return true;
  }
  console.error(formatProblems(problems));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${directory}.`);
  return false;
}

/** The last line of a check without problems. */
export function formatCoverage({
  claims,
  citations,
  documents,
  passages,
  cited,
  share,
}: ReturnType<typeof coverage>): string {
  const percent = `${Math.round(share * 100)} %`;
  return `Checked ${claims} claims with ${citations} citations: ${cited} of ${passages} passages of ${documents} documents are cited (${percent}).`;
}

if (import.meta.main) {
  process.exitCode = (await checkContent(process.env['CONTENT_DIR'] ?? 'content')) ? 0 : 1;
}
