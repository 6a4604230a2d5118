import { rank, type Standing } from '../model/standing.ts';
import { chartWordsOf } from '../model/words/chart.ts';
import { meaningsOf } from '../model/words/meanings.ts';
import type { Evidence, Mark } from './mark.ts';

/** What some marks stand on, in their order. */
export function evidenceIn(marks: readonly Mark[]): Evidence[] {
  return marks.flatMap((mark) => {
    if (mark.type === 'link') return [mark.evidence];
    return mark.type === 'group' ? evidenceIn(mark.children) : [];
  });
}

/** The standings in some evidence, each once, from firm to soft; what nobody says comes last. */
export function standingsOf(evidence: readonly Evidence[]): Standing[] {
  const place = (standing: Standing): number => (standing === 'absent' ? Infinity : rank(standing));
  const all = new Set(evidence.map(({ standing }) => standing as Standing));
  return [...all].sort((a, b) => place(a) - place(b));
}

/** The key of lines: each standing with its name and what it means. */
export function keyOf(standings: readonly Standing[], language: string): [Standing, string][] {
  const { names } = chartWordsOf(language).standing;
  const meanings = meaningsOf(language);
  return standings.map((standing) => [standing, `${names[standing]}: ${meanings[standing]}`]);
}
