import type { Passage } from '../model/passage.ts';
import type { NameEntry } from '../model/schemas.ts';
import { softest } from '../model/standing.ts';
import type { Words } from '../model/words/index.ts';

/**
 * How firmly some passages stand behind what leans on all of them, in words, at the softest of their standings:
 * “reportedly”; “executives said” where the standing is `attributed` and the speakers are known. Empty for no passages.
 */
export function standingWords(
  passages: readonly Pick<Passage, 'standing' | 'speaker'>[],
  names: readonly Pick<NameEntry, 'id' | 'prefLabel'>[],
  words: Pick<Words, 'list' | 'standing'>,
): string {
  if (passages.length === 0) return '';
  const standing = softest(passages.map((passage) => passage.standing));
  if (standing !== 'attributed') return words.standing.words[standing];
  const speakers = passages.flatMap(({ speaker, standing }) => (standing === 'attributed' && speaker ? [speaker] : []));
  const labels = [...new Set(speakers)].flatMap((id) => names.find((name) => name.id === id)?.prefLabel ?? []);
  return labels.length === 0 ? words.standing.words.attributed : words.standing.said(words.list(labels));
}
