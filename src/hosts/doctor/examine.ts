import type { Ask, Finding } from './answer.ts';
import { examineCaching } from './caching.ts';
import { examineFiles, examineFraming, examineOembed, examineRobots } from './files.ts';
import { examineMissing } from './missing.ts';
import { examinePage } from './page.ts';

/** All that is to say of the copy of the site that answers at `base`, which ends in `/`. It asks only for addresses below it. */
export async function examine(ask: Ask, base: URL): Promise<Finding[]> {
  const page = await ask('');
  const first = examinePage(page, base);
  if (page.status !== 200) return first;
  const others = [
    examineMissing(ask, base),
    examineFraming(ask),
    examineOembed(ask, base),
    examineFiles(ask),
    examineCaching(page, ask),
    examineRobots(ask, base),
  ];
  return [...first, ...(await Promise.all(others)).flat()];
}

/** The report: what is wrong first, one line each, and the count. */
export function report(findings: readonly Finding[], base: URL): string {
  const levels = ['wrong', 'advice', 'good'] as const;
  const width = Math.max(...findings.map(({ topic }) => topic.length));
  const lines = levels.flatMap((level) =>
    findings
      .filter((finding) => finding.level === level)
      .map(({ topic, words }) => `  ${level.padEnd(6)}  ${topic.padEnd(width)}  ${words}`),
  );
  const counts = levels.map((level) => `${findings.filter((finding) => finding.level === level).length} ${level}`);
  return [base.href, '', ...lines, '', `${counts.join(', ')}.`].join('\n');
}
