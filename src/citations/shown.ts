import type { Source } from './sources.ts';

/** The words of some sources as a problem shows them: `B-6.1a (reported): …`. */
export function shownOf(sources: readonly Source[]): string[] {
  return sources.map(({ id, standing, text }) => `${id} (${standing}): ${text}`);
}
