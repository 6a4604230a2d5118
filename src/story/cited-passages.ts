import { onceFor } from '../model/once.ts';
import { sentenceId, type Passage, type PassageId, type SourceDocument } from '../model/passage.ts';

type Cited = (keys: readonly PassageId[]) => readonly Passage[];

/**
 * The passages that keys name, in the order of the keys, each once: a passage's own key, or all statements of a sentence
 * for the sentence's. Keys that name nothing give nothing; the check has said so. Made once for the documents of a story.
 */
export const citedPassages = onceFor((documents: readonly SourceDocument[]): Cited => {
  const byKey = new Map<PassageId, Passage[]>();
  for (const { passages } of documents) {
    for (const passage of passages) {
      for (const key of new Set([passage.id, sentenceId(passage)])) {
        const list = byKey.get(key);
        if (list) list.push(passage);
        else byKey.set(key, [passage]);
      }
    }
  }
  return (keys) => [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
});
