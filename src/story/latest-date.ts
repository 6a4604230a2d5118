import { boundsOf, wordDate } from '../dates/index.ts';
import type { Story } from '../model/story.ts';

/** The date of the latest document of a story in words; none where no document is dated. */
export function latestDate({ documents, meta }: Pick<Story, 'documents' | 'meta'>): string | undefined {
  const dates = documents.flatMap(({ date }) => date ?? []);
  const [latest] = dates.toSorted((a, b) => boundsOf(b).min - boundsOf(a).min);
  return latest === undefined ? undefined : wordDate(latest, meta.language);
}
