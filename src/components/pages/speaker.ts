import type { Passage } from '../../model/passage.ts';
import type { Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';

/** Standings that somebody must have, other than the document. */
const SAID_BY_OTHERS = new Set(['attributed', 'reported', 'rumour']);

/** Who speaks in a passage, in words: a name, nobody named, or the document itself. */
export function speakerOf(
  { meta, names }: Story,
  { standing, speaker }: Pick<Passage, 'standing' | 'speaker'>,
): string {
  const { documentsPage: words } = wordsOf(meta.language);
  const name = names.find(({ id }) => id === speaker);
  if (name) return name.prefLabel;
  return SAID_BY_OTHERS.has(standing) ? words.nobody : words.itself;
}
